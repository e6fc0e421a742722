import type { Block, OfficialDocument } from '../../../documents/tree.ts'

/** A part of a report under one heading, as the page shows it. */
export interface ChapterView {
  /** Anchor on the page. */
  readonly id: string
  /** Empty for what stands before the first heading. */
  readonly heading: string
  readonly blocks: readonly Block[]
}

const ANNEX = '附表'

/** The parts of a document by its first-level headings; its title is the page's own, what follows a page break is the annex. */
export function chaptersOf({ blocks }: OfficialDocument): readonly ChapterView[] {
  const parts: { heading: string; blocks: Block[] }[] = [{ heading: '', blocks: [] }]
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 0) continue
    if (block.kind === 'heading' && block.level === 1) parts.push({ heading: block.text, blocks: [] })
    else if (block.kind === 'page-break') parts.push({ heading: ANNEX, blocks: [] })
    else parts.at(-1)?.blocks.push(block)
  }
  return parts
    .filter((part) => part.heading !== '' || part.blocks.length > 0)
    .map((part, index) => ({ id: `s${String(index + 1)}`, ...part }))
}
