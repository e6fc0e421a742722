import type { Flow } from './flow.ts'
import type { Line } from './lines.ts'
import type { Piece } from './pieces.ts'

/** A printed line that ends in figures with room between them. */
export interface FigureRow {
  readonly part: Flow
  readonly line: Line
  readonly labels: readonly Piece[]
  readonly figures: readonly Piece[]
}

const FEWEST = 3
const FIGURE = /^[-+]?\d[\d,.]*$|^[/—-]$/u
const NUMBER = /\d/u
const APART = 0.5

/** The row of figures in a line; a line of prose has words behind its figures. */
export function figureRowOf(part: Flow): FigureRow | undefined {
  if (part.kind !== 'line') return undefined
  const { pieces, size } = part.line
  const start = pieces.findLastIndex(({ text }) => !FIGURE.test(text)) + 1
  const figures = pieces.slice(start)
  const apart = figures.slice(1).every((piece, index) => {
    const before = figures[index]
    return before !== undefined && piece.x - before.x - before.width > size * APART
  })
  const numbers = figures.filter(({ text }) => NUMBER.test(text)).length
  return numbers >= FEWEST && apart ? { part, line: part.line, labels: pieces.slice(0, start), figures } : undefined
}
