import { describe, expect, it } from 'vitest'
import { read } from './testing/source.ts'

const TITLE = '某县教育局2022年政府信息公开工作年度报告'
const CHAPTERS = [
  '一、总体情况',
  '全年公开3条。',
  '二、主动公开政府信息情况',
  '第二十条第（一）项',
  '信息内容 本年制发件数 本年废止件数 现行有效件数',
  '规章 0 0 0',
  '三、收到和处理政府信息公开申请情况',
  '未收到申请。',
  '四、政府信息公开行政复议、行政诉讼情况',
  '未发生复议、诉讼。',
  '五、存在的主要问题及改进情况',
  '解读不够。',
  '六、其他需要报告的事项',
]
const whole = (...end: readonly string[]): boolean => read(TITLE, ...CHAPTERS, ...end).truncated

describe('a whole report', () => {
  it.each([
    [['未收取信息处理费。']],
    [['无。']],
    [['无']],
    [['未收取信息处理费。', '某县教育局', '2023年1月10日']],
    [['未收取信息处理费。', '某县教育局', '二〇二三年一月十日']],
    [['未收取信息处理费。', '附件：统计表']],
    [['未收取信息处理费。', '责任编辑：某某']],
    [['未收取信息处理费（按109号文）。']],
    [['未收取“信息处理费”。']],
  ])('ending in %j', (end) => expect(whole(...end)).toBe(false))
})

describe('a report that breaks off', () => {
  it.each([
    ['in half a sentence', ['2022年，我局未收取信息']],
    ['behind a comma', ['2022年，我局未收取信息处理费，']],
    ['behind a heading of the second level', ['未收取信息处理费。（二）要点落实情况']],
  ])('%s', (_, end) => expect(whole(...end)).toBe(true))

  it.each([2, 6, 8, 10])('before the fifth chapter (%i lines)', (count) => {
    expect(read(TITLE, ...CHAPTERS.slice(0, count)).truncated).toBe(true)
  })

  it('within a table', () => expect(read(TITLE, ...CHAPTERS.slice(0, 5)).truncated).toBe(true))

  it('before 2019 only half a sentence tells', () => {
    const old = '某县教育局2016年政府信息公开工作年度报告'
    expect(read(old, '一、概述', '全年公开3条。').truncated).toBe(false)
    expect(read(old, '一、概述', '全年公开3条，其中文').truncated).toBe(true)
  })
})

describe('nothing', () => {
  it.each([[['']], [['', '   ', '— 1 —']]])('%j does not break off', (lines) =>
    expect(read(...lines).truncated).toBe(false),
  )
})
