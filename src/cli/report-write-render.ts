import { extname } from 'node:path'
import type { Unreadable } from '../documents/readers/read-bytes.ts'
import type { OfficialDocument } from '../documents/tree.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import { type Report, reportDocument } from '../modules/annual-report/index.ts'
import type { Io } from './io.ts'
import { readJson } from './report/json.ts'

/** Endings of the files that are written. */
export const ENDINGS = ['.docx', '.pdf', '.html', '.xlsx', '.json', '.txt'] as const
export type Ending = (typeof ENDINGS)[number]

export function endingOf(path: string): Result<Ending, string> {
  const given = extname(path).toLowerCase()
  const ending = ENDINGS.find((known) => known === given)
  if (ending !== undefined) return ok(ending)
  const problem = given === '' ? '没有扩展名' : `不能写 ${given} 文件`
  return refuse(`--out ${problem}；请改用 ${ENDINGS.join(' ')} 之一`)
}

type Rendered = Result<Uint8Array, Unreadable>

const encoded = (text: string): Rendered => ok(new TextEncoder().encode(text))

async function pdf(document: OfficialDocument, fontDir: string | undefined): Promise<Rendered> {
  const { FontProblem, writePdf } = await import('../documents/writers/pdf.ts')
  try {
    return ok(await writePdf(document, fontDir === undefined || fontDir === '' ? {} : { fontDir }))
  } catch (error) {
    if (error instanceof FontProblem) return refuse({ reason: error.message })
    throw error
  }
}

/** The report as the bytes of a file; a writer is loaded only when it is asked for. */
export async function render(report: Report, ending: Ending, name: string, env: Io['env']): Promise<Rendered> {
  const document = reportDocument(report)
  switch (ending) {
    case '.docx':
      return ok(await (await import('../documents/writers/docx.ts')).writeDocx(document))
    case '.xlsx':
      return ok(await (await import('../documents/writers/xlsx.ts')).writeXlsx(document))
    case '.pdf':
      return pdf(document, env['GONGKAI_FONT_DIR'])
    case '.html':
      return encoded((await import('../documents/writers/html.ts')).writeHtml(document))
    case '.txt':
      return encoded((await import('../documents/writers/text.ts')).writeText(document))
    case '.json':
      return encoded(`${JSON.stringify(readJson(name, report), null, 2)}\n`)
  }
}
