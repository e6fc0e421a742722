import type { Format, ProactiveRow, Row } from '../../domain/formats/format.ts'
import { formatOf, formatOfYear } from '../../domain/formats/index.ts'
import type { Cell, Report } from '../../domain/report.ts'

const MODERN: readonly ['2021', '2019'] = ['2021', '2019']

/** The format whose chapters a report has: its own; of a mixed or unnamed one that of its year, never the 统计表's for the newer tables. */
export function chapterFormat({ format, year, tables }: Report): Format {
  if (format !== null && format !== 'mixed') return formatOf(format)
  if (year !== null) return formatOf(format === 'mixed' && formatOfYear(year) === '2018' ? '2021' : formatOfYear(year))
  return formatOf(tables.statistics !== null && format === null ? '2018' : '2021')
}

/** The two forms of the newer tables, the one of the report's own format first. */
function formsFor(report: Report): readonly Format[] {
  const own = chapterFormat(report).id
  return [...MODERN].sort((one, other) => Number(other === own) - Number(one === own)).map(formatOf)
}

/** A row of 表二 under the label that the report prints for it. */
export interface FilledRow {
  readonly label: string
  readonly row: ProactiveRow
  readonly cells: readonly Cell[]
}

type ProactiveCells = Readonly<Record<string, readonly Cell[]>>

const filled = (row: ProactiveRow, cells: ProactiveCells): FilledRow => {
  const label = [row.label, ...row.otherLabels].find((name) => cells[name] !== undefined) ?? row.label
  return { label, row, cells: cells[label] ?? [] }
}

const LOST_CELL = 10

/** How badly a row of a form fits what is printed: absent, under another name, or of another width; a lost cell is worst. */
function misfitOf({ label, row, cells }: FilledRow): number {
  if (cells.length === 0) return 1
  const spare = cells.length - row.columns.length
  return (label === row.label ? 0 : 1) + (spare > 0 ? LOST_CELL * spare : -spare)
}

const misfit = (rows: readonly FilledRow[]): number => rows.reduce((sum, row) => sum + misfitOf(row), 0)

const better = (one: readonly FilledRow[], other: readonly FilledRow[]): readonly FilledRow[] =>
  other.length > 0 && (one.length === 0 || misfit(other) < misfit(one)) ? other : one

/** 表二 by its blocks. Published reports mix the two forms: there each block has the form that its cells fit. */
export function proactiveBlocks(report: Report, cells: ProactiveCells): readonly (readonly FilledRow[])[] {
  const [own, ...others] = formsFor(report)
  const inForm = (format: Format | undefined): readonly FilledRow[] =>
    (format?.proactive ?? []).map((row) => filled(row, cells))
  const forms = report.format === 'mixed' ? [inForm(own), ...others.map(inForm)] : [inForm(own)]
  const best = forms.reduce(better, [])
  const holds = ({ cells: printed }: FilledRow): boolean => printed.some((cell) => cell !== null)
  const articles = [...best, ...forms.flat().filter(holds)].map(({ row }) => row.article)
  return [...new Set(articles)]
    .sort(byItem)
    .map((article) =>
      [best, ...forms].map((rows) => rows.filter(({ row }) => row.article === article)).reduce(better, []),
    )
}

const ITEMS = '一二三四五六七八九十'
const itemOf = (article: string): number => ITEMS.indexOf(/（(.)）/u.exec(article)?.[1] ?? '')
const byItem = (one: string, other: string): number => itemOf(one) - itemOf(other)

/** The form of 表三 whose row （六） the report fills: single in 2019, three rows since 2021. */
export function requestForm(report: Report): Format {
  const rows = report.tables.requests ?? {}
  const single = rows['r21to23']
  if (single !== undefined && single !== null) return formatOf('2019')
  const parted = ['r21', 'r22', 'r23'].some((id) => rows[id] !== undefined && rows[id] !== null)
  return parted ? formatOf('2021') : (formsFor(report)[0] ?? formatOf('2021'))
}

/** Labels above a row and its own, outermost first. */
export const labelPath = ({ group, label }: Row): readonly string[] => [...group, label]
