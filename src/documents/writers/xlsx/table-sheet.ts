import type { Borders, Cell, Workbook, Worksheet } from 'exceljs'
import { alignmentOf } from '../../layout/alignment.ts'
import { FACES } from '../../layout/gb9704.ts'
import { type Grid, type PlacedCell, labelColumns } from '../../layout/grid.ts'
import { columnUnits, fitTable } from '../../layout/table-fit.ts'
import type { Table } from '../../tree.ts'
import { cellText, looksLikeFormula } from './cell-text.ts'
import { type Places, sumFormula } from './formulas.ts'
import { numberPages, pageSetup } from './page-setup.ts'

/** Rows above the table: its caption. */
export const CAPTION_ROWS = 1

/** Width of all columns together, in characters of Excel, and of one such character in points. */
const WIDTH = 96
const CHARACTER = 5
const NARROWEST = 5
const THIN: Borders['top'] = { style: 'thin' }
const BORDERS: Partial<Borders> = { top: THIN, bottom: THIN, left: THIN, right: THIN }
const HORIZONTAL = { left: 'left', centre: 'center', right: 'right' } as const
const SIZE = 10.5

const numberFormat = (decimals: number): string => (decimals > 0 ? `#,##0.${'0'.repeat(decimals)}` : '#,##0')

function setValue(cell: Cell, { cell: { text, number } }: PlacedCell, places: Places): void {
  if (number !== undefined && number.value !== null) {
    const formula = sumFormula(number, places)
    cell.value = formula === undefined ? number.value : { formula, result: number.value, date1904: false }
    cell.numFmt = numberFormat(number.decimals)
    return
  }
  if (number !== undefined) cell.numFmt = numberFormat(number.decimals)
  if (text === '') return
  cell.value = cellText(text)
  if (looksLikeFormula(text)) cell.numFmt = '@'
}

function addCell(sheet: Worksheet, placed: PlacedCell, places: Places): void {
  const { row, column, rowSpan, columnSpan } = placed
  const [top, left] = [row + 1 + CAPTION_ROWS, column + 1]
  if (rowSpan > 1 || columnSpan > 1) sheet.mergeCells(top, left, top + rowSpan - 1, left + columnSpan - 1)
  const cell = sheet.getCell(top, left)
  setValue(cell, placed, places)
  cell.font = { name: FACES.pageNumber, size: SIZE, bold: placed.cell.head === 'column' }
  cell.alignment = { wrapText: true, vertical: 'middle', horizontal: HORIZONTAL[alignmentOf(placed.cell)] }
  for (let y = top; y < top + rowSpan; y += 1) {
    for (let x = left; x < left + columnSpan; x += 1) sheet.getCell(y, x).border = BORDERS
  }
}

function addCaption(sheet: Worksheet, table: Table): void {
  if (table.columns.length > 1) sheet.mergeCells(1, 1, 1, table.columns.length)
  const cell = sheet.getCell(1, 1)
  cell.value = cellText(table.caption)
  cell.font = { name: FACES.heading1, size: 14, bold: true }
  cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' }
  if (looksLikeFormula(table.caption)) cell.numFmt = '@'
  sheet.getRow(1).height = 30
}

/** A table on a sheet of its own: caption, heads that stay in view and are repeated in print, labels that stay in view. */
export function addTableSheet(workbook: Workbook, name: string, table: Table, grid: Grid, places: Places): void {
  const labels = labelColumns(table, grid)
  const headRows = CAPTION_ROWS + table.headRows
  const sheet = workbook.addWorksheet(name, {
    pageSetup: { ...pageSetup(), printTitlesRow: `1:${String(headRows)}` },
    views: [{ state: 'frozen', xSplit: labels < table.columns.length ? labels : 0, ySplit: headRows }],
  })
  numberPages(sheet)
  const widths = columnUnits(table.columns, WIDTH).map((width) => Math.max(NARROWEST, width))
  sheet.columns = widths.map((width) => ({ width }))
  addCaption(sheet, table)
  for (const placed of grid.cells) addCell(sheet, placed, places)
  const total = widths.reduce((sum, width) => sum + width, 0)
  const fit = fitTable({ ...table, columns: widths }, total * CHARACTER)
  fit.rowHeights.forEach((height, row) => (sheet.getRow(row + 1 + CAPTION_ROWS).height = Math.min(409, height)))
}
