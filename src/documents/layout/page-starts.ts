import type { Block } from '../tree.ts'

const goesBefore = (block: Block | undefined): boolean =>
  block?.kind === 'heading' || (block?.kind === 'paragraph' && block.role === 'centre')
const goesAfter = (block: Block | undefined): boolean => block?.kind === 'paragraph' && block.role === 'note'

/** The blocks on the page of the table at `index`: first and one past the last. */
function ownPage(blocks: readonly Block[], index: number): readonly [from: number, until: number] {
  let from = index
  while (goesBefore(blocks[from - 1])) from -= 1
  let until = index + 1
  while (goesAfter(blocks[until])) until += 1
  return [from, until]
}

/** The headings above and the notes below that share the page of an `ownPage` table. */
export function besideOwnTable(blocks: readonly Block[], index: number): readonly Block[] {
  const [from, until] = ownPage(blocks, index)
  return [...blocks.slice(from, index), ...blocks.slice(index + 1, until)]
}

/**
 * The blocks that begin a page: what follows a page break, a table that has a page of its own (with the headings right
 * above it) and what follows that page. Page breaks themselves do not print; the first block needs none.
 */
export function pageStarts(blocks: readonly Block[]): ReadonlySet<number> {
  const asked = new Set<number>()
  blocks.forEach((block, index) => {
    if (block.kind === 'page-break') asked.add(index + 1)
    if (block.kind === 'table' && block.ownPage) for (const edge of ownPage(blocks, index)) asked.add(edge)
  })
  const starts = new Set<number>()
  let pending = false
  let printed = false
  blocks.forEach((block, index) => {
    pending ||= asked.has(index)
    if (block.kind === 'page-break') return
    if (pending && printed) starts.add(index)
    pending = false
    printed = true
  })
  return starts
}
