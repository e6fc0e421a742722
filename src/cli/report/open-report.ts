import { otherKind, otherKindReason } from '../../documents/readers/file-kind.ts'
import { readBytes, type Unreadable } from '../../documents/readers/read-bytes.ts'
import { linesOfText, textOfBytes } from '../../documents/readers/text.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import {
  loadReportJson,
  readReport,
  type Reading,
  showsReport,
  type SourceText,
} from '../../modules/annual-report/index.ts'
import { withinTime } from './within-time.ts'

const NO_REPORT = '没有找到年度报告的内容（没有标题、章节、表格，也没有数据）；请检查是否选错了文件'

const isNamedJson = (path: string): boolean => /\.json$/iu.test(path)

/** The line in which a JSON text breaks, where the parser tells. */
function brokenLine(error: unknown, text: string): string {
  const position = error instanceof Error ? /at position (\d+)/u.exec(error.message)?.[1] : undefined
  return position === undefined ? '' : `（第 ${text.slice(0, Number(position)).split('\n').length} 行附近）`
}

function parseJson(text: string): Result<unknown, Unreadable> {
  try {
    const document: unknown = JSON.parse(text)
    return ok(document)
  } catch (error) {
    return refuse({ reason: `不是有效的 JSON${brokenLine(error, text)}；请用 report read --json 重新生成` })
  }
}

const readInTime = (source: SourceText): Reading => withinTime(() => readReport(source))

/** A text that begins like JSON and is JSON counts as such under any name. */
async function readingOf(text: string, path: string): Promise<Result<Reading, Unreadable>> {
  if (isNamedJson(path) || /^\s*\{\s*"/u.test(text)) {
    const document = parseJson(text)
    if (document.ok) return (await loadReportJson()).readingOfJson(document.value, linesOfText, readInTime)
    if (isNamedJson(path)) return document
  }
  const source = await linesOfText(text)
  return source.ok ? ok(readInTime(source.value)) : source
}

/** Reads the report in a file; its content, not its name, tells what kind of file it is. */
export async function openReport(path: string): Promise<Result<Reading, Unreadable>> {
  const bytes = await readBytes(path)
  if (!bytes.ok) return bytes
  const other = otherKind(bytes.value, path)
  if (other !== undefined) return refuse({ reason: otherKindReason(other) })
  const text = textOfBytes(bytes.value)
  if (!text.ok) return text
  const reading = await readingOf(text.value, path)
  return !reading.ok || showsReport(reading.value) ? reading : refuse({ reason: NO_REPORT })
}
