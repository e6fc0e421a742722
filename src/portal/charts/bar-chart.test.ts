import { describe, expect, it } from 'vitest'
import { barChart, drawChart } from './bar-chart.ts'
import { type Chart, NOT_STATED } from './chart.ts'
import { CHART_LOOKS, lookName, lookNamed } from './chart-look.ts'

const WIDE = { size: 'wide', dark: false } as const
const CHART: Chart = {
  title: '主动公开政府信息（条）',
  groups: [
    {
      heading: '甲局',
      rows: [
        { label: '2021年', value: 3444, display: '3,444' },
        { label: '2022年', value: 0, display: '0' },
      ],
    },
    {
      heading: '乙局',
      rows: [
        { label: '2021年', value: 1722, display: '1,722' },
        { label: '2022年', value: null, display: NOT_STATED },
      ],
    },
  ],
}
const single = (label: string, value: number): Chart => ({
  title: '题',
  groups: [{ rows: [{ label, value, display: String(value) }] }],
})

const textsOf = (svg: string): readonly string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)</gu)].map(([, text = '']) => text)
const widthsOf = (svg: string): readonly number[] =>
  [...svg.matchAll(/<rect[^>]* width="([\d.]+)"/gu)].map(([, width]) => Number(width))

describe('a bar chart', () => {
  it.each(CHART_LOOKS)('prints every number and name once as $size, dark: $dark', (look) => {
    const texts = textsOf(barChart(CHART, look))
    expect(texts).toEqual(['甲局', '2021年', '3,444', '2022年', '0', '乙局', '2021年', '1,722', '2022年', NOT_STATED])
  })

  it('draws lengths in proportion, and no bar for zero or for what is not stated', () => {
    const [long = 0, half = 0, ...others] = widthsOf(barChart(CHART, WIDE))
    expect(half).toBeCloseTo(long / 2, 0)
    expect(others).toEqual([])
  })

  it('shows the smallest value beside a very large one', () => {
    const chart: Chart = { title: '题', groups: [...single('小', 1).groups, ...single('大', 10_000_000).groups] }
    expect(Math.min(...widthsOf(barChart(chart, WIDE)))).toBeGreaterThanOrEqual(2)
  })

  it('is a picture with its title, and its numbers in words', () => {
    const svg = barChart(CHART, WIDE)
    expect(svg).toContain('role="img"')
    expect(svg).toContain('<title id="t">主动公开政府信息（条）</title>')
    expect(svg).toContain(`<desc id="d">甲局：2021年 3,444，2022年 0；乙局：2021年 1,722，2022年 ${NOT_STATED}</desc>`)
    expect(svg).not.toMatch(/style|script|http(?!:\/\/www\.w3\.org\/2000\/svg)/u)
  })

  it('escapes labels', () => {
    expect(barChart(single('<b>&"', 1), WIDE)).toContain('&lt;b&gt;&amp;&quot;')
  })

  it.each(CHART_LOOKS)('turns long labels instead of cutting them as $size', (look) => {
    const label = '经费使用与困难学生资助以及营养改善计划实施情况'
    const drawn = drawChart(single(label, 5), look)
    expect(textsOf(drawn.svg).slice(0, -1).join('')).toBe(label)
    expect(drawn.height).toBeGreaterThan(drawChart(single('短', 5), look).height)
  })

  it('names its looks in addresses', () => {
    expect(CHART_LOOKS.map(lookName)).toEqual(['', 'dark', 'narrow', 'narrow-dark', 'large', 'large-dark'])
    for (const look of CHART_LOOKS) expect(lookNamed(lookName(look))).toEqual(look)
    expect(lookNamed('wide')).toBeUndefined()
  })
})
