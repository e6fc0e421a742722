import type { Grid, PlacedCell } from '../../layout/grid.ts'

/** Heads of one column above a row: the nearest stack of them; older heads further up are hidden by the data between. */
function columnHeads(grid: Grid, row: number, column: number): PlacedCell[] {
  const heads: PlacedCell[] = []
  for (let above = row - 1; above >= 0; above -= 1) {
    const placed = grid.at(above, column)
    if (placed?.cell.head === 'column') heads.unshift(placed)
    else if (heads.length > 0) break
  }
  return heads
}

function rowHeads(grid: Grid, row: number, column: number): PlacedCell[] {
  const heads: PlacedCell[] = []
  for (let left = 0; left < column; left += 1) {
    const placed = grid.at(row, left)
    if (placed?.cell.head === 'row') heads.push(placed)
  }
  return heads
}

/** All heads a data cell stands under and beside, outermost first: those of its rows, then those of its columns. */
export function headsOf(grid: Grid, placed: PlacedCell): readonly PlacedCell[] {
  const found = new Set<PlacedCell>()
  for (let row = placed.row; row < placed.row + placed.rowSpan; row += 1) {
    for (const head of rowHeads(grid, row, placed.column)) found.add(head)
  }
  for (let column = placed.column; column < placed.column + placed.columnSpan; column += 1) {
    for (const head of columnHeads(grid, placed.row, column)) found.add(head)
  }
  return [...found]
}

/** Bodies of a table: a label over several rows or a head over the whole width begins one; none cuts through a cell. */
export function rowGroups(grid: Grid, headRows: number): readonly (readonly [from: number, until: number])[] {
  const starts = new Set<number>()
  const inside = new Set<number>()
  for (const { cell, row, column, columnSpan, rowSpan } of grid.cells) {
    if (row < headRows) continue
    for (let below = row + 1; below < row + rowSpan; below += 1) inside.add(below)
    if (columnSpan === grid.width && cell.head !== undefined) starts.add(row)
    if (column === 0 && rowSpan > 1) for (const edge of [row, row + rowSpan]) starts.add(edge)
  }
  const edges = [headRows, ...[...starts].filter((row) => row > headRows && row < grid.height && !inside.has(row))]
  const sorted = [...new Set(edges)].sort((one, other) => one - other)
  return sorted.flatMap((from, index) =>
    from < grid.height ? [[from, sorted[index + 1] ?? grid.height] as const] : [],
  )
}
