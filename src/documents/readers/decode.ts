import { type Result, ok, refuse } from '../../kernel/result.ts'
import { decodeMixed } from './decode-mixed.ts'
import type { Unreadable } from './read-bytes.ts'

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((value, index) => bytes[index] === value)

/** Tab, line and page breaks, the end mark of old editors, and what Word leaves in table cells (7) and fields (0x13–0x15). */
const IN_TEXTS: ReadonlySet<number> = new Set([0x07, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x13, 0x14, 0x15, 0x1a])

const isOdd = (code: number): boolean => code === 0xfffd || (code < 0x20 && !IN_TEXTS.has(code))

/** Share of characters that never stand in a text: replacement characters and controls. */
function damage(text: string): number {
  let odd = 0
  for (let index = 0; index < text.length; index += 1) if (isOdd(text.charCodeAt(index))) odd += 1
  return text.length === 0 ? 0 : odd / text.length
}

const decodeAs = (bytes: Uint8Array, label: string): string => new TextDecoder(label).decode(bytes)

function strictUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const SAMPLE = 4096
const FEWEST_ZEROS = 1 / 200
const ONE_SIDED = 3

/** UTF-16 without BOM: line feeds, digits and spaces leave zero bytes, nearly all of them on one side of their pairs. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(SAMPLE, bytes.length)
  let even = 0
  let odd = 0
  for (let index = 0; index < length; index += 1) {
    if (bytes[index] !== 0) continue
    if (index % 2 === 0) even += 1
    else odd += 1
  }
  if (even + odd < length * FEWEST_ZEROS) return undefined
  if (odd > even * ONE_SIDED) return 'utf-16le'
  return even > odd * ONE_SIDED ? 'utf-16be' : undefined
}

function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs(bytes, 'utf-16le')
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs(bytes, 'utf-16be')
  const wide = unmarkedUtf16(bytes)
  if (wide !== undefined) return decodeAs(bytes, wide)
  return strictUtf8(bytes) ?? decodeMixed(bytes)
}

const GARBAGE = 0.1

/** The text of a file's bytes: UTF-8, UTF-16, GB18030, or a mixture by lines. Refused: empty files and binary garbage. */
export function decodeText(bytes: Uint8Array): Result<string, Unreadable> {
  const text = decoded(bytes).replace(/^\ufeff/u, '')
  if (!/[^\s\0]/u.test(text)) return refuse({ reason: '文件是空的；请检查是否选错了文件' })
  if (damage(text) > GARBAGE) {
    return refuse({ reason: '内容是乱码或二进制数据，不是文本；请用原来的软件打开，另存为 .txt（UTF-8）后再试' })
  }
  return ok(text)
}
