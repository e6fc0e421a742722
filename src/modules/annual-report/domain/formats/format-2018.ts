import type { Format } from './format.ts'
import { STATISTICS_RELATIONS } from './statistics-relations.ts'
import { STATISTICS_ROWS } from './statistics-rows.data.ts'

const chapter = (number: string, title: string, ...contents: readonly string[]) => ({
  number,
  title,
  otherTitles: [],
  contents,
})

/**
 * Report years 2008–2018: free prose on six matters, from 2014 with the 统计表.
 * Source: 条例（2007）第三十二条；国办发〔2014〕32号.
 */
export const FORMAT_2018: Format = {
  id: '2018',
  title: '政府信息公开工作年度报告（2008—2018，附政府信息公开情况统计表）',
  from: 2008,
  until: 2019,
  headingsFixed: false,
  chapters: [
    chapter('一', '主动公开情况', '行政机关主动公开政府信息的情况'),
    chapter('二', '依申请公开和不予公开情况', '收到申请、答复和不予公开的情况'),
    chapter('三', '收费及减免情况', '依申请公开的收费及减免情况'),
    chapter('四', '复议、诉讼情况', '因政府信息公开申请行政复议、提起行政诉讼的情况'),
    chapter('五', '主要问题及改进情况', '存在的主要问题及改进情况'),
    chapter('六', '其他需要报告的事项'),
  ],
  statistics: STATISTICS_ROWS,
  proactive: [],
  requests: [],
  requestColumns: [],
  appeals: [],
  appealColumns: [],
  relations: STATISTICS_RELATIONS,
  source: '条例（2007）第三十二条；国办发〔2014〕32号',
}
