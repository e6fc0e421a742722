/** What the organ's pages show of an annual report. */
export interface ReportLine {
  readonly organ: string
  readonly organName: string
  readonly year: number
  readonly title: string
  /** `YYYY-MM-DD`. */
  readonly publishedOn?: string
  /** Measures by name; what a report does not state is absent. */
  readonly measures: Readonly<Record<string, number>>
}
