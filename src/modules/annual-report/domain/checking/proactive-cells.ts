import type { Finding, Report, Tables } from '../report.ts'
import { blankCells, invalidCells } from './cell-values.ts'
import type { Sheet } from './cell-values.ts'
import { placesOf } from './grid.ts'
import type { Grid } from './grid.ts'
import { formsOfRows, rowOfLabel } from './proactive-form.ts'

const NAME = '表二'
const FEE_CEILING = 10_000
type Proactive = NonNullable<Tables['proactive']>

/** Cells with the columns of the form each row follows; where both forms fit, both count whole cases from 0. */
const sheetOf = (report: Report, table: Proactive): Sheet => {
  const forms = formsOfRows(report, table)
  return {
    name: NAME,
    slots: Object.entries(table).flatMap(([label, cells]) => {
      const form = forms.get(label)
      const columns = rowOfLabel(form ?? '2021', label)?.columns
      const fits = columns?.length === cells.length
      return cells.map((value, index) => ({
        row: label,
        rowName: label,
        columnName: (form === undefined ? undefined : columns?.[index]?.label) ?? `第${index + 1}`,
        kind: (fits ? columns[index]?.kind : undefined) ?? null,
        unit: (fits ? columns[index]?.unit : undefined) ?? '件',
        value,
      }))
    }),
    places: placesOf(report, 'proactive'),
  }
}

/** F3-20: a fee of 10 000 and more in a column of 万元. */
const largeFee = (grid: Grid | null): readonly Finding[] => {
  const row = '行政事业性收费'
  const fee = grid?.cell(row, '本年收费金额（单位：万元）') ?? null
  if (grid === null || fee === null || fee < FEE_CEILING) return []
  const message = `${grid.atRow(row)}：本年收费金额 ${fee} 万元，达到 ${FEE_CEILING} 万元，是否把元当万元`
  return [{ rule: 'F3-20', severity: 'question', message, expected: null, found: fee, places: grid.places(row) }]
}

/** T-regulation: an education bureau makes no 规章; the ministry does. */
const regulation = (report: Report, table: Proactive): readonly Finding[] => {
  const organ = report.organ ?? ''
  const found = table['规章']?.find((cell) => cell !== null && cell !== 0) ?? null
  if (found === null || !organ.includes('教育') || organ.endsWith('教育部')) return []
  const message = `${NAME}“规章”行：填 ${found} 件，而${organ}没有规章制定权，应为 0，请核对`
  const places = placesOf(report, 'proactive')('规章')
  return [{ rule: 'T-regulation', severity: 'question', message, expected: 0, found, places }]
}

/** Rules on single cells of 表二: F3-04, F3-20, T-regulation. `grid` holds the rows that follow the 2021 form. */
export function checkProactiveCells(report: Report, table: Proactive, grid: Grid | null): readonly Finding[] {
  const sheet = sheetOf(report, table)
  return [...largeFee(grid), ...regulation(report, table), ...invalidCells(sheet), ...blankCells(sheet, 'F3-04')]
}
