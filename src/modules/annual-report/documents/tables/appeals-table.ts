import type { Table } from '../../../../documents/tree.ts'
import { APPEAL_TABLE_COLUMNS, APPEAL_TABLE_ROWS, appealRelations } from '../../domain/formats/appeal-table.ts'
import { APPEAL_COLUMNS, APPEAL_GROUPS, type Report } from '../../domain/report.ts'
import { numberCell } from './cell.ts'
import { headRows } from './head-rows.ts'
import { cellKey, sumsOf } from './sums.ts'

/** The three groups side by side: each five columns under the heading of the group. */
const COLUMNS = APPEAL_TABLE_ROWS.flatMap(({ group, label }) =>
  APPEAL_TABLE_COLUMNS.map((column) => ({ ...column, group: [...group, label] })),
)

/** 表四: one row of fifteen numbers. */
export function appealsTable({ tables: { appeals } }: Report): Table | undefined {
  if (appeals === null) return undefined
  const sumOf = sumsOf(appealRelations(''), 'appeals', (row, column) => {
    const group = APPEAL_GROUPS.find((each) => each === row)
    const known = APPEAL_COLUMNS.find((each) => each === column)
    return group === undefined || known === undefined ? null : appeals[group][known]
  })
  const heads = headRows(COLUMNS)
  const values = APPEAL_GROUPS.flatMap((group) =>
    APPEAL_COLUMNS.map((column) =>
      numberCell({
        key: cellKey('appeals', group, column),
        value: appeals[group][column],
        kind: 'count',
        sumOf: sumOf(group, column),
      }),
    ),
  )
  return {
    kind: 'table',
    id: 'appeals',
    caption: '政府信息公开行政复议、行政诉讼情况',
    captionShown: false,
    columns: COLUMNS.map(() => 1),
    headRows: heads.length,
    rows: [...heads, values],
    ownPage: false,
  }
}
