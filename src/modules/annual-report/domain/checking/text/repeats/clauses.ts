import type { Paragraph } from '../../../reading/paragraphs.ts'
import type { Reading } from '../../../reading/read-report.ts'

/** Words between two marks of punctuation, the grain in which repeated text is looked for. */
export interface Clause {
  readonly text: string
  /** Characters that count as repeated: titles in 《》 may stand as often as they are cited. */
  readonly weight: number
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
}

const CLAUSE = /[^,;。!?:]+/gu
const MARK = /^(?:[一二三四五六七八九十]+是|\(?[一二三四五六七八九十\d]{1,3}[).、]|[一二三四五六七八九十]{1,3}、)/u

export function clausesOf(reading: Reading): readonly Clause[] {
  return reading.passages.flatMap(({ paragraph, prose }) =>
    paragraph.heading
      ? []
      : [...prose.masked.matchAll(CLAUSE)].map((found): Clause => {
          const start = found.index
          const end = start + found[0].length
          const text = prose.text.slice(start, end).replace(MARK, '')
          return { text, weight: found[0].replaceAll(/《□*》+/gu, '').length, paragraph, start, end }
        }),
  )
}
