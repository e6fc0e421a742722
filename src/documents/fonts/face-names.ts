import { type FileHandle, open } from 'node:fs/promises'

/** A face of a font file and every family name it gives itself, in all its languages. */
export interface Face {
  readonly file: string
  readonly names: readonly string[]
}

const COLLECTION = 0x74746366
const NAME_TABLE = 0x6e616d65
const MOST_FACES = 64
const MOST_TABLES = 128
const MOST_NAME_BYTES = 256 * 1024

async function bytesAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}

async function faceStarts(file: FileHandle): Promise<readonly number[]> {
  const head = await bytesAt(file, 0, 12)
  if (head.length < 12) return []
  if (head.readUInt32BE(0) !== COLLECTION) return [0]
  const count = Math.min(MOST_FACES, head.readUInt32BE(8))
  const offsets = await bytesAt(file, 12, count * 4)
  return Array.from({ length: Math.floor(offsets.length / 4) }, (_, index) => offsets.readUInt32BE(index * 4))
}

async function nameTable(file: FileHandle, start: number): Promise<Buffer | undefined> {
  const head = await bytesAt(file, start, 12)
  if (head.length < 12) return undefined
  const records = await bytesAt(file, start + 12, 16 * Math.min(MOST_TABLES, head.readUInt16BE(4)))
  for (let at = 0; at + 16 <= records.length; at += 16) {
    if (records.readUInt32BE(at) !== NAME_TABLE) continue
    const length = Math.min(MOST_NAME_BYTES, records.readUInt32BE(at + 12))
    return bytesAt(file, records.readUInt32BE(at + 8), length)
  }
  return undefined
}

/** Family (1) and typographic family (16). */
const FAMILY_NAMES = new Set([1, 16])
const utf16 = new TextDecoder('utf-16be')
const gbk = new TextDecoder('gb18030')

/** Windows and Unicode names are UTF-16; Chinese Macintosh names GBK; other Macintosh names ASCII as far as matters. */
function decoded(bytes: Buffer, platform: number, encoding: number): string {
  if (platform !== 1) return utf16.decode(bytes)
  return encoding === 25 ? gbk.decode(bytes) : bytes.toString('latin1')
}

function familyNames(table: Buffer): string[] {
  if (table.length < 6) return []
  const [count, strings] = [table.readUInt16BE(2), table.readUInt16BE(4)]
  const names = Array.from({ length: count }, (_, index) => 6 + index * 12).flatMap((at): string[] => {
    if (at + 12 > table.length || !FAMILY_NAMES.has(table.readUInt16BE(at + 6))) return []
    const from = strings + table.readUInt16BE(at + 10)
    const bytes = table.subarray(from, from + table.readUInt16BE(at + 8))
    return [decoded(bytes, table.readUInt16BE(at), table.readUInt16BE(at + 2)).trim()]
  })
  return [...new Set(names.filter((name) => name !== ''))]
}

/** The faces of a TrueType or OpenType file or collection; none when it is not one. Throws when it cannot be opened. */
export async function facesOf(path: string): Promise<readonly Face[]> {
  const file = await open(path, 'r')
  try {
    const faces: Face[] = []
    for (const start of await faceStarts(file)) {
      const names = familyNames((await nameTable(file, start)) ?? Buffer.alloc(0))
      if (names.length > 0) faces.push({ file: path, names })
    }
    return faces
  } finally {
    await file.close()
  }
}
