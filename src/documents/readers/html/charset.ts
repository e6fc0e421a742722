import { type Result, ok } from '../../../kernel/result.ts'
import { decodeText } from '../decode.ts'
import type { Unreadable } from '../read-bytes.ts'

const HEAD = 4096
const DECLARED =
  /<meta[^>]{0,500}?charset\s*=\s*["']?\s*([\w-]{2,20})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{2,20})/iu

/** Encodings in which pages are that are neither UTF-8 nor the mainland's. */
const OTHERS: ReadonlySet<string> = new Set(['big5', 'big5-hkscs', 'euc-kr', 'euc-jp', 'shift_jis', 'x-x-big5'])

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

/**
 * The text of a page. A byte order mark and valid UTF-8 go before what the page declares, for declarations are often
 * wrong; GB2312, GBK and GB18030 are one; what is none of these is read as texts are.
 */
export function decodePage(bytes: Uint8Array): Result<string, Unreadable> {
  const head = Buffer.from(bytes.subarray(0, HEAD)).toString('latin1')
  const found = DECLARED.exec(head)
  const declared = (found?.[1] ?? found?.[2] ?? '').toLowerCase()
  if (declared.startsWith('gb') && !isUtf8(bytes)) {
    const text = new TextDecoder('gb18030').decode(bytes)
    if (!text.includes('\ufffd')) return ok(text)
  }
  if (OTHERS.has(declared) && !isUtf8(bytes))
    return ok(new TextDecoder(declared.startsWith('x-x-') ? 'big5' : declared).decode(bytes))
  return decodeText(bytes)
}
