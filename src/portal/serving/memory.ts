import type { StoredPage } from './stored-page.ts'

interface Kept {
  readonly page: StoredPage
  readonly bytes: number
}

const sizeOf = ({ raw, br }: StoredPage): number => raw.length + (br?.length ?? 0) + 500

export interface PageMemory {
  readonly get: (address: string) => StoredPage | undefined
  readonly set: (address: string, page: StoredPage) => void
  readonly delete: (address: string) => void
  readonly addressesOf: (tags: readonly string[]) => readonly string[]
  readonly clear: () => void
}

/** Pages by address up to a number of bytes; the one unused for longest makes room. */
export function pageMemory(limit: number): PageMemory {
  const kept = new Map<string, Kept>()
  const byTag = new Map<string, Set<string>>()
  let total = 0

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
  return {
    get(address) {
      const found = kept.get(address)
      if (found === undefined) return undefined
      kept.delete(address)
      kept.set(address, found)
      return found.page
    },
    set(address, page) {
      drop(address)
      const bytes = sizeOf(page)
      if (bytes > limit / 4) return
      kept.set(address, { page, bytes })
      total += bytes
      for (const tag of page.tags) byTag.set(tag, (byTag.get(tag) ?? new Set()).add(address))
      for (const oldest of kept.keys()) {
        if (total <= limit) break
        drop(oldest)
      }
    },
    delete: drop,
    addressesOf: (tags) => [...new Set(tags.flatMap((tag) => [...(byTag.get(tag) ?? [])]))],
    clear() {
      kept.clear()
      byTag.clear()
      total = 0
    },
  }
}
