import { DEFAULT_LIMITS, type Limits } from '../../documents/readers/limits.ts'
import { readBytes, type Unreadable } from '../../documents/readers/read-bytes.ts'
import { readDocument } from '../../documents/readers/read-document.ts'
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

const STARTS_AS_JSON = /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*\{\s*"/u

/** A text that begins like JSON and is JSON counts as such under any name; `undefined` for every other file. */
async function readingOfJson(bytes: Uint8Array, path: string): Promise<Result<Reading, Unreadable> | undefined> {
  const named = isNamedJson(path)
  const begins = STARTS_AS_JSON.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))
  if (!named && !begins) return undefined
  const text = textOfBytes(bytes)
  if (!text.ok) return named ? text : undefined
  const document = parseJson(text.value)
  if (document.ok) return (await loadReportJson()).readingOfJson(document.value, linesOfText, readInTime)
  return named ? document : undefined
}

/** Reads the report in a file; its content, not its name, tells what kind of file it is. */
export async function openReport(path: string, limits: Limits = DEFAULT_LIMITS): Promise<Result<Reading, Unreadable>> {
  const bytes = await readBytes(path, limits.fileBytes)
  if (!bytes.ok) return bytes
  const json = await readingOfJson(bytes.value, path)
  if (json !== undefined) return shown(json)
  const lines = await readDocument(bytes.value, path, limits)
  return lines.ok ? shown(ok(readInTime(lines.value))) : lines
}

const shown = (reading: Result<Reading, Unreadable>): Result<Reading, Unreadable> =>
  !reading.ok || showsReport(reading.value) ? reading : refuse({ reason: NO_REPORT })
