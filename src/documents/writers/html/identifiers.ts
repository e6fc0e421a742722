import type { Block } from '../../tree.ts'

/** An id that is safe in `headers`, in a fragment of an address and in a style sheet. */
const safe = (id: string): string => {
  const plain = id.replace(/[^A-Za-z0-9_-]/gu, '-')
  return /^[A-Za-z]/u.test(plain) ? plain : `t-${plain}`
}

/** The anchor of each table by its index among the blocks; equal names get numbers. */
export function anchors(blocks: readonly Block[]): ReadonlyMap<number, string> {
  const taken = new Set<string>()
  const found = new Map<number, string>()
  blocks.forEach((block, index) => {
    if (block.kind !== 'table') return
    let anchor = safe(block.id)
    for (let count = 2; taken.has(anchor); count += 1) anchor = `${safe(block.id)}-${String(count)}`
    taken.add(anchor)
    found.set(index, anchor)
  })
  return found
}
