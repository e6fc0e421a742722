import type { Column, Row } from './format.ts'
import { REQUEST_COLUMNS } from '../report.ts'
import type { RequestColumn } from '../report.ts'

const HANDLED = '三、本年度办理结果'
const REFUSED = '（三）不予公开'
const UNABLE = '（四）无法提供'
const NOT_HANDLED = '（五）不予处理'
const OTHER = '（六）其他处理'

const row = (id: string, label: string, ...group: readonly string[]): Row => ({ id, label, group, unit: '件' })
const handled = (id: string, label: string, ...group: readonly string[]): Row => row(id, label, HANDLED, ...group)

/** Rows of 表三 that the 2019 and the 2021 format print alike, down to （五）. */
const HEAD: readonly Row[] = [
  row('r01', '一、本年新收政府信息公开申请数量'),
  row('r02', '二、上年结转政府信息公开申请数量'),
  handled('r03', '（一）予以公开'),
  handled('r04', '（二）部分公开（区分处理的，只计这一情形，不计其他情形）'),
  handled('r05', '1.属于国家秘密', REFUSED),
  handled('r06', '2.其他法律行政法规禁止公开', REFUSED),
  handled('r07', '3.危及“三安全一稳定”', REFUSED),
  handled('r08', '4.保护第三方合法权益', REFUSED),
  handled('r09', '5.属于三类内部事务信息', REFUSED),
  handled('r10', '6.属于四类过程性信息', REFUSED),
  handled('r11', '7.属于行政执法案卷', REFUSED),
  handled('r12', '8.属于行政查询事项', REFUSED),
  handled('r13', '1.本机关不掌握相关政府信息', UNABLE),
  handled('r14', '2.没有现成信息需要另行制作', UNABLE),
  handled('r15', '3.补正后申请内容仍不明确', UNABLE),
  handled('r16', '1.信访举报投诉类申请', NOT_HANDLED),
  handled('r17', '2.重复申请', NOT_HANDLED),
  handled('r18', '3.要求提供公开出版物', NOT_HANDLED),
  handled('r19', '4.无正当理由大量反复申请', NOT_HANDLED),
  handled('r20', '5.要求行政机关确认或重新出具已获取信息', NOT_HANDLED),
]

const TAIL: readonly Row[] = [handled('r24', '（七）总计'), row('r25', '四、结转下年度继续办理')]

/** 表三 of the 2019 format: （六） is a single row. Source: 国办公开办函〔2019〕60号. */
export const REQUEST_ROWS_2019: readonly Row[] = [...HEAD, handled('r21to23', OTHER), ...TAIL]

/** 表三 of the 2021 format: （六） has three rows. Source: 国办公开办函〔2021〕30号. */
export const REQUEST_ROWS_2021: readonly Row[] = [
  ...HEAD,
  handled('r21', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', OTHER),
  handled('r22', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请', OTHER),
  handled('r23', '3.其他', OTHER),
  ...TAIL,
]

const LEGAL_PERSONS = '法人或其他组织'
const LABELS: Readonly<Record<RequestColumn, readonly [label: string, ...group: string[]]>> = {
  natural: ['自然人'],
  company: ['商业企业', LEGAL_PERSONS],
  research: ['科研机构', LEGAL_PERSONS],
  welfare: ['社会公益组织', LEGAL_PERSONS],
  legal: ['法律服务机构', LEGAL_PERSONS],
  other: ['其他', LEGAL_PERSONS],
  total: ['总计'],
}

/** The seven columns of 表三, the same in both formats, under the heading 申请人情况. */
export const REQUEST_TABLE_COLUMNS: readonly Column[] = REQUEST_COLUMNS.map((id) => {
  const [label, ...group] = LABELS[id]
  return { id, label, group: ['申请人情况', ...group], kind: 'count', unit: '件' }
})
