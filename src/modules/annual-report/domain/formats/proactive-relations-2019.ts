import { PROACTIVE_ROWS_2019 } from './proactive-2019.ts'
import type { Relation } from './relation.ts'
import { lastYear, plus, sum } from './terms.ts'

const FORM = '国办公开办函〔2019〕60号 表二'
const GUIDE = `${FORM}，某市2020年度编制通知转述的填报口径`
const table = 'proactive' as const

/** Labels of the rows that have all these columns. */
const labelled = (...columns: readonly string[]): readonly string[] =>
  PROACTIVE_ROWS_2019.filter((row) => columns.every((id) => row.columns.some((column) => column.id === id))).map(
    (row) => row.label,
  )

const spread = { table, severity: 'question', along: 'columns' } as const
const documents = { ...spread, within: labelled('本年新公开数量') } as const
const purchases = { ...spread, within: labelled('采购总金额'), source: `${FORM}，由指标含义推出` } as const
const PROJECTS = sum('采购项目数量', '项', plus('采购项目数量'))
const MONEY = sum('采购总金额', '万元', plus('采购总金额'))

/** 勾稽关系 of 表二 in the 2019 format: F2-01 … F2-04, F2-07, and the suspected misfill. */
export const PROACTIVE_RELATIONS_2019: readonly Relation[] = [
  {
    kind: 'compare',
    id: 'F2-01',
    ...documents,
    op: '<=',
    found: sum('本年新公开数量', '件', plus('本年新公开数量')),
    expected: sum('对外公开总数量', '件', plus('对外公开总数量')),
    blanks: 'undecided',
    statement: '规章、规范性文件：本年新公开数量不大于对外公开总数量（新制作与新公开可不等）',
    source: `${FORM}，由指标含义推出`,
  },
  {
    kind: 'compare',
    id: 'F2-02',
    ...spread,
    within: labelled('上一年项目数量', '本年增/减'),
    op: '=',
    found: sum('上一年项目数量', '项', plus('上一年项目数量')),
    expected: sum('上年报告的上一年项目数量与增减之和', '项', lastYear('上一年项目数量', '本年增/减')),
    blanks: 'undecided',
    statement: '上一年项目数量等于上年报告的上一年项目数量与本年增/减之和',
    source: GUIDE,
  },
  {
    kind: 'cells',
    id: 'F2-03',
    table,
    severity: 'hint',
    statement: '本年增/减允许负数，允许“+a/-b”，取代数和',
    source: GUIDE,
  },
  {
    kind: 'compare',
    id: 'F2-04',
    ...documents,
    op: '>=',
    found: sum('对外公开总数量', '件', plus('对外公开总数量')),
    expected: sum('上年报告的对外公开总数量加本年新公开数量', '件', lastYear('对外公开总数量'), plus('本年新公开数量')),
    blanks: 'undecided',
    advice: '若有废止，须说明',
    statement: '对外公开总数量不小于上年的对外公开总数量加本年新公开数量减废止',
    source: GUIDE,
  },
  {
    kind: 'imply',
    id: 'F2-07',
    ...purchases,
    when: PROJECTS,
    then: MONEY,
    statement: '采购项目数量大于 0 时采购总金额应大于 0',
  },
  {
    kind: 'imply',
    id: 'F2-07',
    ...purchases,
    when: MONEY,
    then: PROJECTS,
    statement: '采购总金额大于 0 时采购项目数量应大于 0',
  },
  {
    kind: 'coincide',
    id: 'T-misfill',
    ...spread,
    within: labelled('上一年项目数量', '处理决定数量'),
    found: sum('处理决定数量', '件', plus('处理决定数量')),
    expected: sum('上一年项目数量加本年增/减', '项', plus('上一年项目数量', '本年增/减')),
    leastParts: 1,
    blanks: 'undecided',
    advice: '疑把项目数误填为处理决定数量，请核对',
    statement: '处理决定数量恰等于上一年项目数量加本年增/减：疑误填',
    source: GUIDE,
  },
]
