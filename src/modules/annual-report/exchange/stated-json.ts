import type { Report } from '../domain/report.ts'

/** The first part of a report in `--json` output, its properties in the order of the contract. */
export const statedJson = (file: string, { organ, year, format, period, figures, tables }: Report) => ({
  file,
  organ,
  year,
  format,
  period,
  figures,
  tables,
})

/** A report as `report read --json` prints it. */
export const reportJson = (file: string, report: Report) => ({
  ...statedJson(file, report),
  title: report.title,
  sections: report.sections,
  sources: report.sources,
})
