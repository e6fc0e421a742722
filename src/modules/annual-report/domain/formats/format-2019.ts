import { APPEAL_TABLE_COLUMNS, APPEAL_TABLE_ROWS, appealRelations } from './appeal-table.ts'
import type { Format } from './format.ts'
import { proactiveCellRules } from './proactive-shared.ts'
import { PROACTIVE_ROWS_2019 } from './proactive-2019.ts'
import { PROACTIVE_RELATIONS_2019 } from './proactive-relations-2019.ts'
import { requestRelations } from './request-relations.ts'
import { REQUEST_ROWS_2019, REQUEST_TABLE_COLUMNS } from './request-rows.data.ts'

const FORM = '国办公开办函〔2019〕60号'

/** Report years 2019 and 2020, the trial format. Source: 国办公开办函〔2019〕60号. */
export const FORMAT_2019: Format = {
  id: '2019',
  title: '政府信息公开工作年度报告格式（试行）',
  from: 2019,
  until: 2021,
  headingsFixed: true,
  chapters: [
    {
      number: '一',
      title: '总体情况',
      otherTitles: [],
      contents: ['主动公开', '依申请公开', '政府信息管理', '平台建设', '监督保障'],
    },
    { number: '二', title: '主动公开政府信息情况', otherTitles: [], contents: ['表二'] },
    { number: '三', title: '收到和处理政府信息公开申请情况', otherTitles: [], contents: ['表三'] },
    {
      number: '四',
      title: '政府信息公开行政复议、行政诉讼情况',
      otherTitles: ['因政府信息公开工作被申请行政复议、提起行政诉讼情况', '行政复议、提起行政诉讼情况'],
      contents: ['表四'],
    },
    {
      number: '五',
      title: '存在的主要问题及改进情况',
      otherTitles: ['政府信息公开工作存在的主要问题及改进情况'],
      contents: ['存在的主要问题', '改进情况'],
    },
    { number: '六', title: '其他需要报告的事项', otherTitles: [], contents: [] },
  ],
  statistics: [],
  proactive: PROACTIVE_ROWS_2019,
  requests: REQUEST_ROWS_2019,
  requestColumns: REQUEST_TABLE_COLUMNS,
  appeals: APPEAL_TABLE_ROWS,
  appealColumns: APPEAL_TABLE_COLUMNS,
  relations: [
    ...PROACTIVE_RELATIONS_2019,
    ...proactiveCellRules(FORM),
    ...requestRelations(REQUEST_ROWS_2019, FORM),
    ...appealRelations(FORM),
  ],
  source: FORM,
}
