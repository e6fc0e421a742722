import { REQUEST_COLUMNS } from '../report.ts'
import type { Row } from './format.ts'
import { lastYear, plus, sum } from './terms.ts'
import type { Relation } from './relation.ts'

const BESIDE_LEAVES: readonly string[] = ['r01', 'r02', 'r24', 'r25']
const PARTS = REQUEST_COLUMNS.filter((column) => column !== 'total')

/**
 * 勾稽关系 of 表三, drawn from the rows of a format: F3-01 … F3-04 and, with last year's report, F3-08.
 * `form` is the document that prints the table; the 2019 format has the same relations (F2-05).
 */
export const requestRelations = (rows: readonly Row[], form: string): readonly Relation[] => {
  const table = 'requests' as const
  const leaves = rows.map((row) => row.id).filter((id) => !BESIDE_LEAVES.includes(id))
  const source = `${form} 表三，由表式推出`
  return [
    {
      kind: 'compare',
      id: 'F3-01',
      table,
      severity: 'error',
      op: '=',
      along: 'rows',
      within: REQUEST_COLUMNS,
      found: sum('第三项加第四项之和', '件', plus('r24', 'r25')),
      expected: sum('第一项加第二项之和', '件', plus('r01', 'r02')),
      blanks: 'undecided',
      statement: '每一列：第一项加第二项之和，等于第三项加第四项之和',
      source: `${form} 表三表头：本列数据的勾稽关系`,
    },
    {
      kind: 'compare',
      id: 'F3-02',
      table,
      severity: 'error',
      op: '=',
      along: 'rows',
      within: REQUEST_COLUMNS,
      found: sum('第（七）项总计', '件', plus('r24')),
      expected: sum('各项之和', '件', plus(...leaves)),
      blanks: 'undecided',
      statement: '每一列：第三项的（七）总计等于（一）至（六）各项之和',
      source,
    },
    {
      kind: 'compare',
      id: 'F3-03',
      table,
      severity: 'error',
      op: '=',
      along: 'columns',
      within: rows.map((row) => row.id),
      found: sum('总计', '件', plus('total')),
      expected: sum('自然人与法人或其他组织各列之和', '件', plus(...PARTS)),
      blanks: 'bounded',
      statement: '每一行：总计等于自然人、商业企业、科研机构、社会公益组织、法律服务机构、其他之和',
      source,
    },
    {
      kind: 'cells',
      id: 'F3-04',
      table,
      severity: 'error',
      statement: '表三每一格都是非负整数；空白是未填，不是 0',
      source,
    },
    {
      kind: 'compare',
      id: 'F3-08',
      table,
      severity: 'error',
      op: '=',
      along: 'rows',
      within: REQUEST_COLUMNS,
      found: sum('第二项上年结转', '件', plus('r02')),
      expected: sum('上年报告第四项结转下年度', '件', lastYear('r25')),
      blanks: 'undecided',
      statement: '每一列：本年的上年结转等于上年报告的结转下年度继续办理',
      source,
    },
  ]
}
