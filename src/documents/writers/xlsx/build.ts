import ExcelJS from 'exceljs'
import { type Grid, gridOf } from '../../layout/grid.ts'
import type { OfficialDocument, Table } from '../../tree.ts'
import { CORE_PROPERTIES, coreProperties } from '../office/core-properties.ts'
import { repack } from '../office/repack.ts'
import type { Place } from './formulas.ts'
import { PROSE_SHEET, addProseSheet } from './prose-sheet.ts'
import { sheetNames } from './sheet-names.ts'
import { CAPTION_ROWS, addTableSheet } from './table-sheet.ts'

interface Sheet {
  readonly name: string
  readonly table: Table
  readonly grid: Grid
}

function sheetsOf(document: OfficialDocument): readonly Sheet[] {
  const tables = document.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  const names = sheetNames(
    tables.map(({ caption }) => caption),
    [PROSE_SHEET],
  )
  return tables.map((table, index) => ({ name: names[index] ?? '', table, grid: gridOf(table) }))
}

const placesOf = (sheets: readonly Sheet[]): ReadonlyMap<string, Place> =>
  new Map(
    sheets.flatMap(({ name, grid }) =>
      grid.cells.flatMap(({ cell, row, column }) =>
        cell.number === undefined
          ? []
          : [[cell.number.key, { sheet: name, row: row + 1 + CAPTION_ROWS, column: column + 1 }] as const],
      ),
    ),
  )

export async function buildWorkbook(document: OfficialDocument): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook()
  addProseSheet(workbook, document.blocks)
  const sheets = sheetsOf(document)
  const places = placesOf(sheets)
  for (const { name, table, grid } of sheets) addTableSheet(workbook, name, table, grid, places)
  // Stored, not deflated: `repack` deflates once.
  const packed = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } })
  return repack(new Uint8Array(packed), document.properties.date, {
    [CORE_PROPERTIES]: () => coreProperties(document.properties),
  })
}
