import type { Rendered } from '../../../portal/serving/page-source.ts'
import type { PublishedReport } from '../domain/published-report.ts'
import { exportReport } from '../exchange/export-report.ts'
import { DOWNLOADS } from '../pages/downloads.tsx'

type Download = (typeof DOWNLOADS)[number]

/** The year and kind that a name like `2022.pdf` asks for. */
export function fileNamed(name: string): { readonly year: number; readonly download: Download } | undefined {
  const [, year = '', ending] = /^([12]\d{3})(\.[a-z]+)$/u.exec(name) ?? []
  const download = DOWNLOADS.find((each) => each.ending === ending)
  return download && { year: Number(year), download }
}

/** The report as a file. A missing font is a defect of the installation and throws. */
export async function reportFile(
  { organ, year, title, report }: PublishedReport,
  { ending, type }: Download,
  fontDir: string | undefined,
): Promise<Rendered> {
  const bytes = await exportReport(report, ending, { name: `${String(year)}${ending}`, fontDir })
  if (!bytes.ok) throw new Error(bytes.error.reason)
  return { type, body: bytes.value, filename: `${title}${ending}`, tags: [`reports:${organ}`] }
}
