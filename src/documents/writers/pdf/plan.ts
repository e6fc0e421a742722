import { dayOf, monthOf, parseCivilDate, yearOf } from '../../../kernel/civil-date.ts'
import { GB9704 } from '../../layout/gb9704.ts'
import type { Block, OfficialDocument, Paragraph } from '../../tree.ts'
import { linesOf, printable } from './printable.ts'
import { type Item, tableItem } from './table-item.ts'
import { titleLines } from './title-lines.ts'

/** Sizes tried, largest first, for a table that has a page of its own. */
const FIT = [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5]

/** Points above and below the words of a cell: in an ordinary table, at least, and what a row of a table that fills its page gets more. */
const ROOM = { roomy: 6.5, tight: 2.2, stretch: 12 }

const MEASURES = {
  ...GB9704.page,
  ...GB9704.margin,
  line: GB9704.lineHeight,
  pitch: GB9704.characterPitch,
  drop: GB9704.pageNumberDrop,
  ...GB9704.size,
  caption: 12,
  fit: FIT,
  ...ROOM,
}

const TITLE_CHARACTERS = Math.floor((GB9704.charactersPerLine * GB9704.characterPitch) / GB9704.size.title)

interface Group {
  readonly ownPage: boolean
  readonly before: readonly Item[]
  readonly table?: Item
  readonly after: readonly Item[]
}

function itemOf(block: Block): Item {
  switch (block.kind) {
    case 'heading':
      return block.level === 0
        ? { kind: 'title', lines: linesOf(block.text).flatMap((line) => titleLines(line, TITLE_CHARACTERS)) }
        : { kind: 'heading', level: block.level, lines: linesOf(block.text) }
    case 'paragraph':
      return { kind: 'paragraph', role: block.role, lines: linesOf(block.text) }
    case 'table':
      return tableItem(block)
    case 'page-break':
      return { kind: 'page-break' }
  }
}

const isSigned = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && (block.role === 'signature' || block.role === 'date')

/** Items in order; the organ's name and the day under it are one. */
function itemsOf(blocks: readonly Block[]): Item[] {
  const items: Item[] = []
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]
    if (block === undefined) continue
    if (!isSigned(block)) {
      items.push(itemOf(block))
      continue
    }
    const parts = [linesOf(block.text)]
    for (let next = blocks[index + 1]; isSigned(next); next = blocks[index + 1]) {
      parts.push(linesOf(next.text))
      index += 1
    }
    // No page holds a signature and nothing else: the paragraph before it goes along.
    const before = items.pop()
    if (before !== undefined) items.push({ ...before, keep: true })
    items.push({ kind: 'signed', parts })
  }
  return items
}

const goesBefore = (block: Block | undefined): boolean =>
  block?.kind === 'heading' || (block?.kind === 'paragraph' && block.role === 'centre')
const goesAfter = (block: Block | undefined): boolean => block?.kind === 'paragraph' && block.role === 'note'

/** A table on a page of its own takes the headings before it and the notes after it along. */
function groupsOf(blocks: readonly Block[]): Group[] {
  const groups: Group[] = []
  let from = 0
  blocks.forEach((block, index) => {
    if (block.kind !== 'table' || !block.ownPage || index < from) return
    let start = index
    while (start > from && goesBefore(blocks[start - 1])) start -= 1
    let end = index + 1
    while (goesAfter(blocks[end])) end += 1
    groups.push({ ownPage: false, before: itemsOf(blocks.slice(from, start)), after: [] })
    const [before, after] = [itemsOf(blocks.slice(start, index)), itemsOf(blocks.slice(index + 1, end))]
    groups.push({ ownPage: true, before, table: tableItem(block), after })
    from = end
  })
  groups.push({ ownPage: false, before: itemsOf(blocks.slice(from)), after: [] })
  return groups.filter(({ before, table }) => before.length > 0 || table !== undefined)
}

function dayParts(date: string | undefined): readonly number[] | null {
  const day = parseCivilDate(date ?? '')
  return day.ok ? [yearOf(day.value), monthOf(day.value), dayOf(day.value)] : null
}

/** Faces and weights by their part in the document. */
export interface Typefaces {
  readonly faces: Readonly<Record<string, readonly string[]>>
  readonly weights: Readonly<Record<string, number>>
}

/** The document as JSON for the template: every word as data, cells with their places, lines of the title broken. */
export function planOf({ properties, blocks }: OfficialDocument, typefaces: Typefaces): string {
  return JSON.stringify({
    title: printable(properties.title),
    author: printable(properties.author),
    subject: properties.subject === undefined ? null : printable(properties.subject),
    keywords: (properties.keywords ?? []).map(printable),
    day: dayParts(properties.date),
    measures: MEASURES,
    ...typefaces,
    groups: groupsOf(blocks),
  })
}
