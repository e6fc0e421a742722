import { type Breakdown, breakdownsOf } from './breakdowns.ts'
import { type Prose, proseOf } from './clauses.ts'
import type { Paragraph } from './paragraphs.ts'

/** A paragraph with its numbers and breakdowns, under the nearest heading. */
export interface Passage {
  readonly paragraph: Paragraph
  readonly prose: Prose
  readonly breakdowns: readonly Breakdown[]
  readonly heading: string
}

/** The prose of a report ready for figures and checks. */
export function passagesOf(paragraphs: readonly Paragraph[]): Passage[] {
  let heading = ''
  return paragraphs.map((paragraph) => {
    if (paragraph.heading) heading = paragraph.text
    const prose = proseOf(paragraph.text)
    return { paragraph, prose, breakdowns: paragraph.heading ? [] : breakdownsOf(prose), heading }
  })
}
