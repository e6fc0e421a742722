import type { Finding, Report } from '../../modules/annual-report/index.ts'

/** The first part of a file in `--json` output, its properties in the order of the contract. */
const stated = (file: string, { organ, year, format, period, figures, tables }: Report) => ({
  file,
  organ,
  year,
  format,
  period,
  figures,
  tables,
})

export const readJson = (file: string, report: Report) => ({
  ...stated(file, report),
  title: report.title,
  sections: report.sections,
  sources: report.sources,
})

export const checkedJson = (file: string, report: Report, findings: readonly Finding[]) => ({
  ...stated(file, report),
  findings,
})

export const unreadableJson = (file: string, reason: string) => ({ file, readable: false, reason })
