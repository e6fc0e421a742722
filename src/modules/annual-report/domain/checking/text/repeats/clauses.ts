import type { Paragraph } from '../../../reading/paragraphs.ts'
import type { Reading } from '../../../reading/read-report.ts'

/** Words between two marks of punctuation, the grain in which repeated text is looked for. */
export interface Clause {
  readonly text: string
  /** Characters that count as repeated, its mark included; titles in 《》 may stand as often as they are cited. */
  readonly weight: number
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
}

const CLAUSE = /[^,;。!?:]+/gu
const MARK = /^(?:[一二三四五六七八九十]+是|\(?[一二三四五六七八九十\d]{1,3}[).、]|[一二三四五六七八九十]{1,3}、)/u

/** Enough for a report of a million characters; what follows is not looked at. */
const MOST_CLAUSES = 100_000

export function clausesOf(reading: Reading): readonly Clause[] {
  const clauses: Clause[] = []
  for (const { paragraph, prose } of reading.passages) {
    if (paragraph.heading) continue
    for (const found of prose.masked.matchAll(CLAUSE)) {
      if (clauses.length >= MOST_CLAUSES) return clauses
      const start = found.index
      const end = start + found[0].length
      const text = prose.text.slice(start, end).replace(MARK, '')
      clauses.push({ text, weight: found[0].replaceAll(/《□*》+/gu, '').length + 1, paragraph, start, end })
    }
  }
  return clauses
}
