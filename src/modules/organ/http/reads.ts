import type { Organ } from '../domain/organ.ts'
import type { ReportLine } from '../pages/report-line.ts'

export interface OrganReads {
  organs(): Promise<readonly Organ[]>
  organ(slug: string): Promise<Organ | undefined>
}

export interface OrganPagesDeps extends OrganReads {
  /** Published annual reports, the newest first; of one organ, or of all. */
  newestReports(slug?: string, limit?: number): Promise<readonly ReportLine[]>
}
