import type { Table, TableCell } from '../tree.ts'

/** A cell with its place in the grid; row and column count from 0. */
export interface PlacedCell {
  readonly cell: TableCell
  readonly row: number
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
}

export interface Grid {
  readonly width: number
  readonly height: number
  /** In reading order. */
  readonly cells: readonly PlacedCell[]
  /** By row, the cells that begin in it. */
  readonly rows: readonly (readonly PlacedCell[])[]
  /** The cell that covers a place. */
  readonly at: (row: number, column: number) => PlacedCell | undefined
}

type Places = (PlacedCell | undefined)[][]

const wrong = (table: Table, row: number, what: string): never => {
  throw new Error(`table ${table.id}, row ${row + 1}: ${what}`)
}

function cover(table: Table, places: Places, placed: PlacedCell): void {
  for (let row = placed.row; row < placed.row + placed.rowSpan; row += 1) {
    for (let column = placed.column; column < placed.column + placed.columnSpan; column += 1) {
      const line = places[row]
      if (line === undefined || column >= table.columns.length) wrong(table, placed.row, 'a span leaves the table')
      else if (line[column] !== undefined) wrong(table, placed.row, 'cells overlap')
      else line[column] = placed
    }
  }
}

/** Where each cell of a table stands. Throws when the spans do not fill a rectangle: such a tree is a defect. */
export function gridOf(table: Table): Grid {
  const width = table.columns.length
  const places: Places = table.rows.map(() => Array.from({ length: width }, () => undefined))
  const rows = table.rows.map((cells, row) =>
    cells.map((cell): PlacedCell => {
      const column = places[row]?.indexOf(undefined) ?? -1
      if (column < 0) wrong(table, row, 'more cells than columns')
      const placed = { cell, row, column, columnSpan: cell.columnSpan ?? 1, rowSpan: cell.rowSpan ?? 1 }
      cover(table, places, placed)
      return placed
    }),
  )
  places.forEach((line, row) => {
    if (line.includes(undefined)) wrong(table, row, 'fewer cells than columns')
  })
  return { width, height: rows.length, cells: rows.flat(), rows, at: (row, column) => places[row]?.[column] }
}

const isLabel = ({ cell, columnSpan }: PlacedCell, width: number): boolean =>
  cell.head === 'row' || (cell.head === 'column' && columnSpan === width)

/** How many columns at the left hold the labels of the rows; 0 when the rows have none. */
export function labelColumns(table: Table, grid: Grid): number {
  if (grid.height <= table.headRows) return 0
  for (let column = 0; column < grid.width; column += 1) {
    for (let row = table.headRows; row < grid.height; row += 1) {
      const placed = grid.at(row, column)
      const underHead = placed?.cell.head === 'column' && column === 0
      if (placed === undefined || !(isLabel(placed, grid.width) || underHead)) return column
    }
  }
  return grid.width
}
