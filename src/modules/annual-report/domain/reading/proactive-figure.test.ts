import { describe, expect, it } from 'vitest'
import { proactiveFigure } from './proactive-figure.ts'
import { passages, read } from './testing/source.ts'

const figure = (year: number | null, ...lines: readonly string[]) => proactiveFigure(passages(...lines), year)
const total = (...lines: readonly string[]): number | null => figure(2022, ...lines).total?.value.value ?? null
const counts = (...lines: readonly string[]): number[] => figure(2022, ...lines).categories.map(({ count }) => count)

describe("this year's number of disclosed items", () => {
  it.each([
    ['2022年，我局主动公开政府信息120条。', 120],
    ['全年共主动公开信息120条，其中文件20条、动态100条。', 120],
    ['全年通过网站发布信息300条，主动公开政府信息120条。', 120],
    ['本年度公开政府信息总数120条。', 120],
    ['全年主动公开各类政府信息 １，２００ 条。', 1200],
    ['截至12月底，我局累计主动公开政府信息120条。', 120],
    ['主动公开政府信息约120条。', 120],
    ['主动公开政府信息120余条。', 120],
    ['主动公开信息1.2万条。', 12_000],
    ['我局公开各类信息共计120篇。', 120],
    ['主动公开政府信息0条。', 0],
    ['自2008年以来累计公开5000条，其中本年主动公开政府信息120条。', 120],
    ['主动公开政府信息数120条，比上年增加20条。', 120],
  ])('%s', (line, value) => expect(total(line)).toBe(value))

  it.each([
    ['requests', '全年收到政府信息公开申请12件。'],
    ['refused requests', '不予公开政府信息12件。'],
    ['documents', '公开行政规范性文件12件。'],
    ['years', '自2008年以来累计公开政府信息5000条。'],
    ['another year', '2021年，我局主动公开政府信息5000条。'],
    ['WeChat alone', '通过微信公众号公开信息300条。'],
    ['comparison alone', '主动公开政府信息比上年增加20条。'],
    ['replies', '公开回应群众留言12条。'],
    ['proposals', '公开建议提案答复12件。'],
    ['columns', '主动公开专栏设置栏目12个。'],
    ['a share', '主动公开率达100%。'],
    ['no number', '我局主动公开政府信息。'],
    ['permits', '公开行政许可信息12条。'],
  ])('is not that of %s', (_, line) => expect(total(line)).toBeNull())

  it('a heading adds weight, wherever the paragraph stands', () => {
    expect(total('（二）主动公开情况', '全年发布政府信息120条。', '（三）平台建设', '网站发布通知信息30条。')).toBe(120)
  })

  it('year unknown: the number counts whatever year it names', () => {
    expect(figure(null, '2021年主动公开政府信息30条。').total?.value.value).toBe(30)
  })
})

describe('its parts', () => {
  it('with their labels, in order', () => {
    expect(
      figure(2022, '主动公开政府信息120条，其中机构职能类信息5条、部门文件15条、工作动态100条。').categories,
    ).toEqual([
      { label: '机构职能', count: 5 },
      { label: '部门文件', count: 15 },
      { label: '工作动态', count: 100 },
    ])
  })

  it.each([
    ['by words', '主动公开信息120条，包括文件20条、动态100条。', [20, 100]],
    ['in a bracket', '主动公开信息120条（文件20条、动态100条）。', [20, 100]],
    ['numbers first', '主动公开信息120条，其中20条为文件，100条为动态。', [20, 100]],
    ['over sentences', '主动公开信息120条。其中，文件20条，动态100条。', [20, 100]],
    ['by numbering', '主动公开信息120条，其中：一是文件20条；二是动态100条。', [20, 100]],
    ['one part', '主动公开信息120条，其中文件20条。', [20]],
    ['none', '主动公开信息120条。', []],
    ['no total', '主动公开规章2件、规范性文件4件、其他文件8件。', [2, 4, 8]],
  ])('%s', (_, line, parts) => expect(counts(line)).toEqual(parts))

  it('in a later paragraph', () => {
    const found = figure(2022, '我局主动公开政府信息120条。', '在主动公开的信息中，文件20条，动态100条。')
    expect([found.total?.value.value, found.categories.map(({ count }) => count)]).toEqual([120, [20, 100]])
    expect(found.listedIn?.paragraph.text).toContain('在主动公开的信息中')
  })

  it('the same number said twice: the parts of the second', () => {
    expect(counts('主动公开信息120条，其中政府信息120条（文件20条、动态100条）。')).toEqual([20, 100])
  })

  it('channels side by side have no total', () => {
    const found = figure(2022, '通过政府网站公开信息80条，通过政府公报公开信息40条。')
    expect([found.total, found.categories.map(({ count }) => count)]).toEqual([undefined, [80, 40]])
  })
})

describe('in the report', () => {
  it('figures and source', () => {
    const { report } = read(
      '某县教育局2022年政府信息公开工作年度报告',
      '一、总体情况',
      '全年共主动公开政府信息12条，其中文件2条、动态10条。',
    )
    expect(report.figures).toMatchObject({ proactiveTotal: 12, categories: [{ count: 2 }, { count: 10 }] })
    expect(report.sources['proactiveTotal']).toMatchObject({
      line: 3,
      quote: expect.stringContaining('主动公开政府信息12条'),
    })
  })

  it('what is not stated is null', () => {
    const { report } = read('某县教育局2022年政府信息公开工作年度报告', '一、总体情况', '公开工作有序开展。')
    expect(report.figures).toMatchObject({
      proactiveTotal: null,
      categories: [],
      requestsReceived: null,
      lawsuits: null,
    })
    expect(report.sources['proactiveTotal']).toBeUndefined()
  })
})
