import { describe, expect, it } from 'vitest'
import { checkReport } from './check-report.ts'
import { reading } from './prose/testing/report.ts'

const RANK = { error: 0, question: 1, hint: 2 } as const

describe('all findings of a report', () => {
  const wrong = reading({
    overview: ['主动公开政府信息98条，其中文件3条、动态96条。', '收到留言5件，其中咨询1件、建议2件等。'],
    requests: ['收到政府信息公开申请3件。'],
    appeals: ['发生行政复议1件。'],
    documents: [1, 0, 1],
  })
  const findings = checkReport(wrong)

  it('hold those of every check', () => {
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['F3-16', 'F3-17', 'F3-14', 'T-parts']))
  })

  it('gravest first, then in the order of the text', () => {
    const order = findings.map(({ severity, places }) => RANK[severity] * 10_000 + (places[0]?.line ?? 0))
    expect(order).toEqual([...order].sort((a, b) => a - b))
  })

  it('each is one sentence of Chinese and names a place of the text or none', () => {
    for (const { message, places } of findings) {
      expect(message).toMatch(/[\u4e00-\u9fff]/u)
      expect(message).not.toContain('\n')
      for (const { line, quote } of places) expect([line > 0, quote !== '']).toEqual([true, true])
    }
  })

  it('no error in a report that is right', () => {
    const right = reading({
      overview: ['全年主动公开政府信息98条，其中文件2条、动态96条。'],
      requests: ['2022年，我局收到政府信息公开申请10件，均已办结，予以公开10件。'],
      appeals: ['未发生因政府信息公开引起的行政复议、行政诉讼。'],
      rows: { r01: 10, r03: 10, r24: 10 },
    })
    expect(checkReport(right).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('last year counts only when given', () => {
    const now = reading({ rows: { r01: 1, r02: 5, r03: 6, r24: 6 } })
    const before = reading({ year: 2021, rows: { r01: 3, r24: 0, r25: 3 } })
    const across = (rules: readonly string[]): boolean => rules.includes('F3-08')
    expect(across(checkReport(now).map(({ rule }) => rule))).toBe(false)
    expect(across(checkReport(now, before).map(({ rule }) => rule))).toBe(true)
  })
})
