import type { StoredPage } from './stored-page.ts'

interface Kept {
  readonly page: StoredPage
  readonly bytes: number
  lastUse: number
}

const sizeOf = (address: string, { raw, br }: StoredPage): number =>
  raw.length + (br?.length ?? 0) + 2 * address.length + 500

export interface PageMemory {
  readonly get: (address: string) => StoredPage | undefined
  readonly set: (address: string, page: StoredPage) => void
  readonly delete: (address: string) => void
  readonly addressesOf: (tags: readonly string[]) => readonly string[]
  readonly addresses: () => readonly string[]
  readonly clear: () => void
}

/** Pages by address up to a number of bytes; the one unused for longest makes room. */
export function pageMemory(limit: number): PageMemory {
  const kept = new Map<string, Kept>()
  const byTag = new Map<string, Set<string>>()
  let total = 0
  let use = 0

  const drop = (address: string): void => {
    const found = kept.get(address)
    if (found === undefined) return
    kept.delete(address)
    total -= found.bytes
    for (const tag of found.page.tags) {
      const addresses = byTag.get(tag)
      addresses?.delete(address)
      if (addresses?.size === 0) byTag.delete(tag)
    }
  }
  /** Drops a quarter at once, so that sorting is rare. */
  const makeRoom = (): void => {
    const oldestFirst = [...kept].sort(([, one], [, other]) => one.lastUse - other.lastUse)
    for (const [address] of oldestFirst) {
      if (total <= limit * 0.75) return
      drop(address)
    }
  }
  return {
    get(address) {
      const found = kept.get(address)
      if (found === undefined) return undefined
      found.lastUse = use += 1
      return found.page
    },
    set(address, page) {
      drop(address)
      const bytes = sizeOf(address, page)
      if (bytes > limit / 4) return
      kept.set(address, { page, bytes, lastUse: (use += 1) })
      total += bytes
      for (const tag of page.tags) byTag.set(tag, (byTag.get(tag) ?? new Set()).add(address))
      if (total > limit) makeRoom()
    },
    delete: drop,
    addressesOf: (tags) => [...new Set(tags.flatMap((tag) => [...(byTag.get(tag) ?? [])]))],
    addresses: () => [...kept.keys()],
    clear() {
      kept.clear()
      byTag.clear()
      total = 0
    },
  }
}

/**
 * Memory in two parts, so that readers who invent queries without end push out one another's pages and none of those that
 * everybody reads.
 */
export function dividedMemory(limit: number): PageMemory {
  const [plain, queried] = [pageMemory((limit * 3) / 4), pageMemory(limit / 4)]
  const partOf = (address: string): PageMemory => (address.includes('?') ? queried : plain)
  return {
    get: (address) => partOf(address).get(address),
    set: (address, page) => partOf(address).set(address, page),
    delete: (address) => partOf(address).delete(address),
    addressesOf: (tags) => [...plain.addressesOf(tags), ...queried.addressesOf(tags)],
    addresses: () => [...plain.addresses(), ...queried.addresses()],
    clear() {
      plain.clear()
      queried.clear()
    },
  }
}
