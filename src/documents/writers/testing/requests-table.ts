import type { CellNumber, Row, Table, TableCell } from '../../tree.ts'

const COLUMNS = ['natural', 'company', 'research', 'welfare', 'legal', 'other', 'total'] as const

/** 表三 of the 2021 form: label, group it stands in, figures without their sum. */
const ROWS: readonly (readonly [id: string, label: string, figures: readonly number[]])[] = [
  ['r01', '一、本年新收政府信息公开申请数量', [36, 5, 1, 1, 4, 0]],
  ['r02', '二、上年结转政府信息公开申请数量', [2, 0, 0, 0, 1, 0]],
  ['r03', '（一）予以公开', [15, 3, 1, 1, 1, 0]],
  ['r04', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）', [4, 1, 0, 0, 1, 0]],
  ['r05', '1.属于国家秘密', [0, 0, 0, 0, 0, 0]],
  ['r06', '2.其他法律行政法规禁止公开', [0, 0, 0, 0, 0, 0]],
  ['r07', '3.危及“三安全一稳定”', [0, 0, 0, 0, 0, 0]],
  ['r08', '4.保护第三方合法权益', [2, 0, 0, 0, 1, 0]],
  ['r09', '5.属于三类内部事务信息', [0, 0, 0, 0, 0, 0]],
  ['r10', '6.属于四类过程性信息', [1, 0, 0, 0, 0, 0]],
  ['r11', '7.属于行政执法案卷', [0, 0, 0, 0, 0, 0]],
  ['r12', '8.属于行政查询事项', [0, 0, 0, 0, 0, 0]],
  ['r13', '1.本机关不掌握相关政府信息', [5, 1, 0, 0, 1, 0]],
  ['r14', '2.没有现成信息需要另行制作', [1, 0, 0, 0, 0, 0]],
  ['r15', '3.补正后申请内容仍不明确', [1, 0, 0, 0, 0, 0]],
  ['r16', '1.信访举报投诉类申请', [2, 0, 0, 0, 0, 0]],
  ['r17', '2.重复申请', [1, 0, 0, 0, 0, 0]],
  ['r18', '3.要求提供公开出版物', [0, 0, 0, 0, 0, 0]],
  ['r19', '4.无正当理由大量反复申请', [0, 0, 0, 0, 0, 0]],
  ['r20', '5.要求行政机关确认或重新出具已获取信息', [0, 0, 0, 0, 0, 0]],
  ['r21', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', [1, 0, 0, 0, 0, 0]],
  ['r22', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', [0, 0, 0, 0, 0, 0]],
  ['r23', '3.其他', [1, 0, 0, 0, 0, 0]],
  ['r24', '（七）总计', [34, 5, 1, 1, 4, 0]],
  ['r25', '四、结转下年度继续办理', [4, 0, 0, 0, 1, 0]],
]

const GROUPS: Readonly<Record<string, readonly TableCell[]>> = {
  r03: [{ text: '三、本年度办理结果', rowSpan: 22, head: 'row' }],
  r05: [{ text: '（三）不予公开', rowSpan: 8, head: 'row' }],
  r13: [{ text: '（四）无法提供', rowSpan: 3, head: 'row' }],
  r16: [{ text: '（五）不予处理', rowSpan: 5, head: 'row' }],
  r21: [{ text: '（六）其他处理', rowSpan: 3, head: 'row' }],
}

const LEAVES = ROWS.map(([id]) => id).filter((id) => id > 'r02' && id < 'r24')
const WIDE: Readonly<Record<string, number>> = { r01: 3, r02: 3, r25: 3, r03: 2, r04: 2, r24: 2 }

const key = (row: string, column: string): string => `requests.${row}.${column}`

function numberOf(row: string, column: string, value: number): CellNumber {
  const across = COLUMNS.filter((name) => name !== 'total').map((name) => key(row, name))
  const down = LEAVES.map((leaf) => key(leaf, column))
  const sumOf = column === 'total' ? { sumOf: across } : row === 'r24' ? { sumOf: down } : {}
  return { value, decimals: 0, key: key(row, column), ...sumOf }
}

const bodyRows: readonly Row[] = ROWS.map(([id, label, figures]) => {
  const total = figures.reduce((sum, figure) => sum + figure, 0)
  return [
    ...(GROUPS[id] ?? []),
    { text: label, columnSpan: WIDE[id] ?? 1, head: 'row' },
    ...[...figures, total].map((value, at): TableCell => {
      return { text: String(value), number: numberOf(id, COLUMNS[at] ?? 'total', value) }
    }),
  ]
})

const RELATION = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）'

const headRows: readonly Row[] = [
  [
    { text: RELATION, columnSpan: 3, rowSpan: 3, head: 'column' },
    { text: '申请人情况', columnSpan: 7, head: 'column' },
  ],
  [
    { text: '自然人', rowSpan: 2, head: 'column' },
    { text: '法人或其他组织', columnSpan: 5, head: 'column' },
    { text: '总计', rowSpan: 2, head: 'column' },
  ],
  ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'].map((text) => ({ text, head: 'column' as const })),
]

export const REQUESTS: Table = {
  kind: 'table',
  id: 'requests',
  caption: '收到和处理政府信息公开申请情况',
  captionShown: false,
  columns: [6, 8, 24, 8, 8, 8, 8, 8, 8, 8],
  headRows: 3,
  rows: [...headRows, ...bodyRows],
  ownPage: true,
}
