import type { Alignment, Font, Workbook } from 'exceljs'
import { FACES } from '../../layout/gb9704.ts'
import { lineCount } from '../../layout/text-width.ts'
import type { Block, Heading, Paragraph } from '../../tree.ts'
import { cellPieces, looksLikeFormula } from './cell-text.ts'
import { numberPages, pageSetup } from './page-setup.ts'

export const PROSE_SHEET = '正文'
/** Width of the column in characters of Excel and in points; no wider than the type area, as some programs do not shrink one column. */
const WIDTH = 76
const POINTS = 400
/** No row of Excel is higher. */
const HIGHEST = 409
const LINE = 1.5

const SIZE = 12

const HEADING_FONTS: readonly Partial<Font>[] = [
  { name: FACES.title, size: 18, bold: true },
  { name: FACES.heading1, size: 14, bold: true },
  { name: FACES.heading2, size: 12, bold: true },
  { name: FACES.body, size: 12, bold: true },
]

const horizontal = (block: Heading | Paragraph): Alignment['horizontal'] => {
  if (block.kind === 'heading') return block.level === 0 ? 'center' : 'left'
  if (block.role === 'centre') return 'center'
  return block.role === 'signature' || block.role === 'date' ? 'right' : 'left'
}

/** Programs that do not fit rows by themselves show the whole text too. */
const heightOf = (text: string, size: number): number =>
  Math.min(HIGHEST, (lineCount(text, POINTS / size) + 0.25) * size * LINE)

const font = (block: Heading | Paragraph): Partial<Font> =>
  (block.kind === 'heading' ? HEADING_FONTS[block.level] : undefined) ?? { name: FACES.body, size: SIZE }

/** All that is not a table: a heading or paragraph a row, in the first column. */
export function addProseSheet(workbook: Workbook, blocks: readonly Block[]): void {
  const sheet = workbook.addWorksheet(PROSE_SHEET, { pageSetup: pageSetup() })
  sheet.columns = [{ width: WIDTH }]
  numberPages(sheet)
  for (const block of blocks) {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') continue
    for (const piece of cellPieces(block.text)) {
      const row = sheet.addRow([piece])
      const cell = row.getCell(1)
      cell.font = font(block)
      row.height = heightOf(piece, cell.font.size ?? SIZE)
      cell.alignment = { wrapText: true, vertical: 'top', horizontal: horizontal(block) }
      if (looksLikeFormula(piece)) cell.numFmt = '@'
    }
  }
}
