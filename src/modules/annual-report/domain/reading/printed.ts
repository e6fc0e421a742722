import type { Paragraph } from './paragraphs.ts'
import type { SourceText } from './segments.ts'

/** The part of a paragraph that stands on one printed line: `text[start … end)` of the paragraph. */
export interface Run {
  readonly line: number
  readonly start: number
  readonly end: number
}

export function runsOf({ lines }: Paragraph, from = 0): Run[] {
  const runs: Run[] = []
  for (let start = from; start < lines.length;) {
    const line = lines[start] ?? 1
    let end = start + 1
    while (end < lines.length && lines[end] === line) end += 1
    runs.push({ line, start, end })
    start = end
  }
  return runs
}

const SPACES = /[\s\u3000]+/gu
const IDEOGRAPH = /[\u2e80-\u2fff\u3040-\u9fff\uf900-\ufaff]/u
const SIGN = /[\u3001-\u303f\uff00-\uffef“”‘’…—]/u

const without = (words: string, goes: (before: string, after: string) => boolean): string =>
  words
    .trim()
    .replaceAll(SPACES, (spaces, at: number, text: string) =>
      goes(text.charAt(at - 1), text.charAt(at + spaces.length)) ? '' : ' ',
    )

/**
 * Words without the spaces that indents, justified and hard-wrapped Chinese text show: at the ends, beside a Chinese
 * sign, between ideographs. The one between an ideograph and a number or a Latin word stays as typed.
 */
export const tidy = (words: string): string =>
  without(
    words,
    (before, after) => SIGN.test(before) || SIGN.test(after) || (IDEOGRAPH.test(before) && IDEOGRAPH.test(after)),
  )

/** As `tidy`, for a title: the space beside numbers goes too. */
export const tight = (words: string): string =>
  without(tidy(words), (before, after) => IDEOGRAPH.test(before) || IDEOGRAPH.test(after))

/** The words behind `text[from … )` of a paragraph, as printed but in one line. */
export function printedWords(source: SourceText, paragraph: Paragraph, runs: readonly Run[]): string {
  const words = runs.map(({ line, start, end }) => {
    const first = paragraph.columns[start] ?? 0
    const last = paragraph.columns[end - 1] ?? first
    return tidy((source.lines[line - 1] ?? '').slice(first, last + 1))
  })
  return words.join('')
}
