import type { Row as TableRow, Table, TableCell } from '../../../../documents/tree.ts'
import type { Row } from '../../domain/formats/format.ts'
import type { Report, RequestRow } from '../../domain/report.ts'
import { REQUEST_COLUMNS } from '../../domain/report.ts'
import { columnHead, numberCell, rowHead } from './cell.ts'
import { labelPath, requestForm } from './forms.ts'
import { headRows } from './head-rows.ts'
import { cellKey, sumsOf } from './sums.ts'

const RELATION = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'
/** Three columns of labels, seven of numbers. */
const COLUMNS = [11, 14, 47, 12, 12, 12, 12, 12, 12, 12]
const LABELS = COLUMNS.length - REQUEST_COLUMNS.length

const below = (rows: readonly Row[], path: readonly string[]): number =>
  rows.filter((row) => path.every((word, level) => row.group[level] === word)).length

/** Labels that begin at a row: headings reach down over their rows, the row's own label to the right. */
function labelCells(rows: readonly Row[], at: number): TableCell[] {
  const row = rows[at]
  if (row === undefined) return []
  const path = labelPath(row)
  const above = rows[at - 1]?.group ?? []
  return path.flatMap((text, level) => {
    if (level === path.length - 1) return [rowHead(text, { columnSpan: LABELS - level })]
    const upTo = path.slice(0, level + 1)
    const begun = upTo.every((word, index) => above[index] === word)
    return begun ? [] : [rowHead(text, { rowSpan: below(rows, upTo) }, 'centre')]
  })
}

const valuesOf = (row: RequestRow | null | undefined) => (column: keyof RequestRow) => row?.[column] ?? null

/** 表三, on a page of its own. */
export function requestsTable(report: Report): Table | undefined {
  const cells = report.tables.requests
  if (cells === null) return undefined
  const { requests: rows, requestColumns, relations } = requestForm(report)
  const sumOf = sumsOf(relations, 'requests', (row, column) => {
    const known = REQUEST_COLUMNS.find((each) => each === column)
    return known === undefined ? null : valuesOf(cells[row])(known)
  })
  const [first = [], ...heads] = headRows(requestColumns)
  const corner = columnHead(RELATION, { columnSpan: LABELS, rowSpan: heads.length + 1 })
  const body = rows.map(({ id }, at): TableRow => {
    const value = valuesOf(cells[id])
    return [
      ...labelCells(rows, at),
      ...REQUEST_COLUMNS.map((column) =>
        numberCell({
          key: cellKey('requests', id, column),
          value: value(column),
          kind: 'count',
          sumOf: sumOf(id, column),
        }),
      ),
    ]
  })
  return {
    kind: 'table',
    id: 'requests',
    caption: '收到和处理政府信息公开申请情况',
    captionShown: false,
    columns: COLUMNS,
    headRows: heads.length + 1,
    rows: [[corner, ...first], ...heads, ...body],
    ownPage: true,
  }
}
