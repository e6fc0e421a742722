import type { Row, Table } from '../../../../documents/tree.ts'
import type { Report } from '../../domain/report.ts'
import { columnHead, numberCell, rowHead } from './cell.ts'
import { type FilledRow, proactiveBlocks } from './forms.ts'
import { cellKey } from './sums.ts'

const COLUMNS = [46, 36, 36, 38]
const VALUES = COLUMNS.length - 1

/** The last column of a block with fewer than three takes what is left. */
const spanOf = (index: number, columns: number): number => (index === columns - 1 ? VALUES - index : 1)

function blockRows(rows: readonly FilledRow[]): Row[] {
  const [first] = rows
  if (first === undefined) return []
  const { article, columns } = first.row
  return [
    [columnHead(article, { columnSpan: COLUMNS.length })],
    [
      columnHead('信息内容'),
      ...columns.map(({ label }, index) => columnHead(label, { columnSpan: spanOf(index, columns.length) })),
    ],
    ...rows.map(({ label, row, cells }) => [
      rowHead(label, {}, 'centre'),
      ...row.columns.map(({ kind }, index) =>
        numberCell(
          { key: cellKey('proactive', label, String(index)), value: cells[index] ?? null, kind },
          { columnSpan: spanOf(index, columns.length) },
        ),
      ),
    ]),
  ]
}

/** 表二: blocks by the items of article 20, each under heads of its own. */
export function proactiveTable(report: Report): Table | undefined {
  const cells = report.tables.proactive
  if (cells === null) return undefined
  return {
    kind: 'table',
    id: 'proactive',
    caption: '主动公开政府信息情况',
    captionShown: false,
    columns: COLUMNS,
    headRows: 0,
    rows: proactiveBlocks(report, cells).flatMap(blockRows),
    ownPage: false,
  }
}
