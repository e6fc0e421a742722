import type { Piece } from './check-marks.ts'

/** Characters of one line that are shown; no paragraph is longer, only tables without line ends are. */
export const LONGEST_LINE = 3_000
/** What stays at both ends of a stretch when its line is too long. */
const KEPT = 300

const shortened = (text: string): string => {
  const dropped = text.length - 2 * KEPT
  return dropped <= KEPT ? text : `${text.slice(0, KEPT)}……（此处省略 ${dropped} 字）……${text.slice(-KEPT)}`
}

/** The pieces of a line; when it is too long, only both ends of each. */
export function shortPieces(pieces: readonly Piece[]): readonly Piece[] {
  const length = pieces.reduce((sum, { text }) => sum + text.length, 0)
  return length <= LONGEST_LINE ? pieces : pieces.map((piece) => ({ ...piece, text: shortened(piece.text) }))
}
