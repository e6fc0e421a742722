import { readJson } from '../../src/cli/report/json.ts'
import { DEFAULT_LIMITS } from '../../src/documents/readers/limits.ts'
import { readDocument } from '../../src/documents/readers/read-document.ts'
import { linesOfText } from '../../src/documents/readers/text.ts'
import type { OfficialDocument } from '../../src/documents/tree.ts'
import { writeDocx } from '../../src/documents/writers/docx.ts'
import { writeHtml } from '../../src/documents/writers/html.ts'
import { writePdf } from '../../src/documents/writers/pdf.ts'
import { writeText } from '../../src/documents/writers/text.ts'
import { writeXlsx } from '../../src/documents/writers/xlsx.ts'
import type { Result } from '../../src/kernel/result.ts'
import { loadReportJson, readReport, type Report, reportDocument } from '../../src/modules/annual-report/index.ts'

type Write = (document: OfficialDocument) => Promise<Uint8Array>

const encoded =
  (write: (document: OfficialDocument) => string): Write =>
  (document) =>
    Promise.resolve(new TextEncoder().encode(write(document)))

const WRITERS = {
  '.txt': encoded(writeText),
  '.html': encoded(writeHtml),
  '.docx': writeDocx,
  '.xlsx': writeXlsx,
  '.pdf': (document: OfficialDocument) => writePdf(document),
} as const satisfies Readonly<Record<string, Write>>

export const FILES = ['.txt', '.json', '.html', '.docx', '.xlsx', '.pdf'] as const
export type FileEnding = (typeof FILES)[number]

function valueOf<T>(result: Result<T, { readonly reason: string }>): T {
  if (!result.ok) throw new Error(result.error.reason)
  return result.value
}

async function throughJson(report: Report): Promise<Report> {
  const document: unknown = JSON.parse(JSON.stringify(readJson('report.json', report)))
  return valueOf(await (await loadReportJson()).readingOfJson(document, linesOfText)).report
}

/** How quick the machine is must not matter here. */
const PATIENT = { ...DEFAULT_LIMITS, milliseconds: 3_600_000 }

/** The lines that a reader finds in a report written to a file of that kind. */
export async function linesThrough(report: Report, ending: Exclude<FileEnding, '.json'>) {
  const bytes = await WRITERS[ending](reportDocument(report))
  return valueOf(await readDocument(bytes, `report${ending}`, PATIENT))
}

/** A report written to a file of that kind and read again. */
export const throughFile = async (report: Report, ending: FileEnding): Promise<Report> =>
  ending === '.json' ? throughJson(report) : readReport(await linesThrough(report, ending)).report

const BESIDE_IDEOGRAPH = /(?<=[\u2e80-\u9fff\uff00-\uffef])\s+|\s+(?=[\u2e80-\u9fff\uff00-\uffef])/gu

/**
 * Everything a report states: all but where in the file it was read. A PDF has gaps, not spaces, and beside an ideograph
 * a gap may come from justifying the line, so there such spaces do not count.
 */
export function stated(report: Report, ending: FileEnding): unknown {
  const all: Report = { ...report, sources: {} }
  const asText = (_key: string, value: unknown): unknown =>
    typeof value === 'string' ? value.replaceAll(BESIDE_IDEOGRAPH, '') : value
  return ending === '.pdf' ? JSON.parse(JSON.stringify(all, asText)) : all
}
