import type { Organ } from '../../../organ/index.ts'
import type { PublishedReport, ReportSummary } from '../../domain/published-report.ts'
import { measuresOf } from '../../domain/measures.ts'
import type { Report } from '../../domain/report.ts'
import type { ReportReads } from '../reads.ts'

/** An organ of which only the name is known. */
export const organNamed = (slug: string, name: string): Organ => ({
  slug,
  name,
  shortName: name,
  aliases: [],
  kind: 'education-bureau',
  area: name,
  region: '全国',
  office: `${name}办公室`,
  channels: [],
  regulations: [],
  catalogue: [],
  invented: true,
})

/** A report as an organ has published it. */
export const publishedAs = (organ: Organ, year: number, report: Report): PublishedReport => ({
  organ: organ.slug,
  organName: organ.name,
  year,
  title: `${organ.name}${String(year)}年政府信息公开工作年度报告`,
  publishedOn: `${String(year + 1)}-01-20`,
  report,
})

/** What lists and charts get of a report. */
export const summaryOf = ({ report, ...rest }: PublishedReport): ReportSummary => ({
  ...rest,
  measures: measuresOf(report),
})

/** Reads over organs and reports in memory. */
export const readsOf = (organs: readonly Organ[], reports: readonly PublishedReport[]): ReportReads => ({
  organ: (slug) => Promise.resolve(organs.find((organ) => organ.slug === slug)),
  organs: () => Promise.resolve(organs),
  report: (slug, year) => Promise.resolve(reports.find((each) => each.organ === slug && each.year === year)),
  summaries: (slug) =>
    Promise.resolve(reports.filter(({ organ }) => slug === undefined || organ === slug).map(summaryOf)),
})
