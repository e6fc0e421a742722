import { formatOf } from '../formats/index.ts'
import type { ProactiveRow } from '../formats/format.ts'
import type { Cell, Report, Tables } from '../report.ts'

export type ProactiveFormId = '2019' | '2021'
type Proactive = NonNullable<Tables['proactive']>

const IDS: readonly ProactiveFormId[] = ['2019', '2021']

/** The row of a form that a printed label stands for, if the form has it. */
export const rowOfLabel = (form: ProactiveFormId, label: string): ProactiveRow | undefined =>
  formatOf(form).proactive.find((row) => row.label === label || row.otherLabels.includes(label))

/** Forms whose row of that label has as many columns as the report prints cells. */
const formsThatFit = (label: string, cells: readonly Cell[]): readonly ProactiveFormId[] =>
  IDS.filter((form) => rowOfLabel(form, label)?.columns.length === cells.length)

/**
 * Which form each printed row of 表二 follows, by its number of cells; a row that fits no form, or that fits both while the
 * report does not tell which, is left out and gives no finding. Rows that fit both (规章, 规范性文件: three cells in either form)
 * follow the report's format, unless it is `mixed` or other rows of the table follow another form.
 * Both heads are read. Example: a district report of 2021 with the 2019 header over 规章 and 规范性文件.
 */
export function formsOfRows(report: Report, table: Proactive): ReadonlyMap<string, ProactiveFormId> {
  const fits = Object.entries(table).map(([label, cells]) => ({ label, forms: formsThatFit(label, cells) }))
  const sure = new Set(fits.flatMap(({ forms }) => (forms.length === 1 ? forms : [])))
  const fallback = IDS.find(
    (form) =>
      [...sure].every((other) => other === form) &&
      (report.format === form || (report.format === null && sure.size > 0)),
  )
  return new Map(
    fits.flatMap(({ label, forms }) => {
      const form = forms.length === 1 ? forms[0] : forms.find((each) => each === fallback)
      return form === undefined ? [] : [[label, form] as const]
    }),
  )
}
