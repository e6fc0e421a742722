import { Paragraph, type Table } from 'docx'
import { GB9704 } from '../../layout/gb9704.ts'
import { besideOwnTable, pageStarts } from '../../layout/page-starts.ts'
import { lineCount } from '../../layout/text-width.ts'
import type { Block, Table as TableBlock } from '../../tree.ts'
import { LINE_PITCH, TYPE_AREA } from './measures.ts'
import { headingParagraph, textParagraph, titleText } from './paragraphs.ts'
import { wordTable } from './tables.ts'
import { textRuns } from './text-runs.ts'

/** Between two tables, which Word would join, and after the last, where Word wants a paragraph. */
const separator = (): Paragraph => new Paragraph({ style: 'Separator', children: [] })

/** A line of the title against one of the grid. */
const TITLE_LINES = 1.2
const SEPARATOR_HEIGHT = 20
/** Lines between cells have a thickness that differs between programs. */
const RESERVE = 60

/** Lines of the grid a block above or below the table takes. */
function linesTaken(block: Block): number {
  switch (block.kind) {
    case 'heading':
      return block.level === 0
        ? titleText(block.text).split('\n').length * TITLE_LINES + 1
        : lineCount(`　　${block.text}`, GB9704.charactersPerLine)
    case 'paragraph':
      return lineCount(block.text, GB9704.charactersPerLine)
    case 'table':
    case 'page-break':
      return 0
  }
}

/** What the page of an `ownPage` table leaves for its rows. */
function ownHeight(blocks: readonly Block[], index: number, table: TableBlock): number | undefined {
  if (!table.ownPage) return undefined
  const beside = besideOwnTable(blocks, index).reduce((lines, block) => lines + linesTaken(block), 0)
  const caption = table.captionShown ? lineCount(table.caption, TYPE_AREA.width / 20 / GB9704.size.note) : 0
  return TYPE_AREA.height - (beside + caption) * LINE_PITCH - SEPARATOR_HEIGHT - RESERVE
}

function tableParts(
  blocks: readonly Block[],
  index: number,
  table: TableBlock,
  starts: boolean,
): (Paragraph | Table)[] {
  const rows = wordTable(table, ownHeight(blocks, index, table), starts && !table.captionShown)
  const after = blocks[index + 1]?.kind === 'paragraph' || blocks[index + 1]?.kind === 'heading' ? [] : [separator()]
  if (!table.captionShown) return [rows, ...after]
  const caption = new Paragraph({ style: 'Caption', pageBreakBefore: starts, children: textRuns(table.caption) })
  return [caption, rows, ...after]
}

/** What stands in the body of the Word file, in order. */
export function wordBody(blocks: readonly Block[]): (Paragraph | Table)[] {
  const starts = pageStarts(blocks)
  return blocks.flatMap((block, index) => {
    switch (block.kind) {
      case 'heading':
        return [headingParagraph(block, starts.has(index))]
      case 'paragraph':
        return [textParagraph(blocks, index, block, starts.has(index))]
      case 'table':
        return tableParts(blocks, index, block, starts.has(index))
      case 'page-break':
        return []
    }
  })
}
