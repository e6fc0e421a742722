import type { ProactiveRow } from './format.ts'
import { lastYear, minus, plus, sum } from './terms.ts'
import { column, row } from './proactive-shared.ts'
import type { Relation } from './relation.ts'

const FORM = '国办公开办函〔2021〕30号 表二'
const READING = `${FORM}，由指标含义推出`
const table = 'proactive' as const

const DOCUMENTS = [column('本年制发件数', '件'), column('本年废止件数', '件'), column('现行有效件数', '件')]
const DECISIONS = [column('本年处理决定数量', '件')]
const FEES = [column('本年收费金额（单位：万元）', '万元', 'amount')]

/** 表二 of the 2021 format, 10 cells. Source: 国办公开办函〔2021〕30号, read in published reports. */
export const PROACTIVE_ROWS_2021: readonly ProactiveRow[] = [
  row('一', DOCUMENTS, '规章'),
  row('一', DOCUMENTS, '行政规范性文件', '规范性文件'),
  row('五', DECISIONS, '行政许可'),
  row('六', DECISIONS, '行政处罚'),
  row('六', DECISIONS, '行政强制'),
  row('八', FEES, '行政事业性收费'),
]

const documents = { table, along: 'columns', within: ['规章', '行政规范性文件'], blanks: 'undecided' } as const
const IN_FORCE = sum('现行有效件数', '件', plus('现行有效件数'))

/** 勾稽关系 of 表二 in the 2021 format: F3-06, F3-07, F3-20. */
export const PROACTIVE_RELATIONS_2021: readonly Relation[] = [
  {
    kind: 'compare',
    id: 'F3-06',
    ...documents,
    severity: 'question',
    op: '=',
    found: IN_FORCE,
    expected: sum(
      '上年现行有效件数加本年制发件数减本年废止件数',
      '件',
      lastYear('现行有效件数'),
      plus('本年制发件数'),
      minus('本年废止件数'),
    ),
    advice: '清理或机构改革划转所致的，须说明',
    statement: '现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数',
    source: READING,
  },
  {
    kind: 'compare',
    id: 'F3-07',
    ...documents,
    severity: 'error',
    op: '>=',
    found: IN_FORCE,
    expected: sum('本年制发件数减本年废止件数', '件', plus('本年制发件数'), minus('本年废止件数')),
    statement: '现行有效件数不小于本年制发件数减本年废止件数',
    source: READING,
  },
  {
    kind: 'cells',
    id: 'F3-20',
    table,
    severity: 'question',
    statement: '行政事业性收费金额单位是万元，达到 10000 的须核对是否把元当万元',
    source: READING,
  },
]
