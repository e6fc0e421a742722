import { describe, expect, it } from 'vitest'
import { renderPage } from '../../../portal/frame/render-page.ts'
import type { Finding, Severity } from '../domain/report.ts'
import type { CheckedFile } from '../files/checked-file.ts'
import { CheckResultPage, headline } from './check-result.tsx'

const finding = (severity: Severity, line: number, quote: string): Finding => ({
  rule: 'F3-16',
  severity,
  message: '分类相加是 99 条，总数写 98 条',
  expected: 99,
  found: 98,
  places: [{ line, quote }],
})

const frame = {
  context: { view: 'standard', path: '/check/', demo: true, checker: true, assets: '/assets/0' },
  today: '2026-11-21',
  site: { name: '公开', subtitle: '', home: '/', navigation: [], sponsor: { name: '' } },
} as const

const SUMMARY = { organ: '甲县教育局', year: 2022, format: '2021', sections: 6, tables: 3 } as const

const render = (checked: Partial<CheckedFile>): string =>
  renderPage(
    <CheckResultPage
      {...frame}
      view={{ name: '年报.docx', on: '2026-11-21', checked: { lines: [], findings: [], summary: SUMMARY, ...checked } }}
    />,
  )

describe('the page of a result', () => {
  it.each<[readonly Severity[], string]>([
    [['error', 'error', 'question', 'hint'], '检查结果：2 处错误'],
    [['question', 'hint'], '检查结果：没有错误，1 处疑问'],
    [['hint'], '检查结果：没有错误和疑问，1 处提示'],
    [[], '检查结果：没有发现问题'],
  ])('says first how grave it is %#', (severities, words) =>
    expect(headline(severities.map((severity) => finding(severity, 1, '')))).toBe(words),
  )

  it('links each finding with its place and back', () => {
    const html = render({
      lines: ['标题', '公开98条，其中'],
      findings: [finding('error', 2, '公开98条'), finding('question', 2, '98条，其中')],
    })
    expect(html).toContain(
      '<mark class="e">公开</mark><mark class="e">98条</mark><a class="ref" href="#f1" id="r1" aria-label="错误 1">①</a>' +
        '<mark class="q">，其中</mark><a class="ref" href="#f2" id="r2" aria-label="疑问 2">②</a>',
    )
    for (const number of [1, 2]) {
      expect(html).toContain(`id="f${number}"`)
      expect(html).toContain(`<a href="#r${number}">看原文第 2 行</a>`)
    }
    expect(html).toContain('核对值 99，原文 98')
  })

  it('of a report without tables does not claim to have checked them', () => {
    const html = render({ summary: { ...SUMMARY, tables: 0, format: null } })
    expect(html).toContain('没有认出格式，读到 6 个部分、0 张表')
    expect(html).toContain('没有读到法定表格')
    expect(html).not.toContain('表格里合计与各项的关系')
  })

  it('of half a million characters stays a page, and every finding leads to its line', () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `第${index}项${'公开'.repeat(48)}`)
    const findings = Array.from({ length: 40 }, (_, index) => finding('error', index * 100 + 7, '公开'))
    const html = render({ lines, findings })
    expect(Buffer.byteLength(html)).toBeLessThan(1.5 * 1024 * 1024)
    for (let number = 1; number <= 40; number += 1) expect(html).toContain(`id="r${number}"`)
    expect(html).toContain('<summary>')
  })

  it('lists no more findings than anybody reads, and says so', () => {
    const html = render({ lines: ['公开'], findings: Array.from({ length: 1_000 }, () => finding('hint', 1, '公开')) })
    expect(html.match(/id="f\d+"/gu)).toHaveLength(300)
    expect(html).toContain('还有 700 处没有列出')
  })

  it('uses each id once', () => {
    const places = [1, 2, 2].map((line) => ({ line, quote: '公开' }))
    const html = render({ lines: ['公开', '公开'], findings: [{ ...finding('error', 1, '公开'), places }] })
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })
})
