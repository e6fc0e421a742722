import type { Report } from './report.ts'

/** An annual report as it is published: whose, for which year, since when. */
export interface PublishedReport {
  /** Slug of the organ. */
  readonly organ: string
  readonly organName: string
  readonly year: number
  readonly title: string
  /** `YYYY-MM-DD`; absent where the report bears no day. */
  readonly publishedOn?: string
  readonly report: Report
}

/** What lists, charts and comparisons need of a report. */
export interface ReportSummary {
  readonly organ: string
  readonly organName: string
  readonly year: number
  readonly title: string
  readonly publishedOn?: string
  /** Measures by their name in `MEASURES`; what a report does not state is absent. */
  readonly measures: Readonly<Record<string, number>>
}
