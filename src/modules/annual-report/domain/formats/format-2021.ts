import { APPEAL_TABLE_COLUMNS, APPEAL_TABLE_ROWS, appealRelations } from './appeal-table.ts'
import type { Format } from './format.ts'
import { proactiveCellRules } from './proactive-shared.ts'
import { PROACTIVE_RELATIONS_2021, PROACTIVE_ROWS_2021 } from './proactive-2021.ts'
import { requestRelations } from './request-relations.ts'
import { REQUEST_ROWS_2021, REQUEST_TABLE_COLUMNS } from './request-rows.data.ts'

const FORM = '国办公开办函〔2021〕30号'

/** Report years from 2021, still in force (reports of 2025 published in January 2026). Source: 国办公开办函〔2021〕30号. */
export const FORMAT_2021: Format = {
  id: '2021',
  title: '中华人民共和国政府信息公开工作年度报告格式',
  from: 2021,
  headingsFixed: true,
  chapters: [
    {
      number: '一',
      title: '总体情况',
      otherTitles: [],
      contents: ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'],
    },
    { number: '二', title: '主动公开政府信息情况', otherTitles: [], contents: ['表二'] },
    { number: '三', title: '收到和处理政府信息公开申请情况', otherTitles: [], contents: ['表三'] },
    { number: '四', title: '政府信息公开行政复议、行政诉讼情况', otherTitles: [], contents: ['表四'] },
    {
      number: '五',
      title: '存在的主要问题及改进情况',
      otherTitles: [],
      contents: ['上年问题的改进情况', '本年存在的问题', '改进措施'],
    },
    {
      number: '六',
      title: '其他需要报告的事项',
      otherTitles: [],
      contents: ['收取信息处理费情况（没有也写“未收取”）', '年度工作要点落实情况'],
    },
  ],
  statistics: [],
  proactive: PROACTIVE_ROWS_2021,
  requests: REQUEST_ROWS_2021,
  requestColumns: REQUEST_TABLE_COLUMNS,
  appeals: APPEAL_TABLE_ROWS,
  appealColumns: APPEAL_TABLE_COLUMNS,
  relations: [
    ...PROACTIVE_RELATIONS_2021,
    ...proactiveCellRules(FORM),
    ...requestRelations(REQUEST_ROWS_2021, FORM),
    ...appealRelations(FORM),
  ],
  source: FORM,
}
