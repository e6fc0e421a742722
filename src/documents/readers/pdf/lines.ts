import { type Piece, widthOf } from './pieces.ts'

/** Pieces on one base line, from left to right. */
export interface Line {
  readonly pieces: readonly Piece[]
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

const SAME_LINE = 0.35

function lineOf(pieces: readonly Piece[]): Line {
  const sorted = [...pieces].sort((a, b) => a.x - b.x)
  const weight = (piece: Piece): number => widthOf(piece.text)
  const whole = sorted.reduce((sum, piece) => sum + weight(piece), 0)
  return {
    pieces: sorted,
    left: Math.min(...sorted.map(({ x }) => x)),
    right: Math.max(...sorted.map(({ x, width }) => x + width)),
    y: sorted.reduce((sum, piece) => sum + piece.y * weight(piece), 0) / whole,
    size: sorted.reduce((sum, piece) => sum + piece.size * weight(piece), 0) / whole,
  }
}

/** Lines from top to bottom: pieces whose base lines differ by less than a third of their size. */
export function linesOf(pieces: readonly Piece[]): readonly Line[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y)
  const lines: Line[] = []
  let open: Piece[] = []
  for (const piece of sorted) {
    const first = open[0]
    const reach = SAME_LINE * Math.min(piece.size, first?.size ?? piece.size)
    if (first !== undefined && piece.y - first.y > Math.max(reach, 1.5)) {
      lines.push(lineOf(open))
      open = []
    }
    open.push(piece)
  }
  if (open.length > 0) lines.push(lineOf(open))
  return lines
}

const LATIN_END = /[\u0021-\u024f]$/u
const LATIN_START = /^[\u0021-\u024f]/u

/** Gap in characters that parts two columns. */
const COLUMN_GAP = 1.6
const WORD_GAP = 0.12

const isSpread = (pieces: readonly Piece[]): boolean =>
  pieces.length > 2 && pieces.filter(({ text }) => [...text].length === 1).length > pieces.length * 0.7

/** The words of a line; a tab where a gap is as wide as between columns. Between ideographs there are no spaces. */
export function textOf({ pieces, size }: Line): string {
  const spread = isSpread(pieces)
  return pieces.reduce((text, piece, index) => {
    const before = pieces[index - 1]
    if (before === undefined) return piece.text
    const gap = (piece.x - before.x - before.width) / size
    if (gap > COLUMN_GAP && !spread) return `${text}\t${piece.text}`
    const space = gap > WORD_GAP && LATIN_END.test(before.text) && LATIN_START.test(piece.text) ? ' ' : ''
    return text + space + piece.text
  }, '')
}

const LETTER_END = /[A-Za-z][,;:.]?$/u
const LETTER_START = /^[A-Za-z]/u

/** Two lines of one paragraph: without a space, except between words of Latin script. */
export const continued = (text: string, next: string): string =>
  LETTER_END.test(text) && LETTER_START.test(next) ? `${text} ${next}` : text + next
