import { describe, expect, it } from 'vitest'
import type { Reading } from '../../reading/read-report.ts'
import { textChecks } from './index.ts'
import { read, report2021 } from './testing/read.ts'

const all = (reading: Reading, previous?: Reading) => textChecks.flatMap((check) => check(reading, previous))

describe('all text checks together', () => {
  it('find nothing in a right report', () => {
    expect(all(report2021())).toEqual([])
  })

  it('give every finding a rule, a sentence and a place, and no error but F3-23', () => {
    const reading = report2021({
      1: '一、总体情况\n2022年，我局公开信息237余条。坚持公开为原则，不公开为例外。一是部署。三是检查。',
      6: '六、其他需要报告的事项\n无。',
    })
    const found = all(reading, report2021())
    expect(found.length).toBeGreaterThanOrEqual(5)
    for (const { rule, severity, message, places } of found) {
      expect(rule).toMatch(/^(?:T-[a-z-]+|F[13]-\d\d)$/u)
      expect(message.length).toBeGreaterThan(8)
      expect(message).not.toMatch(/undefined|NaN/u)
      expect(places.length).toBeGreaterThan(0)
      expect(rule === 'F3-23' || severity !== 'error').toBe(true)
    }
  })

  it.each([[''], ['无'], ['一、'], ['《《《（（（。。。'], ['1.2.3.'], ['2022年']])('stand %s', (text) => {
    expect(() => all(read(text))).not.toThrow()
  })

  it.each([
    ['one endless line', '、，（）《》“”一是二是12个制度包括甲乙丙等不予公开主要涉及'.repeat(2_000)],
    ['endless numbers', '3项制度：《甲》《乙》、'.repeat(4_000)],
    ['endless sentences', '截至12月5日，受理申请3件，均已办结，结转下年度1件。\n'.repeat(20_000)],
    ['endless headings', '（一）工作。\n（二）工作。\n'.repeat(20_000)],
  ])('end on %s', (_, text) => {
    const reading = read('某县教育局2022年政府信息公开工作年度报告', '一、总体情况', text)
    expect(all(reading).length).toBeLessThan(100_000)
  })
})
