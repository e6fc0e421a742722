import type { Result } from '../../kernel/result.ts'
import type { Unreadable } from './read-bytes.ts'
import { foreign, refused } from './refusals.ts'

const ARCHIVES: ReadonlySet<string> = new Set('7z arj bz2 cab gz lz lz4 lzh rar tar tar.gz xz Z zip zst'.split(' '))

/** Bytes that no text begins with; only then the many formats are tried. */
const looksBinary = (bytes: Uint8Array): boolean => bytes.subarray(0, 512).some((byte) => byte < 0x07 || byte > 0xf7)

/** Refuses pictures, archives, sound and the other formats that are known by their bytes; `undefined` for what may be text. */
export async function foreignKind(bytes: Uint8Array): Promise<Result<never, Unreadable> | undefined> {
  const head = Buffer.from(bytes.subarray(0, 4)).toString('latin1')
  if (!looksBinary(bytes) && head !== 'GIF8' && head !== 'Rar!' && head !== 'II*\0') return undefined
  if (/^(?:\u00ff\u00fe|\u00fe\u00ff|\u00ef\u00bb\u00bf)/u.test(head)) return undefined
  const { fileTypeFromBuffer } = await import('file-type')
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  if (found === undefined) return undefined
  if (found.mime.startsWith('image/')) return refused('image')
  if (found.mime.startsWith('audio/') || found.mime.startsWith('video/')) return refused('media')
  return ARCHIVES.has(found.ext) ? refused('archive') : foreign(`.${found.ext}`)
}
