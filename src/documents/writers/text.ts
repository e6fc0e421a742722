import { gridOf } from '../layout/grid.ts'
import type { Block, OfficialDocument, Table } from '../tree.ts'
import { cleanText } from './shared/clean-text.ts'

/** A cell stays one cell of one line. */
const cellText = (text: string): string => cleanText(text).replace(/[\t\n]/gu, ' ')

function tableLines(table: Table): readonly string[] {
  const rows = gridOf(table).rows.map((cells) => cells.map(({ cell }) => cellText(cell.text)).join('\t'))
  const caption = table.captionShown ? [cleanText(table.caption)] : []
  return ['', ...caption, ...rows, '']
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [cleanText(block.text)]
    case 'table':
      return tableLines(block)
    case 'page-break':
      return []
  }
}

/**
 * A document as plain text: a heading or paragraph a line, tables as lines of cells between tabs. A cell over several
 * columns or rows is written once, where it begins; a blank cell is nothing between two tabs.
 */
export const writeText = (document: OfficialDocument): string => `${document.blocks.flatMap(blockLines).join('\n')}\n`
