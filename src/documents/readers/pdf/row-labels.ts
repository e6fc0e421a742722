import type { FigureRow } from './figure-rows.ts'
import { type Line, continued, textOf } from './lines.ts'
import type { Piece } from './pieces.ts'

/** Labels of the rows, the lines they were put together from, and words that name groups of rows. */
export interface RowLabels {
  readonly labels: readonly string[]
  readonly used: ReadonlySet<Line>
  readonly groups: readonly string[]
}

/** Pieces of the label next to the figures; those left of it name a group of rows. */
const isBeside = ({ x, width, size }: Piece, from: number): boolean => x + width > from + size / 2

/** Left edges of the words of a row that stand apart from each other. */
const starts = ({ labels, line }: FigureRow): number[] =>
  labels.flatMap((piece, index) => {
    const before = labels[index - 1]
    return before === undefined || piece.x - before.x - before.width > line.size * 0.6 ? [piece.x] : []
  })

/** Where the labels next to the figures begin. */
function labelStart(rows: readonly FigureRow[], size: number): number {
  const last = rows.flatMap((row) => starts(row).at(-1) ?? [])
  const counted = last.map((start) => last.filter((other) => Math.abs(other - start) < size / 2).length)
  const most = Math.max(0, ...counted)
  return most < 3 ? -Infinity : (last[counted.indexOf(most)] ?? 0) - size / 2
}

/** A line of the column of labels; `source` is the printed line it is a part of. */
interface LabelLine extends Line {
  readonly source: Line
}

const besideOf = (source: Line, pieces: readonly Piece[], from: number): LabelLine[] => {
  const own = pieces.filter((piece) => isBeside(piece, from))
  const y = own.reduce((sum, piece) => sum + piece.y, 0) / own.length
  return own.length === 0 ? [] : [{ ...source, pieces: own, y, source }]
}

const WITHIN = 1.06

/** Lines of one cell stand closer than lines of two; the closest pair tells how close. */
function cellsOf(lines: readonly LabelLine[]): LabelLine[][] {
  const gaps = lines.slice(1).map((line, index) => line.y - (lines[index]?.y ?? 0))
  const pitch = Math.min(...gaps)
  const cells: LabelLine[][] = []
  for (const line of lines) {
    const last = cells.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && line.y - before.y <= pitch * WITHIN) last.push(line)
    else cells.push([line])
  }
  return cells
}

/** Whether a cell stands at the height of a row: around it, or begun on its line. */
function fits(cell: readonly LabelLine[], { line }: FigureRow): boolean {
  const [top, bottom] = [cell[0]?.y ?? 0, cell.at(-1)?.y ?? 0]
  return Math.abs((top + bottom) / 2 - line.y) < line.size * 0.45 || Math.abs(top - line.y) < line.size * 0.2
}

/** The cell of each row, when every row has exactly one and none is left over between rows. */
function cellPerRow(rows: readonly FigureRow[], cells: readonly LabelLine[][]): LabelLine[][] | undefined {
  const [first, last] = [rows[0]?.line.y ?? 0, rows.at(-1)?.line.y ?? 0]
  const found = rows.map((row) => cells.filter((cell) => fits(cell, row)))
  const between = cells.filter((cell) => (cell.at(-1)?.y ?? 0) > first - 1 && (cell[0]?.y ?? 0) < last + 1)
  const single = found.flatMap((matching) => (matching.length === 1 ? matching : []))
  if (single.length < rows.length || new Set(single).size < rows.length) return undefined
  return between.every((cell) => single.includes(cell)) ? single : undefined
}

/** Words that name groups of rows: each column of them from top to bottom. */
function groupNames(pieces: readonly Piece[], size: number): readonly string[] {
  const columns: { readonly x: number; text: string }[] = []
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const column = columns.find(({ x }) => Math.abs(x - piece.x) < size * 2)
    if (column === undefined) columns.push({ x: piece.x, text: piece.text })
    else column.text += piece.text
  }
  return columns.map(({ text }) => text)
}

/**
 * The label of each row, put together from the lines around it. Where the lines do not clearly belong to one row each,
 * every row keeps what is printed on its own line: a label at the wrong row would be worse than half a label.
 */
export function labelsOf(rows: readonly FigureRow[], around: readonly Line[], size: number): RowLabels {
  const from = labelStart(rows, size)
  const own = rows.flatMap((row) => besideOf(row.line, row.labels, from))
  const lines = [...own, ...around.flatMap((line) => besideOf(line, line.pieces, from))].sort((a, b) => a.y - b.y)
  const cells = cellPerRow(rows, cellsOf(lines))
  if (cells === undefined) {
    const labels = rows.map(({ line, labels: pieces }) => (pieces.length === 0 ? '' : textOf({ ...line, pieces })))
    return { labels, used: new Set(), groups: [] }
  }
  const used = new Set(cells.flat().map(({ source }) => source))
  const [first, last] = [rows[0]?.line.y ?? 0, rows.at(-1)?.line.y ?? 0]
  const inside = around.filter((line) => used.has(line) || (line.y > first && line.y < last))
  const words = [...inside.flatMap(({ pieces }) => pieces), ...rows.flatMap(({ labels }) => labels)]
  const groups = groupNames(
    words.filter((piece) => !isBeside(piece, from)),
    size,
  )
  return { labels: cells.map((cell) => cell.map(textOf).reduce(continued)), used: new Set(inside), groups }
}
