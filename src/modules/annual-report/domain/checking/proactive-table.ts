import { formatOf } from '../formats/index.ts'
import type { Finding, Report } from '../report.ts'
import { placesOf } from './grid.ts'
import type { Grid } from './grid.ts'
import { checkProactiveCells } from './proactive-cells.ts'
import { formsOfRows, rowOfLabel } from './proactive-form.ts'
import type { ProactiveFormId } from './proactive-form.ts'
import { checkRelations } from './relations.ts'

const NAME = '表二'

/** The rows of 表二 that follow `form`, addressed by that form's own labels. */
const gridOf = (report: Report | null, form: ProactiveFormId): Grid | null => {
  const table = report?.tables.proactive
  if (report === null || table === null || table === undefined) return null
  const forms = formsOfRows(report, table)
  const printed = (label: string): string | undefined =>
    Object.keys(table).find((key) => forms.get(key) === form && rowOfLabel(form, key)?.label === label)
  return {
    table: 'proactive',
    cell: (label, column) => {
      const key = printed(label)
      const index = rowOfLabel(form, label)?.columns.findIndex((each) => each.id === column) ?? -1
      return key === undefined || index < 0 ? undefined : table[key]?.[index]
    },
    places: (label) => placesOf(report, 'proactive')(printed(label) ?? label),
    atRow: (label) => `${NAME}“${printed(label) ?? label}”行`,
    atColumn: (column) => `${NAME}“${column}”列`,
  }
}

/**
 * 表二 of the 2019 and the 2021 format, row by row after the form each row follows (reports mix them): F2-01, F2-02, F2-04,
 * F2-07, T-misfill; F3-04, F3-06, F3-07, F3-20; T-regulation. Source: 国办公开办函〔2019〕60号, 〔2021〕30号.
 */
export function checkProactive(report: Report, previous: Report | null): readonly Finding[] {
  const table = report.tables.proactive
  if (table === null) return []
  const related = (['2019', '2021'] as const).flatMap((form) => {
    const now = gridOf(report, form)
    return now === null ? [] : checkRelations(formatOf(form).relations, { now, previous: gridOf(previous, form) })
  })
  return [...related, ...checkProactiveCells(report, table, gridOf(report, '2021'))]
}
