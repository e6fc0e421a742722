import type { Table } from '../../../documents/tree.ts'
import { StatutoryCell } from './statutory-cell.tsx'
import { isTotalRow, type TableView, viewOf } from './table-view.ts'

/** From so many columns a table without labels is wider than a phone. */
const WIDE = 12

function shapeOf({ grid, labels }: TableView): string {
  if (labels > 1) return 'law t3'
  return grid.width > WIDE ? 'law t4' : 'law'
}

/** Widths of the columns where the labels at the left stay in view. */
const COLUMN_NAMES = ['a', 'b', 'c']
const Columns = ({ view: { grid, labels } }: { readonly view: TableView }) => (
  <colgroup>
    {Array.from({ length: grid.width }, (_, index) => (
      <col key={index} className={index < labels ? COLUMN_NAMES[index] : 'n'} />
    ))}
  </colgroup>
)

interface RowsProps {
  readonly view: TableView
  readonly from: number
  readonly until: number
}

const Rows = ({ view, from, until }: RowsProps) =>
  view.grid.rows.slice(from, until).map((cells, index) => (
    <tr key={index} className={isTotalRow(view, from + index) ? 'total' : undefined}>
      {cells.map((placed) => (
        <StatutoryCell key={placed.column} view={view} placed={placed} />
      ))}
    </tr>
  ))

/** A statutory table as its form has it, in a frame that scrolls by keyboard where the screen is too narrow. */
export function StatutoryTable({ table }: { readonly table: Table }) {
  const view = viewOf(table)
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label={`${table.caption}表，可左右滚动`}>
      <table id={view.anchor} className={shapeOf(view)}>
        <caption className={table.captionShown ? undefined : 'vh'}>
          <span className="cap">{table.caption}</span>
        </caption>
        {view.labels > 1 && <Columns view={view} />}
        {view.headRows > 0 && (
          <thead>
            <Rows view={view} from={0} until={view.headRows} />
          </thead>
        )}
        {view.groups.map(([from, until]) => (
          <tbody key={from}>
            <Rows view={view} from={from} until={until} />
          </tbody>
        ))}
      </table>
    </div>
  )
}
