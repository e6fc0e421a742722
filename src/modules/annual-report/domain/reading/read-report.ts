import { formatOfYear } from '../formats/index.ts'
import type { FormatId, Place, Report, Tables } from '../report.ts'
import { type ProseCases, casesInProse, requestsInProse } from './case-figures.ts'
import type { Chapter } from './chapters.ts'
import { contactOf } from './contact.ts'
import { figuresOf } from './figures.ts'
import { periodOf, yearOf } from './identity.ts'
import { organOf } from './organ.ts'
import { paragraphsOf } from './paragraphs.ts'
import { type Passage, passagesOf } from './passages.ts'
import { placeOf } from './places.ts'
import { type ProactiveFigure, proactiveFigure } from './proactive-figure.ts'
import { regionsOf } from './regions.ts'
import { sectionsOf } from './sections.ts'
import { type SourceText, segmentsOf } from './segments.ts'
import { type ReadTables, tablesOf } from './tables.ts'
import type { Heads } from './tables/proactive.ts'
import { titleOf } from './title.ts'
import { isTruncated } from './truncation.ts'

/** Everything the checks need: the report in its printed shape and how it was read. */
export interface Reading {
  readonly report: Report
  readonly source: SourceText
  readonly passages: readonly Passage[]
  readonly chapters: readonly Chapter[]
  readonly marks: ReadTables['marks']
  readonly proactive: ProactiveFigure
  /** Cases as the prose states them, whatever the tables say. */
  readonly prose: ProseCases
  /** The text breaks off: what may still have followed is undecided. */
  readonly truncated: boolean
}

function formatOf(year: number | null, tables: Tables, heads: Heads): FormatId | 'mixed' | null {
  if (year === null) return tables.statistics !== null ? '2018' : heads === 'mixed' ? 'mixed' : heads
  const byYear = formatOfYear(year)
  if (heads === 'mixed' || (heads !== null && byYear !== '2018' && heads !== byYear)) return 'mixed'
  return byYear
}

/** Reads an annual report of any of the three formats out of its text. Never refuses: what cannot be read is `null`. */
export function readReport(source: SourceText): Reading {
  const segments = segmentsOf(source)
  const regions = regionsOf(segments)
  const { paragraphs, chapters } = paragraphsOf(segments, regions)
  const read = tablesOf(source, segments, regions)
  const passages = passagesOf(paragraphs)
  const year = yearOf(paragraphs)
  const title = titleOf(source, paragraphs)
  const contact = contactOf(paragraphs)
  const period = periodOf(paragraphs, year)
  const proactive = proactiveFigure(passages, year)
  const prose = {
    requests: requestsInProse(passages),
    reconsiderations: casesInProse(passages, 'reconsiderations'),
    lawsuits: casesInProse(passages, 'lawsuits'),
  }
  const { figures, found } = figuresOf(read.tables, contact, passages, proactive, prose)
  const places = [...found, ['period', period] as const].flatMap(([name, at]): [string, Place][] =>
    at === undefined ? [] : [[name, placeOf(source, at.paragraph, at.start, at.end)]],
  )
  const report: Report = {
    title: title?.text ?? null,
    organ: organOf(paragraphs),
    year,
    format: formatOf(year, read.tables, read.heads),
    period: period?.value ?? null,
    figures,
    tables: read.tables,
    sections: sectionsOf(source, paragraphs, chapters, title),
    sources: { ...Object.fromEntries(places), ...read.sources },
  }
  const truncated = isTruncated(segments, regions, chapters, paragraphs, report)
  return { report, source, passages, chapters, marks: read.marks, proactive, prose, truncated }
}
