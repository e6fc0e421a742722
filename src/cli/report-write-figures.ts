import { readBytes, type Unreadable } from '../documents/readers/read-bytes.ts'
import { textOfBytes } from '../documents/readers/text.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'
import { loadFiguresFile, type Report } from '../modules/annual-report/index.ts'

const MEND = '请用 report read --json 重新生成'

function parseJson(text: string): Result<unknown, Unreadable> {
  try {
    const document: unknown = JSON.parse(text)
    return ok(document)
  } catch (error) {
    const position = error instanceof Error ? /at position (\d+)/u.exec(error.message)?.[1] : undefined
    const line = position === undefined ? '' : `（第 ${text.slice(0, Number(position)).split('\n').length} 行附近）`
    return refuse({ reason: `不是有效的 JSON${line}；${MEND}` })
  }
}

const saysSomething = ({ title, organ, sections, tables }: Report): boolean =>
  title !== null || organ !== null || sections.length > 0 || Object.values(tables).some((table) => table !== null)

/** The report in a figures file. */
export async function readFigures(path: string): Promise<Result<Report, Unreadable>> {
  const bytes = await readBytes(path)
  if (!bytes.ok) return bytes
  const text = textOfBytes(bytes.value)
  if (!text.ok) return text
  const document = parseJson(text.value)
  if (!document.ok) return document
  const report = (await loadFiguresFile()).reportOfFigures(document.value)
  if (!report.ok) return report
  return saysSomething(report.value)
    ? report
    : refuse({ reason: `JSON 里没有年度报告的内容（没有机关、章节和表格）；${MEND}` })
}
