import { allocationTable, chainOf, type SectorFile } from './cfb-sectors.ts'

/** A compound file (.doc, .xls, .ppt, encrypted Office): the streams that lie directly in its root. */
export interface CompoundFile {
  readonly names: ReadonlySet<string>
  /** Bytes of a stream; `undefined` when it is missing or its chain is broken. */
  readonly stream: (name: string) => Buffer | undefined
}

interface DirectoryEntry {
  readonly name: string
  readonly type: number
  readonly left: number
  readonly right: number
  readonly child: number
  readonly start: number
  readonly size: number
}

const ENTRY = 128
const STREAM = 2
const ROOT = 5
const SIGNATURE = Buffer.from('d0cf11e0a1b11ae1', 'hex')

function entryAt(directory: Buffer, at: number): DirectoryEntry {
  const length = Math.min(64, directory.readUInt16LE(at + 64))
  return {
    name: directory.toString('utf16le', at, at + Math.max(0, length - 2)),
    type: directory.readUInt8(at + 66),
    left: directory.readInt32LE(at + 68),
    right: directory.readInt32LE(at + 72),
    child: directory.readInt32LE(at + 76),
    start: directory.readInt32LE(at + 116),
    size: directory.readUInt32LE(at + 120),
  }
}

/** Entries of the tree below `top`, each once, however the tree is bent. */
function childrenOf(entries: readonly DirectoryEntry[], top: number): DirectoryEntry[] {
  const seen = new Set<number>()
  const waiting = [top]
  const found: DirectoryEntry[] = []
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at]
    if (entry === undefined || seen.has(at)) continue
    seen.add(at)
    found.push(entry)
    waiting.push(entry.left, entry.right)
  }
  return found
}

function headerOf(bytes: Buffer): SectorFile | undefined {
  if (bytes.length < 512 || !bytes.subarray(0, 8).equals(SIGNATURE)) return undefined
  const shift = bytes.readUInt16LE(30)
  return shift === 9 || shift === 12 ? { bytes, size: 1 << shift, offset: 1 << shift } : undefined
}

/** Opens a compound file; `undefined` when its header or directory is broken. Never follows a chain longer than the file. */
export function openCompound(source: Uint8Array): CompoundFile | undefined {
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength)
  const file = headerOf(bytes)
  if (file === undefined) return undefined
  const table = allocationTable(file)
  const directory = chainOf(file, table, bytes.readInt32LE(48))
  if (directory === undefined) return undefined
  const entries: DirectoryEntry[] = []
  for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) entries.push(entryAt(directory, at))
  const root = entries.find(({ type }) => type === ROOT)
  if (root === undefined) return undefined
  const streams = new Map(
    childrenOf(entries, root.child)
      .filter(({ type }) => type === STREAM)
      .map((entry) => [entry.name, entry]),
  )
  const smallBelow = bytes.readUInt32LE(56)

  const small = (start: number): Buffer | undefined => {
    const container = chainOf(file, table, root.start)
    const links = chainOf(file, table, bytes.readInt32LE(60))
    if (container === undefined || links === undefined) return undefined
    return chainOf({ bytes: container, size: 64, offset: 0 }, links, start)
  }
  return {
    names: new Set(streams.keys()),
    stream: (name) => {
      const entry = streams.get(name)
      if (entry === undefined) return undefined
      const chain = entry.size < smallBelow ? small(entry.start) : chainOf(file, table, entry.start)
      return chain === undefined || chain.length < entry.size ? undefined : chain.subarray(0, entry.size)
    },
  }
}
