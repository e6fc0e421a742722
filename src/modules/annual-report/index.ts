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

/** A report in the bytes of a file of any kind; the readers of documents come with it. */
export const loadReportFile = () => import('./files/reading-of-file.ts')

export { composeReport } from './domain/composing/compose-report.ts'
export type { Fields, FieldValue, Item, ReportFacts } from './domain/composing/facts.ts'
export { formatOfYear } from './domain/formats/index.ts'
export { MEASURES, type Measure, measuresOf } from './domain/measures.ts'
export type { PublishedReport, ReportSummary } from './domain/published-report.ts'
export type { Figures } from './domain/report.ts'
export { EXPORT_ENDINGS, type ExportEnding, type ExportOptions, exportReport } from './exchange/export-report.ts'
export { reportJson, statedJson } from './exchange/stated-json.ts'
