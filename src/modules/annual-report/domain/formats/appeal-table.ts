import { APPEAL_COLUMNS, APPEAL_GROUPS } from '../report.ts'
import type { AppealColumn, AppealGroup } from '../report.ts'
import type { Column, Row } from './format.ts'
import { lastYear, plus, sum } from './terms.ts'
import type { Relation } from './relation.ts'

const GROUP_LABELS: Readonly<Record<AppealGroup, readonly [label: string, ...group: string[]]>> = {
  reconsideration: ['行政复议'],
  directLawsuit: ['未经复议直接起诉', '行政诉讼'],
  lawsuitAfterReconsideration: ['复议后起诉', '行政诉讼'],
}

const COLUMN_LABELS: Readonly<Record<AppealColumn, string>> = {
  upheld: '结果维持',
  corrected: '结果纠正',
  other: '其他结果',
  pending: '尚未审结',
  total: '总计',
}

/** The three groups of 表四, alike since 2019; the form prints them side by side. */
export const APPEAL_TABLE_ROWS: readonly Row[] = APPEAL_GROUPS.map((id) => {
  const [label, ...group] = GROUP_LABELS[id]
  return { id, label, group, unit: '件' }
})

export const APPEAL_TABLE_COLUMNS: readonly Column[] = APPEAL_COLUMNS.map((id) => ({
  id,
  label: COLUMN_LABELS[id],
  group: [],
  kind: 'count',
  unit: '件',
}))

/** 勾稽关系 of 表四: F3-05 and, with last year's report, F3-09; the 2019 format has the same (F2-06). */
export const appealRelations = (form: string): readonly Relation[] => {
  const spread = {
    table: 'appeals',
    along: 'columns',
    within: APPEAL_GROUPS,
    source: `${form} 表四，由表式推出`,
  } as const
  return [
    {
      kind: 'compare',
      id: 'F3-05',
      severity: 'error',
      op: '=',
      found: sum('总计', '件', plus('total')),
      expected: sum(
        '结果维持、结果纠正、其他结果、尚未审结之和',
        '件',
        plus('upheld', 'corrected', 'other', 'pending'),
      ),
      blanks: 'bounded',
      statement: '每一组：总计等于结果维持、结果纠正、其他结果、尚未审结之和',
      ...spread,
    },
    {
      kind: 'compare',
      id: 'F3-09',
      severity: 'question',
      op: '>=',
      found: sum('本年总计', '件', plus('total')),
      expected: sum('上年报告的尚未审结', '件', lastYear('pending')),
      blanks: 'undecided',
      advice: '若口径含上年结转，上年未审结的应在本年出现，请核对',
      statement: '每一组：上年尚未审结的应在本年总计中出现',
      ...spread,
    },
    {
      kind: 'cells',
      id: 'F3-04',
      table: 'appeals',
      severity: 'error',
      statement: '表四每一格都是非负整数；空白是未填，不是 0',
      source: spread.source,
    },
  ]
}
