import { type Result, ok, refuse } from '../../kernel/result.ts'

/** Why bytes could not be taken as text, as one Chinese sentence that says how to mend it. */
export interface Unreadable {
  readonly reason: string
}

const startsWith = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((value, index) => bytes[index] === value)

/** Kinds of file that are no text, known by their first bytes. */
const SIGNATURES: readonly { readonly bytes: readonly number[]; readonly name: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], name: 'PDF' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], name: 'Word（.docx）、Excel（.xlsx）或压缩包' },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], name: 'Word 97–2003（.doc）或 WPS' },
  { bytes: [0x89, 0x50, 0x4e, 0x47], name: 'PNG 图片' },
  { bytes: [0xff, 0xd8, 0xff], name: 'JPEG 图片' },
  { bytes: [0x47, 0x49, 0x46, 0x38], name: 'GIF 图片' },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], name: 'RTF' },
  { bytes: [0x1f, 0x8b], name: 'gzip 压缩包' },
  { bytes: [0x52, 0x61, 0x72, 0x21], name: 'RAR 压缩包' },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], name: '7z 压缩包' },
  { bytes: [0x7f, 0x45, 0x4c, 0x46], name: '可执行程序' },
]

/** Share of characters that never stand in a text: replacement characters and controls. */
function damage(text: string): number {
  let odd = 0
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index)
    if (code === 0xfffd || (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d && code !== 0x0c && code !== 0x0b)) {
      odd += 1
    }
  }
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

const GARBAGE = 0.03

/** UTF-8 or UTF-16 with or without BOM, else GB18030; in a mixed text the encoding that damages fewer characters. */
function decoded(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return decodeAs(bytes, 'utf-16le')
  if (startsWith(bytes, 0xfe, 0xff)) return decodeAs(bytes, 'utf-16be')
  const utf8 = strictUtf8(bytes)
  if (utf8 !== undefined) return utf8
  const loose = decodeAs(bytes, 'utf-8')
  const gb = decodeAs(bytes, 'gb18030')
  return damage(loose) <= damage(gb) ? loose : gb
}

/** The text of a file's bytes. Refused: empty files, other kinds of file, binary garbage. */
export function decodeText(bytes: Uint8Array): Result<string, Unreadable> {
  const other = SIGNATURES.find((signature) => startsWith(bytes, ...signature.bytes))
  if (other !== undefined) return refuse({ reason: `内容是 ${other.name}，不是文本，请另存为 .txt（UTF-8）后再试` })
  const text = decoded(bytes)
  if (text.trim() === '') return refuse({ reason: '文件是空的，请检查是否选错了文件' })
  if (damage(text) > GARBAGE) return refuse({ reason: '内容不是可读的文本（多为乱码或二进制），请另存为 .txt（UTF-8）后再试' })
  return ok(text)
}
