import type { Place } from '../report.ts'
import type { Paragraph } from './paragraphs.ts'
import type { SourceText } from './segments.ts'

const QUOTE_LENGTH = 80

/** The words as printed behind `text[start … end)` of a paragraph, and their line. */
export function placeOf(source: SourceText, paragraph: Paragraph, start: number, end: number): Place {
  const line = paragraph.lines[start] ?? 1
  const last = Math.max(start, end - 1)
  let quote = ''
  for (let at = start; at <= last;) {
    const current = paragraph.lines[at] ?? line
    let until = at
    while (until < last && paragraph.lines[until + 1] === current) until += 1
    const printed = source.lines[current - 1] ?? ''
    const same = printed.length === (source.folded[current - 1] ?? '').length
    const from = paragraph.columns[at] ?? 0
    quote += same ? printed.slice(from, (paragraph.columns[until] ?? from) + 1) : paragraph.text.slice(at, until + 1)
    at = until + 1
  }
  return { line, quote: quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH)}…` : quote }
}
