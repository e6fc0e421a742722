import { cleanText } from '../shared/clean-text.ts'

/** What a cell of Excel holds at most, in UTF-16 units. */
const MOST = 32_767
const CUT = '…'

/** Excel reads `_x0041_` as a character; an escaped underscore keeps it as typed. */
const escaped = (text: string): string => text.replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')

/** Whether a cell with this text would be taken for a formula if somebody edited it. */
export const looksLikeFormula = (text: string): boolean => /^[=+\-@\t\n]/u.test(text)

/** A text as pieces that each fit a cell; no character is cut in halves. */
export function cellPieces(text: string): readonly string[] {
  const pieces: string[] = []
  let rest = escaped(cleanText(text))
  while (rest.length > MOST) {
    const half = /[\ud800-\udbff]$/u.test(rest.slice(0, MOST)) ? 1 : 0
    pieces.push(rest.slice(0, MOST - half))
    rest = rest.slice(MOST - half)
  }
  return [...pieces, rest]
}

/** A text for a single cell; what Excel cannot hold is cut and marked so. */
export function cellText(text: string): string {
  const [first = '', ...more] = cellPieces(text)
  return more.length === 0 ? first : `${[...first].slice(0, -1).join('')}${CUT}`
}
