import { crc32 } from 'node:zlib'
import type { Entry, ZipFile } from 'yauzl'
import { MEND_SIZE, REFUSED } from '../refusals.ts'
import { Unfit, type Watch } from '../watch.ts'

/** The parts of a ZIP by name. A part is inflated only when it is asked for, and never beyond what the archive declares. */
export interface Zip {
  readonly names: ReadonlySet<string>
  /** Bytes of a part; `undefined` when there is none of that name. */
  readonly part: (name: string) => Promise<Buffer | undefined>
}

const SMALL_PART = 10 * 1024 * 1024
const MEGABYTE = 1024 * 1024

const inMegabytes = (bytes: number): string => `${Math.round(bytes / MEGABYTE)} MB`

function checkEntry(entry: Entry, { limits }: Watch): void {
  if (entry.isEncrypted()) throw new Unfit(REFUSED.encrypted)
  const { uncompressedSize: size, compressedSize: packed } = entry
  if (size > limits.partBytes)
    throw new Unfit(`里面的 ${entry.fileName.slice(0, 60)} 解开后超过 ${inMegabytes(limits.partBytes)}，${MEND_SIZE}`)
  if (size > SMALL_PART && size > packed * limits.archiveRatio)
    throw new Unfit(`里面的 ${entry.fileName.slice(0, 60)} 压缩比超过 ${limits.archiveRatio} 倍，${MEND_SIZE}`)
}

const tooMany = (most: number): Unfit => new Unfit(`压缩包里超过 ${most} 个文件，${MEND_SIZE}`)

async function entriesOf(zip: ZipFile, watch: Watch): Promise<Map<string, Entry>> {
  const { limits } = watch
  if (zip.entryCount > limits.archiveEntries) throw tooMany(limits.archiveEntries)
  const entries = new Map<string, Entry>()
  let total = 0
  for await (const entry of zip.eachEntry()) {
    checkEntry(entry, watch)
    total += entry.uncompressedSize
    if (total > limits.archiveBytes) throw new Unfit(`解开后超过 ${inMegabytes(limits.archiveBytes)}，${MEND_SIZE}`)
    if (entries.has(entry.fileName)) throw new Unfit(REFUSED.brokenZip)
    entries.set(entry.fileName, entry)
  }
  return entries
}

/** yauzl ends the stream with an error when more or fewer bytes come than declared. */
async function inflated(zip: ZipFile, entry: Entry, watch: Watch): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    if (Buffer.isBuffer(chunk)) chunks.push(chunk)
    watch.time()
  }
  const bytes = Buffer.concat(chunks)
  if (crc32(bytes) !== entry.crc32) throw new Unfit(REFUSED.brokenZip)
  return bytes
}

/** yauzl's own words tell unsafe names from broken structures. */
const unfitOf = (error: unknown): Unfit => {
  if (error instanceof Unfit) return error
  const message = error instanceof Error ? error.message : ''
  return new Unfit(
    /absolute path|invalid relative path|invalid characters/u.test(message) ? REFUSED.unsafePath : REFUSED.brokenZip,
  )
}

async function guarded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw unfitOf(error)
  }
}

/** Opens a ZIP without inflating anything. Ends reading on too many, too large, encrypted, doubled or unsafe entries. */
export async function openZip(bytes: Uint8Array, watch: Watch): Promise<Zip> {
  const { fromBufferPromise } = await import('yauzl')
  return guarded(async () => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const zip = await fromBufferPromise(buffer, { lazyEntries: true, validateEntrySizes: true })
    const entries = await entriesOf(zip, watch)
    return {
      names: new Set(entries.keys()),
      part: async (name) => {
        const entry = entries.get(name)
        return entry === undefined ? undefined : guarded(() => inflated(zip, entry, watch))
      },
    }
  })
}
