import { APPEAL_TABLE_COLUMNS, APPEAL_TABLE_ROWS } from '../formats/appeal-table.ts'
import { FORMAT_2021 } from '../formats/format-2021.ts'
import { APPEAL_COLUMNS, APPEAL_GROUPS } from '../report.ts'
import type { Finding, Report } from '../report.ts'
import { blankCells, invalidCells } from './cell-values.ts'
import type { Sheet } from './cell-values.ts'
import { placesOf } from './grid.ts'
import type { Grid, Reading } from './grid.ts'
import { checkRelations } from './relations.ts'

const NAME = '表四'
const NAMES = new Map(APPEAL_TABLE_ROWS.map((row) => [row.id, [...row.group, row.label].join('·')]))

const gridOf = (report: Report | null): Grid | null => {
  const appeals = report?.tables.appeals
  if (report === null || appeals === null || appeals === undefined) return null
  const groups = new Map<string, Readonly<Record<string, Reading>>>(Object.entries(appeals))
  return {
    table: 'appeals',
    cell: (group, column) => groups.get(group)?.[column],
    places: placesOf(report, 'appeals'),
    atRow: (group) => `${NAME}“${NAMES.get(group) ?? group}”组`,
    atColumn: (column) => `${NAME}“${column}”列`,
  }
}

const sheetOf = (grid: Grid): Sheet => ({
  name: NAME,
  slots: APPEAL_GROUPS.flatMap((row) =>
    APPEAL_COLUMNS.flatMap((id, index) => {
      const value = grid.cell(row, id)
      if (value === undefined) return []
      const columnName = APPEAL_TABLE_COLUMNS[index]?.label ?? id
      return [{ row, rowName: NAMES.get(row) ?? row, columnName, kind: 'count' as const, unit: '件', value }]
    }),
  ),
  places: grid.places,
})

/**
 * 表四: F3-04, F3-05, and F3-09 where last year's report prints the table; the same for the 2019 format (F2-06).
 * Source: 国办公开办函〔2021〕30号.
 */
export function checkAppeals(report: Report, previous: Report | null): readonly Finding[] {
  const now = gridOf(report)
  if (now === null) return []
  const sheet = sheetOf(now)
  return [
    ...checkRelations(FORMAT_2021.relations, { now, previous: gridOf(previous) }),
    ...invalidCells(sheet),
    ...blankCells(sheet, 'F3-04'),
  ]
}
