import { rowName } from '../formats/format.ts'
import { STATISTICS_RELATIONS } from '../formats/statistics-relations.ts'
import { STATISTICS_ROWS } from '../formats/statistics-rows.data.ts'
import type { Finding, Report } from '../report.ts'
import { blankCells } from './cell-values.ts'
import type { Sheet } from './cell-values.ts'
import { placesOf } from './grid.ts'
import type { Grid } from './grid.ts'
import { checkRelations } from './relations.ts'

const NAME = '统计表'

const gridOf = (report: Report | null): Grid | null => {
  const rows = report?.tables.statistics
  if (report === null || rows === null || rows === undefined) return null
  return {
    table: 'statistics',
    cell: (row) => rows[row],
    places: placesOf(report, 'statistics'),
    atRow: () => NAME,
    atColumn: () => NAME,
  }
}

const sheetOf = (grid: Grid): Sheet => ({
  name: NAME,
  slots: STATISTICS_ROWS.flatMap((row) => {
    const value = grid.cell(row.id, '')
    return value === undefined
      ? []
      : [{ row: row.id, rowName: rowName(row), columnName: '', kind: 'count' as const, unit: row.unit, value }]
  }),
  places: grid.places,
})

/**
 * The 2014–2018 统计表: F1-01 … F1-14 and T-reused. `previous` may only excuse (F1-12: cases carried in).
 * Source: 国办发〔2014〕32号.
 */
export function checkStatistics(report: Report, previous: Report | null): readonly Finding[] {
  const now = gridOf(report)
  if (now === null) return []
  return [
    ...checkRelations(STATISTICS_RELATIONS, { now, previous: gridOf(previous) }),
    ...blankCells(sheetOf(now), 'F1-13'),
  ]
}
