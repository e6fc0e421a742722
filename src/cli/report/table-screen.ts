import {
  APPEAL_COLUMNS,
  type Cell,
  type Column,
  type Format,
  type FormatId,
  formatOf,
  type Report,
  REQUEST_COLUMNS,
  type Row,
} from '../../modules/annual-report/index.ts'
import { gridLines } from './grid-screen.ts'
import { printable } from './printable.ts'

type Tables = Report['tables']

/** A blank cell is not a 0. */
const shown = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '空' : `${cell}`)

const REMARK = /（[^）]{6,}）/gu
const short = (label: string): string => label.replaceAll(REMARK, '')

const under = (title: string, lines: readonly string[]): readonly string[] => [
  '',
  title,
  ...lines.map((line) => `  ${line}`),
]

const LONGEST = 22
const cut = (label: string): string => (label.length > LONGEST ? `${label.slice(0, LONGEST)}…` : label)

/** The heading in brackets that stands above a row, as （三）不予公开 above its eight grounds. */
const headingOf = ({ label, group }: Row): string | undefined =>
  /^（/u.test(label) ? undefined : group.slice(1).findLast((title) => /^（/u.test(title))

/** A row for each that has cells; a heading above several rows gets a line of its own. */
function headed(rows: readonly Row[], cellsOf: (row: Row) => readonly string[] | undefined): string[][] {
  let current: string | undefined
  return rows.flatMap((row) => {
    const cells = cellsOf(row)
    if (cells === undefined) return []
    const heading = headingOf(row)
    const above = heading === undefined || heading === current ? [] : [[short(heading)]]
    current = heading
    return [...above, [`${heading === undefined ? '' : '  '}${cut(short(row.label))}`, ...cells]]
  })
}

const columnTitles = (columns: readonly Column[]): readonly string[] => columns.map(({ label }) => short(label))

function proactiveLines(rows: NonNullable<Tables['proactive']>, format: Format): readonly string[] {
  const groups: { head: readonly string[]; rows: string[][] }[] = []
  for (const [label, cells] of Object.entries(rows)) {
    const known = format.proactive.find((row) => row.label === label && row.columns.length === cells.length)
    const head = [
      '项目',
      ...(known === undefined ? cells.map((_, at) => `第 ${at + 1} 列`) : columnTitles(known.columns)),
    ]
    const last = groups.at(-1)
    const row = [printable(label), ...cells.map(shown)]
    if (last?.head.join('\t') === head.join('\t')) last.rows.push(row)
    else groups.push({ head, rows: [row] })
  }
  return groups.flatMap((group) => gridLines(group.head, group.rows))
}

function requestLines(rows: NonNullable<Tables['requests']>, format: Format): readonly string[] {
  const printed = headed(format.requests, ({ id }) => {
    const cells = rows[id]
    return cells === undefined || cells === null ? undefined : REQUEST_COLUMNS.map((column) => shown(cells[column]))
  })
  return gridLines(['项目', ...columnTitles(format.requestColumns)], printed)
}

const appealLines = (groups: NonNullable<Tables['appeals']>, format: Format): readonly string[] =>
  gridLines(
    ['项目', ...columnTitles(format.appealColumns)],
    [
      ['行政复议', groups.reconsideration] as const,
      ['行政诉讼：未经复议直接起诉', groups.directLawsuit] as const,
      ['行政诉讼：复议后起诉', groups.lawsuitAfterReconsideration] as const,
    ].map(([label, cells]) => [label, ...APPEAL_COLUMNS.map((column) => shown(cells[column]))]),
  )

const statisticsLines = (rows: NonNullable<Tables['statistics']>): readonly string[] =>
  gridLines(
    ['项目', '数值', '单位'],
    headed(formatOf('2018').statistics, ({ id, unit }) =>
      Object.hasOwn(rows, id) ? [shown(rows[id]), unit] : undefined,
    ),
  )

/** The form whose labels fit: a mixed report is named by what its table holds. */
function formOf({ format, tables }: Report): FormatId {
  if (format === '2019' || format === '2021') return format
  return tables.requests !== null && Object.hasOwn(tables.requests, 'r21to23') ? '2019' : '2021'
}

/** The statutory tables that the report holds. */
export function tableLines(report: Report): readonly string[] {
  const { statistics, proactive, requests, appeals } = report.tables
  const format = formatOf(formOf(report))
  return [
    ...(statistics === null ? [] : under('统计表', statisticsLines(statistics))),
    ...(proactive === null ? [] : under('主动公开政府信息情况（表二）', proactiveLines(proactive, format))),
    ...(requests === null ? [] : under('收到和处理政府信息公开申请情况（表三）', requestLines(requests, format))),
    ...(appeals === null ? [] : under('行政复议、行政诉讼情况（表四）', appealLines(appeals, format))),
  ]
}
