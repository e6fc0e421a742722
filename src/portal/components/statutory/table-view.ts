import { type Grid, gridOf, labelColumns, type PlacedCell } from '../../../documents/layout/grid.ts'
import { headsOf, rowGroups } from '../../../documents/writers/html/heads.ts'
import type { Table } from '../../../documents/tree.ts'

/** What a cell has to know about its table. */
export interface TableView {
  readonly anchor: string
  readonly grid: Grid
  readonly headRows: number
  /** Columns of labels at the left. */
  readonly labels: number
  readonly groups: readonly (readonly [from: number, until: number])[]
}

export function viewOf(table: Table): TableView {
  const grid = gridOf(table)
  const labels = labelColumns(table, grid)
  return { anchor: table.id, grid, headRows: table.headRows, labels, groups: rowGroups(grid, table.headRows) }
}

export const cellId = ({ anchor }: TableView, { row, column }: PlacedCell): string =>
  `${anchor}-r${String(row + 1)}c${String(column + 1)}`

/** Ids of the heads that a number stands under and beside. */
export const headers = (view: TableView, placed: PlacedCell): string =>
  headsOf(view.grid, placed)
    .map((head) => cellId(view, head))
    .join(' ')

/** Over the whole width: the heading of what follows. */
export const isBand = ({ grid, headRows }: TableView, { cell, row, columnSpan }: PlacedCell): boolean =>
  cell.head === 'column' && row >= headRows && columnSpan === grid.width

/** Labels over three rows and more are set upright where the column is narrow. */
const UPRIGHT_ROWS = 3
const isUpright = ({ labels }: TableView, { cell, column, columnSpan, rowSpan }: PlacedCell): boolean =>
  cell.head === 'row' && rowSpan >= UPRIGHT_ROWS && columnSpan === 1 && column < labels - 1

const TOTAL = '总计'
const inTotals = (view: TableView, placed: PlacedCell): boolean =>
  placed.cell.number === undefined
    ? placed.cell.head === 'column' && placed.cell.text === TOTAL
    : headsOf(view.grid, placed).some(({ cell }) => cell.head === 'column' && cell.text === TOTAL)

/** The name of one or a few columns, which turns between words only. */
export const isColumnName = (view: TableView, placed: PlacedCell): boolean =>
  placed.cell.head === 'column' && placed.column >= view.labels && !isBand(view, placed)

/** Names for the style sheet. */
export function classOf(view: TableView, placed: PlacedCell): string | undefined {
  const { cell, row, column } = placed
  const label = column < view.labels && (cell.head === 'row' || row < view.headRows)
  const names = [
    ...(label && view.labels > 1 ? [`s${String(column + 1)}`] : []),
    ...(isUpright(view, placed) ? ['v'] : []),
    ...(inTotals(view, placed) ? ['sum'] : []),
    ...(isBand(view, placed) ? ['grp'] : []),
    ...(isColumnName(view, placed) ? ['seg'] : []),
    ...(cell.number === undefined && cell.head === undefined ? ['lab'] : []),
  ]
  return names.length === 0 ? undefined : names.join(' ')
}

export function scopeOf(view: TableView, placed: PlacedCell): string | undefined {
  const { cell, row, column, columnSpan, rowSpan } = placed
  const alone = view.groups.some(([from, until]) => row === from && row + rowSpan === until)
  if (isBand(view, placed)) return 'rowgroup'
  if (cell.head === 'column') return row === 0 && columnSpan > 1 ? 'colgroup' : 'col'
  if (cell.head === 'row') return rowSpan > 1 && column === 0 && alone ? 'rowgroup' : 'row'
  return undefined
}

/** A row that adds up the ones above it. */
export const isTotalRow = ({ grid }: TableView, row: number): boolean =>
  grid.rows[row]?.some(({ cell }) => cell.head === 'row' && cell.text.endsWith(TOTAL)) ?? false
