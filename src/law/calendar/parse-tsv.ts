import { parseCivilDate, yearOf, type CivilDate } from '../../kernel/civil-date.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { CalendarSource, Holiday } from './calendar.ts'
import { regionKey, resolveRegion } from './region.ts'

export interface TsvRefused {
  readonly kind: 'bad-table'
  /** Line of the text, from 1. */
  readonly line: number
  /** Chinese, for people. */
  readonly reason: string
}

interface Row {
  readonly line: number
  readonly year: number
  readonly edition: number
  readonly published: string
  readonly date: CivilDate
  readonly workday: boolean
  readonly name: string
  readonly notice: string
  /** Empty for a national row. */
  readonly region: string
  readonly label: string
}

const REQUIRED = ['year', 'edition', 'notice_published', 'date', 'kind', 'name'] as const

const bad = (line: number, reason: string) => refuse<TsvRefused>({ kind: 'bad-table', line, reason })

function parseRow(line: number, cell: (column: string) => string): Result<Row, TsvRefused> {
  const [year, edition, kind] = [Number(cell('year')), Number(cell('edition')), cell('kind')]
  const date = parseCivilDate(cell('date'))
  if (!/^\d{4}$/.test(cell('year'))) return bad(line, `year 应为四位年份，写的是“${cell('year')}”`)
  if (!/^[1-9]\d?$/.test(cell('edition'))) return bad(line, `edition 应为从 1 起的整数，写的是“${cell('edition')}”`)
  if (!/^(\d{4}-\d{2}(-\d{2})?)?$/.test(cell('notice_published'))) {
    return bad(line, `notice_published 应为 YYYY-MM-DD、YYYY-MM 或留空，写的是“${cell('notice_published')}”`)
  }
  if (!date.ok) return bad(line, `date 应为 YYYY-MM-DD 且真实存在，写的是“${cell('date')}”`)
  if (Math.abs(yearOf(date.value) - year) > 1) return bad(line, `date ${date.value} 不属于 ${year} 年的安排`)
  if (kind !== 'off' && kind !== 'work') return bad(line, `kind 应为 off（放假）或 work（上班），写的是“${kind}”`)
  if (cell('name') === '') return bad(line, 'name（节日名称）不能为空')
  return ok({
    line,
    year,
    edition,
    date: date.value,
    workday: kind === 'work',
    name: cell('name'),
    published: cell('notice_published'),
    notice: cell('notice'),
    region: regionKey(cell('region')),
    label: resolveRegion(cell('region'))?.label ?? cell('region'),
  })
}

function grouped(rows: readonly Row[], keyOf: (row: Row) => string): readonly (readonly [Row, ...Row[]])[] {
  const groups = new Map<string, [Row, ...Row[]]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group === undefined) groups.set(keyOf(row), [row])
    else group.push(row)
  }
  return [...groups.values()]
}

const holidaysOf = (rows: readonly Row[]): readonly Holiday[] =>
  grouped(rows, ({ name }) => name).map((days) => ({
    name: days[0].name,
    off: days.filter(({ workday }) => !workday).map(({ date }) => [date, date]),
    work: days.filter(({ workday }) => workday).map(({ date }) => date),
  }))

const editionKey = ({ region, year, edition }: Row): string => [region, year, edition].join(' ')

function twice(rows: readonly Row[]): Row | undefined {
  const seen = new Set<string>()
  return rows.find((row) => seen.size === seen.add(`${editionKey(row)} ${row.date}`).size)
}

function sourceOf(rows: readonly Row[]): CalendarSource {
  const groups = grouped(rows, editionKey)
  const newestFirst = groups
    .filter(([{ region }]) => region !== '')
    .sort(([one], [other]) => other.edition - one.edition)
  const newest = grouped(
    newestFirst.map(([row]) => row),
    ({ region, year }) => `${region} ${year}`,
  ).map(([row]) => row)
  return {
    editions: groups
      .filter(([{ region }]) => region === '')
      .map((days) => {
        const [{ year, edition, published, notice }] = days
        return { year, edition, published, notice, holidays: holidaysOf(days) }
      }),
    locals: newest.map((row) => ({
      region: row.region,
      label: row.label,
      year: row.year,
      holidays: holidaysOf(rows.filter((other) => editionKey(other) === editionKey(row))),
      source: row.notice,
    })),
  }
}

/**
 * Reads holiday arrangements from a table with tab-separated columns `year edition notice_published date kind name`, and
 * optionally `notice` and `region`; columns are found by the header. Rows without a region are national.
 * Every refusal names the line, from 1, and how to mend it.
 */
export function parseCalendarTsv(text: string): Result<CalendarSource, TsvRefused> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/)
  const header = (lines[0] ?? '').split('\t').map((name) => name.trim())
  const absent = REQUIRED.filter((name) => !header.includes(name))
  if (absent.length > 0) return bad(1, `表头缺少 ${absent.join('、')}；各列以制表符分隔`)
  const rows: Row[] = []
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === '') continue
    const cells = line.split('\t')
    const row = parseRow(index + 1, (column) => (cells[header.indexOf(column)] ?? '').trim())
    if (!row.ok) return row
    rows.push(row.value)
  }
  if (rows.length === 0) return bad(1, '表头之下没有数据行')
  const double = twice(rows)
  return double === undefined ? ok(sourceOf(rows)) : bad(double.line, `${double.date} 在同一份安排里出现两次`)
}
