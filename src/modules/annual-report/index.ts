export { reportDocument } from './documents/report-document.ts'
export { checkReport } from './domain/checking/check-report.ts'
export { formatOf } from './domain/formats/index.ts'
export type { Column, Format, Row } from './domain/formats/format.ts'
export { readReport } from './domain/reading/read-report.ts'
export type { Reading } from './domain/reading/read-report.ts'
export type { SourceText } from './domain/reading/segments.ts'
export { APPEAL_COLUMNS, APPEAL_GROUPS, REQUEST_COLUMNS, SEVERITIES } from './domain/report.ts'
export type {
  AppealRow,
  Category,
  Cell,
  Finding,
  FormatId,
  Place,
  Report,
  RequestRow,
  Section,
  Severity,
  Tables,
} from './domain/report.ts'
export { showsReport } from './exchange/report-shown.ts'

/** The reader of our own `.json` brings the schema library with it, so it is loaded when a file needs it. */
export const loadReportJson = () => import('./exchange/report-json.ts')

/** Our own `.json` as a report to write out again. */
export const loadFiguresFile = () => import('./exchange/figures-file.ts')
