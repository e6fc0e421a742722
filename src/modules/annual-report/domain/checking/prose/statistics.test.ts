import { describe, expect, it } from 'vitest'
import { readReport } from '../../reading/read-report.ts'
import { checkStatisticsInProse } from './statistics.ts'

const ROWS = [
  '统计指标\t单位\t统计数',
  '（一）主动公开政府信息数\t条\t120',
  '1.政府公报公开政府信息数\t条\t0',
  '2.政府网站公开政府信息数\t条\t120',
  '3.政务微博公开政府信息数\t条\t0',
  '4.政务微信公开政府信息数\t条\t40',
  '三、依申请公开情况',
  '（一）收到申请数\t件\t3',
  '四、行政复议数量\t件\t1',
  '五、行政诉讼数量\t件\t0',
]
function shown(...prose: readonly string[]) {
  const lines = ['某县教育局2016年政府信息公开工作年度报告', '一、概述', ...prose, '二、统计表', ...ROWS]
  return checkStatisticsInProse(readReport({ lines, folded: lines })).map(
    ({ rule, severity, expected, found, places }) => [rule, severity, expected, found, places.length],
  )
}

describe('prose against the statistics', () => {
  it.each([
    '全年主动公开政府信息120条。',
    '网站公开政府信息120条。',
    '全年主动公开政府信息100余条。',
    '微信公众号发布信息40条。收到公开申请3件，行政复议1件，未发生行政诉讼。',
    '工作平稳。',
  ])('agrees: %s', (line) => expect(shown(line)).toEqual([]))

  it.each([
    ['全年主动公开政府信息99条。', 120, 99],
    ['微信公众号发布信息41条。', 40, 41],
    ['全年收到政府信息公开申请4件。', 3, 4],
    ['全年未收到政府信息公开申请。', 3, 0],
    ['发生行政复议2件。', 1, 2],
    ['发生行政诉讼2件。', 0, 2],
  ])('differs, a question with both places: %s', (line, expected, found) =>
    expect(shown(line)).toEqual([['F1-15', 'question', expected, found, 2]]),
  )
})
