import type { Organ } from '../../organ/index.ts'
import type { PublishedReport, ReportSummary } from '../domain/published-report.ts'

export interface ReportReads {
  organ(slug: string): Promise<Organ | undefined>
  organs(): Promise<readonly Organ[]>
  report(slug: string, year: number): Promise<PublishedReport | undefined>
  /** Of one organ, or of all. */
  summaries(slug?: string): Promise<readonly ReportSummary[]>
}

export interface ReportPagesDeps extends ReportReads {
  /** Folder of fonts for the PDF instead of those that come with the product. */
  readonly fontDir?: string | undefined
}
