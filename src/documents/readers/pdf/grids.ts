import type { Rule } from './raw-page.ts'
import { type Stroke, merged, touching } from './strokes.ts'

/** A cell of a ruled table: its box, and the row and column in which it begins. */
export interface RuledCell {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly row: number
  readonly column: number
}

export interface RuledTable {
  readonly top: number
  readonly bottom: number
  readonly rows: number
  readonly cells: readonly RuledCell[]
}

/** Lines nearer than this are one. */
const NEAR = 2.5

function positions(values: readonly number[]): number[] {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? 0) > NEAR)
}

/** Whether a line at `at` runs past `middle`. */
const covers = (strokes: readonly Stroke[], at: number, middle: number): boolean =>
  strokes.some((stroke) => Math.abs(stroke.at - at) <= NEAR * 1.5 && stroke.from <= middle && stroke.to >= middle)

/** Fields between neighbouring lines joined wherever no line parts them. */
function joined(
  columns: number,
  rows: number,
  parts: (column: number, row: number, down: boolean) => boolean,
): number[] {
  const parent = Array.from({ length: columns * rows }, (_, index) => index)
  const root = (index: number): number => {
    let at = index
    while (parent[at] !== at) at = parent[at] ?? at
    return at
  }
  const join = (one: number, other: number): void => {
    const [a, b] = [root(one), root(other)]
    parent[Math.max(a, b)] = Math.min(a, b)
  }
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const index = row * columns + column
      if (column + 1 < columns && !parts(column, row, false)) join(index, index + 1)
      if (row + 1 < rows && !parts(column, row, true)) join(index, index + columns)
    }
  }
  return parent.map((_, index) => root(index))
}

function tableOf(across: readonly Stroke[], down: readonly Stroke[]): RuledTable | undefined {
  const xs = positions([...down.map(({ at }) => at), ...across.flatMap(({ from, to }) => [from, to])])
  const ys = positions([...across.map(({ at }) => at), ...down.flatMap(({ from, to }) => [from, to])])
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  if (columns < 1 || rows < 1 || columns * rows > MOST_FIELDS) return undefined
  const middle = (values: readonly number[], index: number): number =>
    ((values[index] ?? 0) + (values[index + 1] ?? 0)) / 2
  const roots = joined(columns, rows, (column, row, below) =>
    below ? covers(across, ys[row + 1] ?? 0, middle(xs, column)) : covers(down, xs[column + 1] ?? 0, middle(ys, row)),
  )
  const cells = new Map<number, RuledCell>()
  roots.forEach((root, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns]
    const [left, right, top, bottom] = [xs[column] ?? 0, xs[column + 1] ?? 0, ys[row] ?? 0, ys[row + 1] ?? 0]
    const known = cells.get(root)
    if (known === undefined) cells.set(root, { left, right, top, bottom, row, column })
    else {
      cells.set(root, {
        left: Math.min(known.left, left),
        right: Math.max(known.right, right),
        top: known.top,
        bottom: Math.max(known.bottom, bottom),
        row: known.row,
        column: Math.min(known.column, column),
      })
    }
  })
  if (cells.size < 2) return undefined
  return { top: ys[0] ?? 0, bottom: ys.at(-1) ?? 0, rows, cells: [...cells.values()] }
}

/** Far beyond any form. */
const MOST_FIELDS = 5_000

/** The tables that the ruling lines of a page draw. A frame around a text is none. */
export function ruledTables(rules: readonly Rule[]): readonly RuledTable[] {
  const across = merged(rules, 'across')
  const down = merged(rules, 'down')
  return touching(across, down).flatMap((group) => tableOf(group.across, group.down) ?? [])
}
