import { exportReport, loadFiguresFile, type Report } from '../../src/modules/annual-report/index.ts'

/** A report that the demonstration has published. */
export async function publishedReport(url: string, slug: string, year: number): Promise<Report> {
  const answer = await fetch(`${url}/${slug}/zfxxgk/nb/${year}.json`)
  const document: unknown = await answer.json()
  const report = (await loadFiguresFile()).reportOfFigures(document)
  if (!report.ok) throw new Error(report.error.reason)
  return report.value
}

const TYPES = {
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.txt': 'text/plain',
} as const

/** A file as a form takes it. */
export interface ChosenFile {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** The report as a file to choose in a form. */
export async function fileOf(report: Report, ending: keyof typeof TYPES): Promise<ChosenFile> {
  const name = `年报${ending}`
  const bytes = await exportReport(report, ending, { name })
  if (!bytes.ok) throw new Error(bytes.error.reason)
  return { name, mimeType: TYPES[ending], buffer: Buffer.from(bytes.value) }
}

/** The same report with another total in its prose than its categories and tables have. */
export function withWrongTotal(report: Report): Report {
  const total = report.figures.proactiveTotal ?? 0
  const sections = report.sections.map((section) => ({
    ...section,
    text: section.text.replaceAll(`${total}条`, `${total + 1}条`),
  }))
  return { ...report, sections }
}
