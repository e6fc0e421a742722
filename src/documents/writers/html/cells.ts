import { alignmentOf } from '../../layout/alignment.ts'
import type { Grid, PlacedCell } from '../../layout/grid.ts'
import { escapeMarkup } from '../shared/escape-markup.ts'
import { headsOf } from './heads.ts'

/** What a cell has to know about its table. */
export interface TableView {
  readonly anchor: string
  readonly grid: Grid
  readonly headRows: number
  /** Columns of labels at the left. */
  readonly labels: number
  /** The row groups, so that a label knows whether one is all its own. */
  readonly groups: readonly (readonly [from: number, until: number])[]
  /** The last column holds totals. */
  readonly totals: boolean
}

/** Line ends inside a text. */
export const textMarkup = (text: string): string => escapeMarkup(text).replaceAll('\n', '<br>')

const cellId = (view: TableView, { row, column }: PlacedCell): string =>
  `${view.anchor}-r${String(row + 1)}c${String(column + 1)}`

/** Labels over three rows and more are set upright where the column is narrow. */
const UPRIGHT_ROWS = 3

function classesOf(view: TableView, placed: PlacedCell): string[] {
  const { cell, row, column, columnSpan, rowSpan } = placed
  const upright = cell.head === 'row' && rowSpan >= UPRIGHT_ROWS && columnSpan === 1 && column < view.labels - 1
  const last = view.totals && column + columnSpan === view.grid.width && columnSpan === 1
  return [
    ...(cell.head === undefined && cell.number !== undefined ? ['num'] : []),
    ...(cell.number?.value === 0 ? ['z'] : []),
    ...(column < view.labels && (cell.head === 'row' || row < view.headRows) ? [`s${String(column + 1)}`] : []),
    ...(upright ? ['v'] : []),
    ...(last ? ['sum'] : []),
    ...(alignmentOf(cell) === 'centre' ? [] : [alignmentOf(cell)]),
  ]
}

function scopeOf(view: TableView, { cell, row, column, columnSpan, rowSpan }: PlacedCell): string | undefined {
  const alone = view.groups.some(([from, until]) => row === from && row + rowSpan === until)
  if (cell.head === 'column' && row >= view.headRows && columnSpan === view.grid.width) return 'rowgroup'
  if (cell.head === 'column') return row === 0 && columnSpan > 1 ? 'colgroup' : 'col'
  if (cell.head === 'row') return rowSpan > 1 && column === 0 && alone ? 'rowgroup' : 'row'
  return undefined
}

const attribute = (name: string, value: string | number | undefined): string =>
  value === undefined || value === '' ? '' : ` ${name}="${String(value)}"`

/** A cell as `th` with its scope or as `td` with the ids of its heads. */
export function cellMarkup(view: TableView, placed: PlacedCell): string {
  const { cell, columnSpan, rowSpan } = placed
  const name = cell.head === undefined ? 'td' : 'th'
  const heads = cell.head === undefined ? headsOf(view.grid, placed).map((head) => cellId(view, head)) : []
  const attributes = [
    attribute('id', cell.head === undefined ? undefined : cellId(view, placed)),
    attribute('class', classesOf(view, placed).join(' ')),
    attribute('scope', scopeOf(view, placed)),
    attribute('headers', heads.join(' ')),
    attribute('colspan', columnSpan > 1 ? columnSpan : undefined),
    attribute('rowspan', rowSpan > 1 ? rowSpan : undefined),
  ]
  return `<${name}${attributes.join('')}>${textMarkup(cell.text)}</${name}>`
}
