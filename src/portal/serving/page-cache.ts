import { dividedMemory } from './memory.ts'
import type { IsOld, PageFolder, PageOnDisk } from './page-folder.ts'
import { fileOf } from './page-folder.ts'
import type { Rendered } from './page-source.ts'
import { type StoredPage, storedPage } from './stored-page.ts'

/** What an event made old: everything (`'all'`), or pages made from these. */
export interface Change {
  readonly seq: bigint
  readonly tags: readonly string[] | 'all'
}

export interface PageCache {
  /** From memory only; for the first look at a request. */
  readonly ready: (address: string) => StoredPage | undefined
  /** From memory, disk, or rendered; requests for one page at the same time render it once. */
  readonly get: (address: string, render: () => Promise<Rendered | undefined>) => Promise<StoredPage | undefined>
  /** Forgets what the changes made old; resolves when it is gone from the disk too. */
  readonly forget: (changes: readonly Change[]) => Promise<void>
  /** Takes over what a process before left on disk; `since` tells what has changed after a number. */
  readonly takeOver: (since: (seq: bigint) => Promise<readonly Change[]>) => Promise<void>
}

export interface PageCacheOptions {
  readonly folder: PageFolder
  readonly memoryBytes: number
  /** Number of the newest event this process has seen. */
  readonly seen: () => bigint
  /** Whether the disk could be written; when not, pages are served from memory all the same. */
  readonly onDisk: { readonly failed: (error: unknown) => void; readonly worked: () => void }
}

/** Changes remembered for pages that were being made while they happened. */
const REMEMBERED = 1000

const concerns = (change: Change, page: { readonly tags: readonly string[] }, seq: bigint): boolean =>
  change.seq > seq && (change.tags === 'all' || change.tags.some((tag) => page.tags.includes(tag)))

/** Pages are made once when something changed, and kept in memory and on disk until an event names what they were made from. */
export function createPageCache({ folder, memoryBytes, seen, onDisk: disk }: PageCacheOptions): PageCache {
  const memory = dividedMemory(memoryBytes)
  const making = new Map<string, Promise<StoredPage | undefined>>()
  const onDisk = new Map<string, PageOnDisk>()
  let recent: Change[] = []

  /** Also a page that knows more than the database: that was set back to an earlier state. */
  const outdated = (page: { readonly tags: readonly string[] }, seq: bigint): boolean =>
    seq > seen() || recent.some((change) => concerns(change, page, seq))

  const keep = async (address: string, page: StoredPage, seq: bigint): Promise<void> => {
    if (page.status !== 200 || outdated(page, seq)) return
    memory.set(address, page)
    if (fileOf(address) === undefined) return
    try {
      await folder.write(address, page, seq)
      disk.worked()
      // An event may have come while the file was being written.
      if (outdated(page, seq)) await folder.remove(address, (known) => outdated(known, known.seq))
    } catch (error) {
      disk.failed(error)
    }
  }
  const fromDisk = async (address: string): Promise<StoredPage | undefined> => {
    const known = onDisk.get(address)
    if (known === undefined) return undefined
    onDisk.delete(address)
    const page = await folder.read(known)
    if (page === undefined || outdated(page, known.seq)) return undefined
    memory.set(address, page)
    return page
  }
  const make = async (
    address: string,
    render: () => Promise<Rendered | undefined>,
  ): Promise<StoredPage | undefined> => {
    const kept = await fromDisk(address)
    if (kept !== undefined) return kept
    const seq = seen()
    const rendered = await render()
    if (rendered === undefined) return undefined
    const page = await storedPage(rendered)
    await keep(address, page, seq)
    return page
  }
  const remove = async (addresses: Iterable<string>, isOld: IsOld): Promise<void> => {
    const all = [...new Set(addresses)]
    for (const address of all) onDisk.delete(address)
    await Promise.all(all.map((address) => folder.remove(address, isOld).catch(disk.failed)))
  }
  return {
    ready: (address) => memory.get(address),
    async get(address, render) {
      const kept = memory.get(address)
      if (kept !== undefined) return kept
      const already = making.get(address)
      if (already !== undefined) return already
      const made = make(address, render).finally(() => making.delete(address))
      making.set(address, made)
      return made
    },
    async forget(changes) {
      recent = [...recent, ...changes].slice(-REMEMBERED)
      const tags = changes.flatMap((change) => (change.tags === 'all' ? [] : change.tags))
      const everything = changes.some((change) => change.tags === 'all')
      const old = everything ? memory.addresses() : memory.addressesOf(tags)
      for (const address of old) memory.delete(address)
      const isSetBack = changes.some(({ seq }) => seq < seen())
      const isOld: IsOld = (page) => isSetBack || changes.some((change) => concerns(change, page, page.seq))
      const onDiskNow = await folder.list()
      // Also what was in memory: another process may have taken away the card of a page that was still being written here.
      await remove([...old, ...onDiskNow.filter(isOld).map(({ address }) => address)], isOld)
    },
    async takeOver(since) {
      const pages = await folder.list()
      const first = pages.reduce<bigint | undefined>(
        (least, { seq }) => (least === undefined || seq < least ? seq : least),
        undefined,
      )
      if (first === undefined) return
      for (const page of pages) onDisk.set(page.address, page)
      const changes = await since(first)
      const isOld: IsOld = (page) => page.seq > seen() || changes.some((change) => concerns(change, page, page.seq))
      await remove(
        pages.filter(isOld).map(({ address }) => address),
        isOld,
      )
    },
  }
}
