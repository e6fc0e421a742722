import { type Result, ok } from '../../kernel/result.ts'
import { type Unreadable, decodeText } from './decode.ts'
import { foldScript } from './fold-script.ts'

/** Lines of a document as printed, and the same lines with traditional script folded to simplified. */
export interface ReadLines {
  readonly lines: readonly string[]
  readonly folded: readonly string[]
}

/** Reads `.txt` and `.md` bytes into lines. */
export async function readTextLines(bytes: Uint8Array): Promise<Result<ReadLines, Unreadable>> {
  const text = decodeText(bytes)
  if (!text.ok) return text
  const lines = text.value.replace(/^\ufeff/u, '').split(/\r\n|[\n\r\u0085\u2028\u2029]/u)
  return ok({ lines, folded: await foldScript(lines) })
}
