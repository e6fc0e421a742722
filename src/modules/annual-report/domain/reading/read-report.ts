import { formatOfYear } from '../formats/index.ts'
import type { Cell, Figures, FormatId, Place, Report, Section, Tables } from '../report.ts'
import { casesInProse, requestsInProse } from './case-figures.ts'
import { type Contact, type Found, contactOf } from './contact.ts'
import { organOf, periodOf, yearOf } from './identity.ts'
import { type Chapter, type Paragraph, paragraphsOf, placeOf } from './paragraphs.ts'
import { type Passage, passagesOf } from './passages.ts'
import { type ProactiveFigure, proactiveFigure } from './proactive-figure.ts'
import { regionsOf } from './regions.ts'
import { type SourceText, segmentsOf } from './segments.ts'
import { type ReadTables, tablesOf } from './tables.ts'
import type { Heads } from './tables/proactive.ts'
import { isTruncated } from './truncation.ts'
import { wechatArticles, wechatFollowers } from './wechat-figures.ts'

/** Everything the checks need: the report in its printed shape and how it was read. */
export interface Reading {
  readonly report: Report
  readonly source: SourceText
  readonly passages: readonly Passage[]
  readonly chapters: readonly Chapter[]
  readonly marks: ReadTables['marks']
  readonly proactive: ProactiveFigure
  /** Cases as the prose states them, whatever the tables say. */
  readonly prose: {
    readonly requests: ReturnType<typeof requestsInProse>
    readonly reconsiderations: ReturnType<typeof casesInProse>
    readonly lawsuits: ReturnType<typeof casesInProse>
  }
  /** The text breaks off: what may still have followed is undecided. */
  readonly truncated: boolean
}

function formatOf(year: number | null, tables: Tables, heads: Heads): FormatId | 'mixed' | null {
  if (year === null) return tables.statistics !== null ? '2018' : heads === 'mixed' ? 'mixed' : heads
  const byYear = formatOfYear(year) ?? null
  if (heads === 'mixed' || (heads !== null && byYear !== null && byYear !== '2018' && heads !== byYear)) return 'mixed'
  return byYear
}

const appealTotal = (row: Readonly<Record<string, Cell>> | undefined): Cell => {
  if (row === undefined) return null
  const parts = [row['upheld'], row['corrected'], row['other'], row['pending']]
  const sum = parts.reduce<number>((total, cell) => total + (cell ?? 0), 0)
  return parts.every((cell) => cell === null || cell === undefined) ? (row['total'] ?? null) : sum
}

function lawsuitsInTable(tables: Tables): Cell {
  if (tables.appeals === null) return tables.statistics?.['L44'] ?? null
  const direct = appealTotal(tables.appeals.directLawsuit)
  const after = appealTotal(tables.appeals.lawsuitAfterReconsideration)
  return direct === null && after === null ? null : (direct ?? 0) + (after ?? 0)
}

const reconsiderationsInTable = (tables: Tables): Cell =>
  tables.appeals === null ? (tables.statistics?.['L40'] ?? null) : appealTotal(tables.appeals.reconsideration)

function figuresOf(
  read: ReadTables,
  contact: Contact,
  passages: readonly Passage[],
  proactive: ProactiveFigure,
  prose: Reading['prose'],
): { readonly figures: Figures; readonly found: readonly (readonly [string, Found<unknown> | undefined])[] } {
  const { tables } = read
  const articles = wechatArticles(passages)
  const followers = wechatFollowers(passages)
  const figures: Figures = {
    proactiveTotal: proactive.total?.value.value ?? null,
    categories: proactive.categories,
    requestsReceived: tables.requests?.['r01']?.total ?? tables.statistics?.['L17'] ?? prose.requests?.value.value ?? null,
    reconsiderations: reconsiderationsInTable(tables) ?? prose.reconsiderations?.value.value ?? null,
    lawsuits: lawsuitsInTable(tables) ?? prose.lawsuits?.value.value ?? null,
    wechatArticles: articles?.value.value ?? null,
    wechatFollowers: followers?.value.value ?? null,
    contactPhone: contact.phone?.value ?? null,
    contactAddress: contact.address?.value ?? null,
    contactPostcode: contact.postcode?.value ?? null,
    contactEmail: contact.email?.value ?? null,
  }
  const found = [
    ['proactiveTotal', proactive.total],
    ['requestsReceived', prose.requests],
    ['reconsiderations', prose.reconsiderations],
    ['lawsuits', prose.lawsuits],
    ['wechatArticles', articles],
    ['wechatFollowers', followers],
    ['contactPhone', contact.phone],
    ['contactAddress', contact.address],
    ['contactPostcode', contact.postcode],
    ['contactEmail', contact.email],
  ] as const
  return { figures, found }
}

function sectionsOf(source: SourceText, paragraphs: readonly Paragraph[], chapters: readonly Chapter[]): Section[] {
  const printed = (chapter: number): string =>
    paragraphs
      .filter((paragraph) => paragraph.chapter === chapter)
      .map((paragraph) => wordsOf(source, paragraph))
      .join('\n')
  const before = printed(-1)
  const parts = chapters.map(({ title }, index) => ({ title, text: withoutHead(printed(index), title) }))
  return before === '' ? parts : [{ title: '', text: before }, ...parts]
}

function wordsOf(source: SourceText, paragraph: Paragraph): string {
  const lines = [...new Set(paragraph.lines)]
  return lines
    .map((line) => {
      const at = paragraph.lines.map((each, index) => (each === line ? (paragraph.columns[index] ?? 0) : -1))
      const used = at.filter((column) => column >= 0)
      return (source.lines[line - 1] ?? '').slice(Math.min(...used), Math.max(...used) + 1)
    })
    .join('')
}

const withoutHead = (text: string, title: string): string => {
  const [head = '', ...rest] = text.split('\n')
  return head.length <= title.length + 8 ? rest.join('\n') : text
}

/** Reads an annual report of any of the three formats out of its text. Never refuses: what cannot be read is `null`. */
export function readReport(source: SourceText): Reading {
  const segments = segmentsOf(source)
  const regions = regionsOf(segments)
  const { paragraphs, chapters } = paragraphsOf(segments, regions)
  const read = tablesOf(source, segments, regions)
  const passages = passagesOf(paragraphs)
  const year = yearOf(paragraphs)
  const contact = contactOf(paragraphs)
  const period = periodOf(paragraphs, year)
  const proactive = proactiveFigure(passages, year)
  const prose = {
    requests: requestsInProse(passages),
    reconsiderations: casesInProse(passages, 'reconsiderations'),
    lawsuits: casesInProse(passages, 'lawsuits'),
  }
  const { figures, found } = figuresOf(read, contact, passages, proactive, prose)
  const places = [...found, ['period', period] as const].flatMap(([name, at]): [string, Place][] =>
    at === undefined ? [] : [[name, placeOf(source, at.paragraph, at.start, at.end)]],
  )
  const report: Report = {
    organ: organOf(paragraphs),
    year,
    format: formatOf(year, read.tables, read.heads),
    period: period?.value ?? null,
    figures,
    tables: read.tables,
    sections: sectionsOf(source, paragraphs, chapters),
    sources: { ...Object.fromEntries(places), ...read.sources },
  }
  const truncated = isTruncated(segments, regions, chapters, paragraphs, report)
  return { report, source, passages, chapters, marks: read.marks, proactive, prose, truncated }
}
