import type { ProactiveRow } from './format.ts'
import { column, row } from './proactive-shared.ts'

const LAST = column('上一年项目数量', '项')
const CHANGE = column('本年增/减', '项', 'change')
const DOCUMENTS = [column('本年新制作数量', '件'), column('本年新公开数量', '件'), column('对外公开总数量', '件')]
const DECISIONS = [LAST, CHANGE, column('处理决定数量', '件')]
const PURCHASES = [column('采购项目数量', '项'), column('采购总金额', '万元', 'amount')]

/** 表二 of the 2019 format. Source: 国办公开办函〔2019〕60号, read in published reports. */
export const PROACTIVE_ROWS_2019: readonly ProactiveRow[] = [
  row('一', DOCUMENTS, '规章'),
  row('一', DOCUMENTS, '规范性文件', '行政规范性文件'),
  row('五', DECISIONS, '行政许可'),
  row('五', DECISIONS, '其他对外管理服务事项'),
  row('六', DECISIONS, '行政处罚'),
  row('六', DECISIONS, '行政强制'),
  row('八', [LAST, CHANGE], '行政事业性收费'),
  row('九', PURCHASES, '政府集中采购'),
]
