import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../checking/check-report.ts'
import { read, sourceOf } from './testing/source.ts'
import { readReport } from './read-report.ts'

const title = (year: number): string => `某县教育局${String(year)}年政府信息公开工作年度报告`
const BLOCK_2019 = ['第二十条第（一）项', '信息内容 本年新制作数量 本年新公开数量 对外公开总数量', '规章 0 0 0']
const BLOCK_2021 = ['第二十条第（一）项', '信息内容 本年制发件数 本年废止件数 现行有效件数', '规章 0 0 0']
const STATISTICS = [
  '统计指标\t单位\t统计数',
  '（一）收到申请数\t件\t0',
  '1.当面申请数\t件\t0',
  '2.传真申请数\t件\t0',
  '3.网络申请数\t件\t0',
]

describe('the format', () => {
  it.each([
    [2016, [], '2018'],
    [2018, STATISTICS, '2018'],
    [2019, BLOCK_2019, '2019'],
    [2020, BLOCK_2019, '2019'],
    [2021, BLOCK_2021, '2021'],
    [2025, BLOCK_2021, '2021'],
    [2021, BLOCK_2019, 'mixed'],
    [2020, BLOCK_2021, 'mixed'],
    [2022, [], '2021'],
  ])('%i with %j is %s', (year, table, format) => expect(read(title(year), ...table).report.format).toBe(format))

  it.each([
    ['statistics', STATISTICS, '2018'],
    ['heads of 2019', BLOCK_2019, '2019'],
    ['heads of 2021', BLOCK_2021, '2021'],
    ['nothing', ['公开三条。'], null],
  ])('without a year: %s', (_, table, format) => expect(read(...table).report.format).toBe(format))
})

describe('figures', () => {
  const TABLE = ['申请人情况', '一、本年新收政府信息公开申请数量 12 0 0 0 0 0 12']
  const APPEALS = ['行政复议 行政诉讼', '1 0 0 0 1 0 0 0 1 1 0 0 0 0 0']

  it('tables come before prose', () => {
    const { figures } = read(title(2022), '收到公开申请10件，行政复议9件，行政诉讼8件。', ...TABLE, ...APPEALS).report
    expect(figures).toMatchObject({ requestsReceived: 12, reconsiderations: 1, lawsuits: 1 })
  })

  it('prose where no table is', () => {
    const { figures } = read(title(2022), '收到公开申请10件。发生行政复议1件。未发生行政诉讼。').report
    expect(figures).toMatchObject({ requestsReceived: 10, reconsiderations: 1, lawsuits: 0 })
  })

  it('a table whose parts and total differ counts its parts', () => {
    expect(
      read(title(2022), '行政复议 行政诉讼', '10 1 0 0 0 0 0 0 0 0 0 0 0 0 0').report.figures.reconsiderations,
    ).toBe(11)
  })

  it('the statistics of 2014 to 2018', () => {
    const { figures } = read(title(2017), ...STATISTICS, '四、行政复议数量\t件\t2', '五、行政诉讼数量\t件\t1').report
    expect(figures).toMatchObject({ requestsReceived: 0, reconsiderations: 2, lawsuits: 1 })
  })
})

describe('sources', () => {
  it('of figures, period and rows', () => {
    const { sources } = read(
      title(2022),
      '数据统计期限为2022年1月1日至2022年12月31日。电话：0772-2812345。',
      ...BLOCK_2021,
      '申请人情况',
      '一、本年新收政府信息公开申请数量 0 0 0 0 0 0 0',
    ).report
    expect(sources).toMatchObject({
      period: { line: 2 },
      contactPhone: { line: 2, quote: '电话：0772-2812345' },
      'proactive.规章': { line: 5, quote: '规章 0 0 0' },
      'requests.r01': { line: 7 },
    })
  })

  it('name lines of the text, quotes printed there', () => {
    const lines = [title(2022), '全年主动公开信息 １２ 条。', '', '微信公众号发布信息3条，粉丝5人。']
    const { sources } = read(...lines).report
    for (const { line, quote } of Object.values(sources)) expect(lines[line - 1]).toContain(quote)
    expect(Object.keys(sources).sort()).toEqual(['proactiveTotal', 'wechatArticles', 'wechatFollowers'])
  })
})

describe('any text', () => {
  const words = fc.constantFrom(
    '一、总体情况',
    '二、主动公开政府信息情况',
    '主动公开信息',
    '12条',
    '，',
    '。',
    '其中',
    '（',
    '）',
    '、',
    '：',
    '《',
    '》',
    '“',
    '”',
    '申请人情况',
    '第二十条第（一）项',
    '行政复议',
    '统计指标',
    '| 0 | 1 |',
    '\t3',
    '3.其他',
    '总计',
    '未收到',
    '公开申请',
    '复议',
    '诉讼',
    '2022年',
    '万',
    '%',
    '占',
    '比上年',
    '增长',
    '微信',
    '粉丝',
    '电话',
    '0772-2812345',
    '地址',
    '等',
    '分别为',
    '包括',
    '\n',
    ' ',
    '\u0000',
    '𠮷',
  )
  const text = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((all) => all.join('')),
    fc.string({ unit: 'binary', maxLength: 200 }),
  )

  it('is read and checked without failing; places lie within it', () => {
    fc.assert(
      fc.property(text, (printed) => {
        const source = sourceOf(printed)
        const reading = readReport(source)
        for (const { line } of Object.values(reading.report.sources)) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(source.lines.length)
        }
        for (const { places } of checkReport(reading)) {
          for (const { line } of places) expect(line).toBeLessThanOrEqual(source.lines.length)
        }
      }),
      { numRuns: 400 },
    )
  })

  it.each([
    ['brackets without end', '（'.repeat(20_000)],
    ['brackets that close nothing', '公开信息5条）'.repeat(5000)],
    ['titles without end', '《公开'.repeat(20_000)],
    ['numbers without end', '主动公开信息12条'.repeat(10_000)],
    ['lists without end', '其中甲1条、'.repeat(10_000)],
    ['bare numbers', '1、'.repeat(30_000)],
    ['cases', '行政复议1件'.repeat(10_000)],
    ['rows', '本年新收政府信息公开申请数量|' + '1|'.repeat(50_000)],
    ['a rule of markdown', `统计指标\n${'-'.repeat(100_000)}x`],
    ['pictures without end', '[image:'.repeat(20_000)],
    ['an e-mail address without end', 'a'.repeat(100_000)],
    ['lines', '主动公开信息12条\n'.repeat(10_000)],
  ])('is read in time: %s', (_, printed) => {
    expect(() => checkReport(readReport(sourceOf(printed)))).not.toThrow()
  })
})
