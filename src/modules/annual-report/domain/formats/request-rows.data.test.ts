import { describe, expect, it } from 'vitest'
import { rowName } from './format.ts'
import { REQUEST_ROWS_2019, REQUEST_ROWS_2021, REQUEST_TABLE_COLUMNS } from './request-rows.data.ts'

/** 表三 of the 2021 format as the form prints it: row id, words a finding uses. */
const PRINTED_2021 = [
  ['r01', '一、本年新收政府信息公开申请数量'],
  ['r02', '二、上年结转政府信息公开申请数量'],
  ['r03', '（一）予以公开'],
  ['r04', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'],
  ['r05', '（三）不予公开1.属于国家秘密'],
  ['r06', '（三）不予公开2.其他法律行政法规禁止公开'],
  ['r07', '（三）不予公开3.危及“三安全一稳定”'],
  ['r08', '（三）不予公开4.保护第三方合法权益'],
  ['r09', '（三）不予公开5.属于三类内部事务信息'],
  ['r10', '（三）不予公开6.属于四类过程性信息'],
  ['r11', '（三）不予公开7.属于行政执法案卷'],
  ['r12', '（三）不予公开8.属于行政查询事项'],
  ['r13', '（四）无法提供1.本机关不掌握相关政府信息'],
  ['r14', '（四）无法提供2.没有现成信息需要另行制作'],
  ['r15', '（四）无法提供3.补正后申请内容仍不明确'],
  ['r16', '（五）不予处理1.信访举报投诉类申请'],
  ['r17', '（五）不予处理2.重复申请'],
  ['r18', '（五）不予处理3.要求提供公开出版物'],
  ['r19', '（五）不予处理4.无正当理由大量反复申请'],
  ['r20', '（五）不予处理5.要求行政机关确认或重新出具已获取信息'],
  ['r21', '（六）其他处理1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
  ['r22', '（六）其他处理2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
  ['r23', '（六）其他处理3.其他'],
  ['r24', '（七）总计'],
  ['r25', '四、结转下年度继续办理'],
]

describe('the rows of 表三', () => {
  it('are 25 in the 2021 format, in the printed order', () => {
    expect(REQUEST_ROWS_2021.map((row) => [row.id, rowName(row)])).toEqual(PRINTED_2021)
  })

  it('are 23 in the 2019 format, which prints （六） as one row', () => {
    const single = ['r21to23', '（六）其他处理']
    const expected = [...PRINTED_2021.slice(0, 20), single, ...PRINTED_2021.slice(23)]
    expect(REQUEST_ROWS_2019).toHaveLength(23)
    expect(REQUEST_ROWS_2019.map((row) => [row.id, rowName(row)])).toEqual(expected)
  })

  it('are the very same rows in both formats where the forms agree', () => {
    const shared = REQUEST_ROWS_2019.filter((row) => REQUEST_ROWS_2021.includes(row))
    expect(shared).toHaveLength(22)
  })

  it('stand under 三、本年度办理结果 except the first two and the last', () => {
    const outside = REQUEST_ROWS_2021.filter((row) => row.group[0] !== '三、本年度办理结果')
    expect(outside.map((row) => row.id)).toEqual(['r01', 'r02', 'r25'])
    expect(REQUEST_ROWS_2021.every((row) => row.unit === '件')).toBe(true)
  })
})

describe('the columns of 表三', () => {
  it('are seven, five of them under 法人或其他组织', () => {
    expect(REQUEST_TABLE_COLUMNS.map(({ label }) => label)).toEqual([
      '自然人',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
      '总计',
    ])
    const legalPersons = REQUEST_TABLE_COLUMNS.filter((column) => column.group.includes('法人或其他组织'))
    expect(legalPersons.map(({ id }) => id)).toEqual(['company', 'research', 'welfare', 'legal', 'other'])
  })
})
