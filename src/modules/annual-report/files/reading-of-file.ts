import { DEFAULT_LIMITS, type Limits } from '../../../documents/readers/limits.ts'
import type { Unreadable } from '../../../documents/readers/read-bytes.ts'
import { readDocument } from '../../../documents/readers/read-document.ts'
import { linesOfText, textOfBytes } from '../../../documents/readers/text.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { readReport, type Reading } from '../domain/reading/read-report.ts'
import type { SourceText } from '../domain/reading/segments.ts'
import { showsReport } from '../exchange/report-shown.ts'

const NO_REPORT = '没有找到年度报告的内容（没有标题、章节、表格，也没有数据）；请检查是否选错了文件'

const isNamedJson = (name: string): boolean => /\.json$/iu.test(name)

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

type Read = (source: SourceText) => Reading

const STARTS_AS_JSON = /^(?:\ufeff|\u00ef\u00bb\u00bf)?\s*\{\s*"/u

/** A text that begins like JSON and is JSON counts as such under any name; `undefined` for every other file. */
async function readingOfJson(
  bytes: Uint8Array,
  name: string,
  read: Read,
): Promise<Result<Reading, Unreadable> | undefined> {
  const named = isNamedJson(name)
  const begins = STARTS_AS_JSON.test(Buffer.from(bytes.subarray(0, 64)).toString('latin1'))
  if (!named && !begins) return undefined
  const text = textOfBytes(bytes)
  if (!text.ok) return named ? text : undefined
  const document = parseJson(text.value)
  if (document.ok) {
    const json = await import('../exchange/report-json.ts')
    return json.readingOfJson(document.value, linesOfText, read)
  }
  return named ? document : undefined
}

const shown = (reading: Result<Reading, Unreadable>): Result<Reading, Unreadable> =>
  !reading.ok || showsReport(reading.value) ? reading : refuse({ reason: NO_REPORT })

/**
 * The report in the bytes of a file; they, not its name, tell what kind of file it is. `read` may put a limit of time
 * around the calculation, which waits for nothing.
 */
export async function readingOfFile(
  bytes: Uint8Array,
  name: string,
  limits: Limits = DEFAULT_LIMITS,
  read: Read = readReport,
): Promise<Result<Reading, Unreadable>> {
  const json = await readingOfJson(bytes, name, read)
  if (json !== undefined) return shown(json)
  const lines = await readDocument(bytes, name, limits)
  return lines.ok ? shown(ok(read(lines.value))) : lines
}
