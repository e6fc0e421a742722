import { describe, expect, it } from 'vitest'
import { checkContradictions } from './contradictions.ts'
import { brief, messages, quotes } from './testing/expect.ts'
import { read, report2021 } from './testing/read.ts'

const old = (...sentences: readonly string[]) =>
  checkContradictions(read('某县教育局2017年政府信息公开工作年度报告', '一、概述', ...sentences))
const requests = (carried: number): string =>
  [
    '三、收到和处理政府信息公开申请情况',
    '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）\t申请人情况',
    '\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计',
    '一、本年新收政府信息公开申请数量\t5\t0\t0\t0\t0\t0\t5',
    '二、上年结转政府信息公开申请数量\t0\t0\t0\t0\t0\t0\t0',
    `（七）总计\t${5 - carried}\t0\t0\t0\t0\t0\t${5 - carried}`,
    `四、结转下年度继续办理\t${carried}\t0\t0\t0\t0\t0\t${carried}`,
  ].join('\n')
const appeals = (pending: number): string =>
  [
    '四、政府信息公开行政复议、行政诉讼情况',
    '行政复议\t行政诉讼',
    '结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计',
    `2\t0\t0\t${pending}\t${2 + pending}\t0\t0\t0\t0\t0\t0\t0\t0\t0\t0`,
  ].join('\n')

describe('T-contradiction', () => {
  it('reasons for refusal without a request', () => {
    const found = old('本年度没有收到政府信息公开申请。', '不予公开的信息主要涉及内部管理材料。')
    expect(brief(found)).toMatchObject([{ rule: 'T-contradiction', severity: 'question', expected: 0, lines: [3, 4] }])
    expect(messages(found)).toEqual(['报告说没有收到申请，又写了不予公开的信息涉及什么、原因是什么，前后不一致'])
    expect(quotes(found)[1]).toBe('不予公开的信息主要涉及内部管理材料。')
  })

  it.each<readonly string[]>([
    ['本年度没有收到政府信息公开申请。', '除法律规定不予公开的信息外，均主动公开。'],
    ['本年度没有收到政府信息公开申请。', '不予公开的信息应当说明理由。'],
    ['本年度没有收到政府信息公开申请，没有不予公开的情况。'],
    ['本年度收到政府信息公开申请3件。', '不予公开的信息主要涉及内部管理材料。'],
  ])('no contradiction in %s', (...sentences) => {
    expect(old(...sentences)).toEqual([])
  })

  it('all requests concluded, one carried over in the same words', () => {
    const found = old('受理政府信息公开申请4件，其中结转下年度继续办理1件，已按规定时限全部办结。')
    expect(brief(found)).toMatchObject([{ expected: 0, found: 1, lines: [3] }])
    expect(messages(found)).toEqual(['说申请已经办结，同一句又说结转下年度 1 件'])
  })

  it('all requests concluded, some carried over in the table', () => {
    const words = '一、总体情况\n2023年，我局收到政府信息公开申请5件，均已按期办结。'
    const found = checkContradictions(report2021({ 1: words, 3: requests(2) }))
    expect(messages(found)).toEqual(['正文说申请都已办结，表三结转下年度继续办理 2 件'])
    expect(brief(found)).toMatchObject([{ expected: 0, found: 2 }])
    expect(checkContradictions(report2021({ 1: words, 3: requests(0) }))).toEqual([])
  })

  it.each([
    '收到政府信息公开申请5件，办结3件，均在法定期限内答复，结转下年度2件。',
    '收到政府信息公开申请93件，现已办结80件，结转下年度继续办理13件。',
    '人大代表建议12件、政协提案22件均已办结，收到申请5件，结转下年度1件。',
  ])('no contradiction in %s', (sentence) => {
    expect(checkContradictions(report2021({ 1: `一、总体情况\n${sentence}`, 3: requests(2) }))).toEqual([])
  })

  it('all upheld, some pending', () => {
    expect(messages(old('行政复议3件，均获维持，其中1件尚未审结。'))).toEqual([
      '说案件都获维持，同一句又说 1 件尚未审结',
    ])
    const words = '一、总体情况\n2023年发生行政复议案件，结果全部维持。'
    const found = checkContradictions(report2021({ 1: words, 4: appeals(1) }))
    expect(messages(found)).toEqual(['正文说行政复议都获维持，表四尚未审结 1 件'])
    expect(checkContradictions(report2021({ 1: words, 4: appeals(0) }))).toEqual([])
    expect(old('行政复议3件，2件维持，1件尚未审结。')).toEqual([])
    expect(old('网站栏目全部维持更新。')).toEqual([])
  })

  it('no fee taken, yet an amount', () => {
    const found = old('我局信息公开工作未收取任何费用。', '全年收取信息处理费320元。')
    expect(messages(found)).toEqual(['一处说没有收费，另一处说收取 320 元'])
    expect(brief(found)).toMatchObject([{ expected: 0, lines: [3, 4] }])
    expect(old('我局信息公开工作未收取任何费用。', '收取信息处理费0元。')).toEqual([])
    expect(old('我局信息公开工作未收取任何费用。', '公开行政事业性收费320万元。')).toEqual([])
  })

  it('no event held, yet a number of them', () => {
    const found = old('全年未召开新闻发布会。', '组织领导参加培训，举办新闻发布会2场。')
    expect(messages(found)).toEqual(['一处说没有召开新闻发布会，另一处说召开了 2 次'])
    expect(old('全年未召开听证会。', '举办新闻发布会2场。')).toEqual([])
    expect(old('全年召开新闻发布会0次。', '未召开听证会。')).toEqual([])
  })
})
