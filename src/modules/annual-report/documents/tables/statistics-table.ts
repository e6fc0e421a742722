import type { Row as TableRow, Table } from '../../../../documents/tree.ts'
import type { Row } from '../../domain/formats/format.ts'
import { formatOf } from '../../domain/formats/index.ts'
import type { Report } from '../../domain/report.ts'
import { columnHead, numberCell, rowHead } from './cell.ts'
import { cellKey, sumsOf } from './sums.ts'

/** What the form prints where a heading has no unit. */
const NO_UNIT = '—'
const MONEY = '万元'

const { statistics: ROWS, relations: RELATIONS } = formatOf('2018')
const LABELS = new Set(ROWS.map(({ label }) => label))

/** Headings that begin above a row and hold no number themselves. */
const headingsAbove = (row: Row, before: Row | undefined): readonly string[] =>
  row.group.filter((heading, level) => !LABELS.has(heading) && before?.group[level] !== heading)

/** 政府信息公开情况统计表 of 2014–2018, all its rows. */
export function statisticsTable({ tables: { statistics } }: Report): Table | undefined {
  if (statistics === null) return undefined
  const sumOf = sumsOf(RELATIONS, 'statistics', (row) => statistics[row] ?? null)
  const body = ROWS.flatMap((row, at): TableRow[] => [
    ...headingsAbove(row, ROWS[at - 1]).map((heading) => [
      rowHead(heading),
      { text: NO_UNIT, align: 'centre' as const },
      { text: '' },
    ]),
    [
      rowHead(row.label),
      { text: row.unit, align: 'centre' as const },
      numberCell({
        key: cellKey('statistics', row.id, ''),
        value: statistics[row.id] ?? null,
        kind: row.unit === MONEY ? 'amount' : 'count',
        sumOf: sumOf(row.id, ''),
      }),
    ],
  ])
  return {
    kind: 'table',
    id: 'statistics',
    caption: '政府信息公开情况统计表',
    captionShown: true,
    columns: [112, 18, 26],
    headRows: 1,
    rows: [['统计指标', '单位', '统计数'].map((text) => columnHead(text)), ...body],
    ownPage: false,
  }
}
