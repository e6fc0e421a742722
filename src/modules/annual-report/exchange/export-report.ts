import type { OfficialDocument } from '../../../documents/tree.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { reportDocument } from '../documents/report-document.ts'
import type { Report } from '../domain/report.ts'
import { reportJson } from './stated-json.ts'

/** Kinds of files that a report is written to, by the ending of their names. */
export const EXPORT_ENDINGS = ['.docx', '.pdf', '.html', '.xlsx', '.json', '.txt'] as const
export type ExportEnding = (typeof EXPORT_ENDINGS)[number]

export interface ExportOptions {
  /** Name of the file, as the JSON states it. */
  readonly name: string
  /** Folder of fonts for the PDF instead of those that come with the product. */
  readonly fontDir?: string | undefined
}

type Exported = Result<Uint8Array, { readonly reason: string }>

const encoded = (text: string): Exported => ok(new TextEncoder().encode(text))

async function pdf(document: OfficialDocument, fontDir: string | undefined): Promise<Exported> {
  const { FontProblem, writePdf } = await import('../../../documents/writers/pdf.ts')
  try {
    return ok(await writePdf(document, fontDir === undefined || fontDir === '' ? {} : { fontDir }))
  } catch (error) {
    if (error instanceof FontProblem) return refuse({ reason: error.message })
    throw error
  }
}

/** The report as the bytes of a file; a writer is loaded only when it is asked for. Refused when a font is missing. */
export async function exportReport(
  report: Report,
  ending: ExportEnding,
  { name, fontDir }: ExportOptions,
): Promise<Exported> {
  const document = reportDocument(report)
  switch (ending) {
    case '.docx':
      return ok(await (await import('../../../documents/writers/docx.ts')).writeDocx(document))
    case '.xlsx':
      return ok(await (await import('../../../documents/writers/xlsx.ts')).writeXlsx(document))
    case '.pdf':
      return pdf(document, fontDir)
    case '.html':
      return encoded((await import('../../../documents/writers/html.ts')).writeHtml(document))
    case '.txt':
      return encoded((await import('../../../documents/writers/text.ts')).writeText(document))
    case '.json':
      return encoded(`${JSON.stringify(reportJson(name, report), null, 2)}\n`)
  }
}
