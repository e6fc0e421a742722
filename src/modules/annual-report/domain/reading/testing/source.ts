import { type Prose, proseOf } from '../clauses.ts'
import { type Chapter } from '../chapters.ts'
import { type Paragraph, paragraphsOf } from '../paragraphs.ts'
import { type Passage, passagesOf } from '../passages.ts'
import { type Reading, readReport } from '../read-report.ts'
import { type Region, regionsOf } from '../regions.ts'
import { type Segment, type SourceText, segmentsOf } from '../segments.ts'
import { normalise } from '../../../../../kernel/text.ts'

/** A text of lines without traditional script. */
export const sourceOf = (...lines: readonly string[]): SourceText => {
  const all = lines.flatMap((line) => line.split('\n'))
  return { lines: all, folded: all }
}

export const segments = (...lines: readonly string[]): Segment[] => segmentsOf(sourceOf(...lines))

export const regions = (...lines: readonly string[]): Region[] => regionsOf(segments(...lines))

export function paragraphs(...lines: readonly string[]): {
  readonly paragraphs: readonly Paragraph[]
  readonly chapters: readonly Chapter[]
} {
  const all = segments(...lines)
  return paragraphsOf(all, regionsOf(all))
}

/** The prose of one paragraph, cleaned as the reader does it. */
export const prose = (text: string): Prose => proseOf(normalise(text).text)

export const passages = (...lines: readonly string[]): Passage[] => passagesOf(paragraphs(...lines).paragraphs)

export const read = (...lines: readonly string[]): Reading => readReport(sourceOf(...lines))
