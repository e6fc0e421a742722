import { GB9704 } from '../../layout/gb9704.ts'
import { alignmentOf } from '../../layout/alignment.ts'
import { gridOf } from '../../layout/grid.ts'
import type { Table } from '../../tree.ts'
import { linesOf } from './printable.ts'
import { titleLines } from './title-lines.ts'

/** One thing the template sets; all words are plain text. */
export type Item = Readonly<Record<string, unknown>> & { readonly kind: string }

/** Rows beyond which no table fits a page. */
const MOST_ROWS_TO_FIT = 90

const TEXT_WIDTH = GB9704.charactersPerLine * GB9704.characterPitch
const LONGEST_HEAD = 12

/** The words of a column head; a short one that needs two lines is broken between words. */
function headLines(text: string, share: number): readonly string[] {
  const lines = linesOf(text)
  const most = Math.floor((share * TEXT_WIDTH - 2) / GB9704.size.table)
  if (lines.length > 1 || text.length > LONGEST_HEAD || text.length > 2 * most) return lines
  return titleLines(lines[0] ?? '', most)
}

const INSET = 5
const DIGIT = 0.56
const SMALLEST = 0.4

/** How much smaller a cell is set so that its longest figure or word stays in it; 1 for nearly all. */
function scaleFor(text: string, share: number): number {
  const longest = Math.max(0, ...[...text.matchAll(/[\u0021-\u007e]+/gu)].map(([run]) => run.length))
  const room = (share * TEXT_WIDTH - INSET) / GB9704.size.table
  return longest * DIGIT <= room ? 1 : Math.max(SMALLEST, room / (longest * DIGIT))
}

/** A table with its cells at their places. */
export function tableItem(table: Table): Item {
  const whole = table.columns.reduce((sum, width) => sum + width, 0)
  const shown = gridOf(table).cells.map(({ cell, row, column, columnSpan, rowSpan }) => {
    const headRowsLeft = row < table.headRows ? table.headRows - row : Infinity
    const share = table.columns.slice(column, column + columnSpan).reduce((sum, width) => sum + width, 0) / whole
    const isHead = cell.head === 'column'
    return {
      x: column,
      y: row,
      across: columnSpan,
      down: Math.min(rowSpan, headRowsLeft),
      align: alignmentOf(cell),
      head: isHead,
      scale: scaleFor(cell.text, share),
      lines: isHead ? headLines(cell.text, share) : linesOf(cell.text),
    }
  })
  return {
    kind: 'table',
    caption: linesOf(table.caption),
    captionShown: table.captionShown,
    columns: table.columns,
    rows: table.rows.length,
    head: shown.filter(({ y }) => y < table.headRows),
    body: shown.filter(({ y }) => y >= table.headRows),
    tryFit: table.rows.length <= MOST_ROWS_TO_FIT,
  }
}
