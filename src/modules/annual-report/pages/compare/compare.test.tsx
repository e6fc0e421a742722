import { describe, expect, it } from 'vitest'
import { barChart } from '../../../../portal/charts/bar-chart.ts'
import { renderPage } from '../../../../portal/frame/render-page.ts'
import { demoContext, textOf } from '../../../../portal/frame/testing/page-text.ts'
import type { ReportSummary } from '../../domain/published-report.ts'
import { organNamed } from '../../http/testing/published.ts'
import { MOST_ORGANS, queryOf } from './choice.ts'
import { ComparePage } from './compare-page.tsx'
import { comparisonChart, comparisonOf } from './comparison.ts'
import { parseChoice } from './parse-choice.ts'

const organs = Array.from({ length: 10 }, (_, index) => organNamed(`o${String(index)}`, `第${String(index)}局`))

const summary = (organ: string, year: number, measures: Readonly<Record<string, number>>): ReportSummary => ({
  organ,
  organName: organ,
  year,
  title: `${organ} ${String(year)}`,
  measures,
})

const summaries = [
  summary('o0', 2020, { proactiveTotal: 1200, requestsReceived: 0 }),
  summary('o0', 2022, { requestsReceived: 3 }),
  summary('o1', 2022, { proactiveTotal: 80, requestsReceived: 0 }),
]
const HOLDINGS = { organs, summaries }

const parsed = (query: string) => parseChoice(new URLSearchParams(query), HOLDINGS)
const page = (query: string): string =>
  renderPage(<ComparePage context={demoContext('/compare/')} holdings={HOLDINGS} parsed={parsed(query)} />)

describe('the choice of a comparison', () => {
  it('shows without a query the organs that have reports and a number that tells something', () => {
    expect(parsed('')?.problems).toEqual([])
    expect(parsed('')?.choice).toMatchObject({
      organs: [{ slug: 'o0' }, { slug: 'o1' }],
      measure: { id: 'proactiveTotal' },
      from: 2020,
      to: 2022,
    })
  })

  it('comes back from its own address', () => {
    const choice = parsed('organs=o1&organs=o0&measure=lawsuits&from=2021&to=2022')?.choice
    expect(choice && parsed(queryOf(choice))).toEqual({ choice, problems: [] })
  })

  it.each([
    ['organs=nobody', '没有代号为“nobody”的机关'],
    ['measure=proactiveTotal', '请至少选一个机关'],
    ['organs=o0&measure=speed', '没有代号为“speed”的数字'],
    ['organs=o0&from=abc', '年份应为四位数字，现在是“abc”'],
    ['organs=o0&to=20222', '年份应为四位数字，现在是“20222”'],
    ['organs=o0&from=2022&to=2020', '起始年份 2022 晚于结束年份 2020'],
    ['organs=o0&from=1990&to=2022', '一次最多比较 10 年，现在选了 33 年'],
    [organs.map(({ slug }) => `organs=${slug}`).join('&'), '一次最多比较 8 个机关，现在选了 10 个'],
    [`organs=${'x'.repeat(5000)}`, `没有代号为“${'x'.repeat(20)}…”的机关`],
    ['organs=__proto__&measure=constructor', '没有代号为“__proto__”的机关'],
  ])('%s: %s', (query, problem) => {
    expect(parsed(query)?.problems).toContain(problem)
    const html = page(query)
    expect(textOf(html)).toContain(problem)
    expect(html).not.toContain('chart.svg')
  })

  it('is not possible without reports', () => {
    expect(parseChoice(new URLSearchParams(), { organs, summaries: [] })).toBeUndefined()
  })

  it('never proposes more organs than it accepts', () => {
    const all = organs.map(({ slug }) => summary(slug, 2022, { lawsuits: 1 }))
    expect(parseChoice(new URLSearchParams(), { organs, summaries: all })?.choice.organs).toHaveLength(MOST_ORGANS)
  })
})

describe('a comparison', () => {
  const choice = parsed('organs=o0&organs=o1&organs=o2&measure=proactiveTotal&from=2018&to=2022')?.choice
  const comparison = choice && comparisonOf(choice, summaries)

  it('keeps a figure, one not stated and a missing report apart', () => {
    expect(comparison?.years).toEqual([2020, 2022])
    expect(comparison?.rows.map(({ figures }) => figures)).toEqual([
      [1200, null],
      [undefined, 80],
      [undefined, undefined],
    ])
  })

  it('has in its picture the numbers of its table', () => {
    const html = page('organs=o0&organs=o1&organs=o2&measure=proactiveTotal&from=2018&to=2022')
    const table = textOf(/<table.*?<\/table>/u.exec(html)?.[0] ?? '')
    const chart = choice && comparison && comparisonChart(choice, comparison)
    const svg = chart === undefined ? '' : barChart(chart, { size: 'wide', dark: false })
    for (const words of ['1,200', '80', '未公布']) {
      expect(table).toContain(words)
      expect(svg).toContain(`>${words}</text>`)
    }
    expect(table).toContain('第2局无年报无年报')
    expect(svg).not.toContain('第2局')
  })

  it('shows zero as a number', () => {
    const html = page('organs=o1&measure=requestsReceived&from=2022&to=2022')
    expect(html).toContain('<a href="/o1/zfxxgk/nb/2022">0</a>')
  })

  it('says where no report states the figure, or where there is none', () => {
    expect(textOf(page('organs=o0&measure=lawsuits&from=2020&to=2022'))).toContain('所选年报都没有公布这个数')
    expect(textOf(page('organs=o5&measure=lawsuits&from=2020&to=2022'))).toContain('这些年没有年报')
  })

  it('warns where the forms of the reports changed', () => {
    expect(textOf(page('organs=o0&measure=lawsuits&from=2020&to=2022'))).toContain('2021 年起换了年报格式')
    expect(textOf(page('organs=o0&measure=requestsReceived&from=2022&to=2022'))).not.toContain('换了年报格式')
  })
})
