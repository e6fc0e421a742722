import type { Table } from '../tree.ts'
import { GB9704 } from './gb9704.ts'
import { type Grid, type PlacedCell, gridOf } from './grid.ts'
import { lineCount } from './text-width.ts'

/** Type and rows of a table, in points. */
export interface TableFit {
  readonly size: number
  readonly lineHeight: number
  readonly rowHeights: readonly number[]
}

/** Space beside and above the text of a cell, in points. */
export const CELL_PADDING = { side: 2.5, end: 1.5 } as const

const SMALLEST = 7
const STEP = 0.5
const LINE = 1.25
/** What a ruled line takes from the width of a cell and adds to the height of a row; programs differ, so all of it. */
const RULE = { beside: 1, below: 0.5 } as const
/** Rows of an ordinary table are at least this high; those of a long one are set closer. */
const ROOMY = 24
const CLOSE = 17.5
/** A table that takes more of the type area than this is long. */
const LONG = 0.75
/** What a page of its own adds to a row at most, so that a small table does not grow absurd. */
const STRETCH = 12

const AROUND = 2 * CELL_PADDING.end + RULE.below

const shares = (columns: readonly number[]): readonly number[] => {
  const sum = columns.reduce((total, width) => total + width, 0)
  return columns.map((width) => width / sum)
}

function contentHeight(placed: PlacedCell, widths: readonly number[], width: number, size: number): number {
  const share = widths.slice(placed.column, placed.column + placed.columnSpan).reduce((total, part) => total + part, 0)
  const characters = (share * width - 2 * CELL_PADDING.side - RULE.beside) / size
  return lineCount(placed.cell.text, characters) * size * LINE + AROUND
}

/** Heights the rows need at a type size; what a cell over several rows lacks goes to its last row. */
function neededHeights(grid: Grid, columns: readonly number[], width: number, size: number): number[] {
  const widths = shares(columns)
  const heights = Array.from({ length: grid.height }, () => size * LINE + AROUND)
  const bySpan = [...grid.cells].sort((one, other) => one.rowSpan - other.rowSpan)
  for (const placed of bySpan) {
    const last = placed.row + placed.rowSpan - 1
    const there = heights.slice(placed.row, last + 1).reduce((total, height) => total + height, 0)
    const lacking = contentHeight(placed, widths, width, size) - there
    if (lacking > 0) heights[last] = (heights[last] ?? 0) + lacking
  }
  return heights
}

const sum = (heights: readonly number[]): number => heights.reduce((total, height) => total + height, 0)

function sizes(): readonly number[] {
  const steps = Math.round((GB9704.size.table - SMALLEST) / STEP)
  return Array.from({ length: steps + 1 }, (_, step) => GB9704.size.table - step * STEP)
}

/**
 * Type size and row heights of a table `width` points wide. With `height` the table has a page part of its own: the
 * largest size from 五号 down to 7 pt that fits, rows stretched towards the foot; if none fits, 7 pt.
 */
export function fitTable(table: Table, width: number, height?: number): TableFit {
  const grid = gridOf(table)
  const at = (size: number): number[] => neededHeights(grid, table.columns, width, size)
  if (height === undefined) {
    const size = GB9704.size.table
    const needed = at(size)
    const atLeast = (least: number): number[] => needed.map((row) => Math.max(least, row))
    const long = sum(atLeast(ROOMY)) > LONG * GB9704.linesPerPage * GB9704.lineHeight
    return { size, lineHeight: size * LINE, rowHeights: atLeast(long ? CLOSE : ROOMY) }
  }
  const size = sizes().find((candidate) => sum(at(candidate)) <= height) ?? SMALLEST
  const needed = at(size)
  const spare = Math.max(0, Math.min(STRETCH, (height - sum(needed)) / Math.max(1, needed.length)))
  return { size, lineHeight: size * LINE, rowHeights: needed.map((row) => row + spare) }
}

/** Widths of the columns in whole units that add up to `total`. */
export function columnUnits(columns: readonly number[], total: number): readonly number[] {
  let edge = 0
  let reached = 0
  return shares(columns).map((share) => {
    reached += share
    const width = Math.round(reached * total) - edge
    edge += width
    return width
  })
}
