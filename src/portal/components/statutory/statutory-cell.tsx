import { Fragment } from 'react'
import type { PlacedCell } from '../../../documents/layout/grid.ts'
import type { TableCell } from '../../../documents/tree.ts'
import { Segmented } from '../segmented.tsx'
import { cellId, classOf, headers, isColumnName, scopeOf, type TableView } from './table-view.ts'

const several = (span: number): number | undefined => (span > 1 ? span : undefined)

const Lines = ({ text }: { readonly text: string }) =>
  text.split('\n').map((line, index) => (
    <Fragment key={index}>
      {index > 0 && <br />}
      {line}
    </Fragment>
  ))

/** Columns are narrow: two characters a line. */
const HEAD_PIECE = 2

/** A zero is quiet, other numbers are bold, a blank stays blank. */
function Value({ cell: { number, text } }: { readonly cell: TableCell }) {
  if (number === undefined) return <Lines text={text} />
  if (number.value === null) return null
  return number.value === 0 ? <span className="z">{text}</span> : <b>{text}</b>
}

/** A cell of a statutory table: a head with its scope, or a value with the ids of its heads. */
export function StatutoryCell({ view, placed }: { readonly view: TableView; readonly placed: PlacedCell }) {
  const { cell, columnSpan, rowSpan } = placed
  const spans = { colSpan: several(columnSpan), rowSpan: several(rowSpan), className: classOf(view, placed) }
  if (cell.head === undefined) {
    return (
      <td headers={headers(view, placed) || undefined} {...spans}>
        <Value cell={cell} />
      </td>
    )
  }
  return (
    <th id={cellId(view, placed)} scope={scopeOf(view, placed)} {...spans}>
      {isColumnName(view, placed) ? <Segmented text={cell.text} piece={HEAD_PIECE} /> : <Lines text={cell.text} />}
    </th>
  )
}
