import { type Result, ok, refuse } from '../../kernel/result.ts'
import { decodeText } from './decode.ts'
import { foldScript } from './fold-script.ts'
import type { Unreadable } from './read-bytes.ts'

/** Lines of a document as printed, and the same lines with traditional script folded to simplified. */
export interface ReadLines {
  readonly lines: readonly string[]
  readonly folded: readonly string[]
}

/** Far beyond any report: the longest seen have some ten thousand characters. */
export const MOST_CHARACTERS = 500_000
export const LONGEST_LINE = 100_000

/** More bytes than this are not even decoded. */
const MOST_TEXT_BYTES = 8 * 1024 * 1024

const LINE_END = /\r\n|[\n\r\u0085\u2028\u2029]/u

const inTenThousands = (count: number): string => `${Math.ceil(count / 10_000)} 万字`
const MEND = '不像一份年度报告；请确认选对了文件，只保留报告正文'

const tooLong = (characters: string): Unreadable => ({
  reason: `文本${characters}，超过 ${inTenThousands(MOST_CHARACTERS)}，${MEND}`,
})

/** A text as its lines. Refused when it is far too long for a report, so that reading stays quick and small. */
export async function linesOfText(text: string): Promise<Result<ReadLines, Unreadable>> {
  const lines = text.split(LINE_END)
  const long = lines.findIndex(({ length }) => length > LONGEST_LINE)
  if (long >= 0) {
    const found = inTenThousands(lines[long]?.length ?? 0)
    const most = inTenThousands(LONGEST_LINE)
    return refuse({ reason: `第 ${long + 1} 行有 ${found}，超过 ${most}；请按段落分行，重新另存为 .txt 后再试` })
  }
  if (text.length > MOST_CHARACTERS) return refuse(tooLong(`有 ${inTenThousands(text.length)}`))
  return ok({ lines, folded: await foldScript(lines) })
}

/** Text bytes as one string. Refused: empty, garbage, too long. */
export function textOfBytes(bytes: Uint8Array): Result<string, Unreadable> {
  if (bytes.length > MOST_TEXT_BYTES) return refuse(tooLong(`有 ${Math.ceil(bytes.length / 1024 / 1024)} MB`))
  return decodeText(bytes)
}

/** Reads `.txt` and `.md` bytes into lines. */
export async function readTextLines(bytes: Uint8Array): Promise<Result<ReadLines, Unreadable>> {
  const text = textOfBytes(bytes)
  return text.ok ? linesOfText(text.value) : text
}
