import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryTable } from '../../../test/documents/arbitrary-document.ts'
import { SAMPLE_REPORT } from './testing/sample-report.ts'
import { writeText } from './text.ts'

const lines = writeText(SAMPLE_REPORT).split('\n')

describe('a report as text', () => {
  it('has headings and paragraphs a line each', () => {
    expect(lines[0]).toBe('示例市教育局2025年政府信息公开工作年度报告')
    expect(lines).toContain('一、总体情况')
    expect(lines.at(-2)).toBe('2026年1月20日')
  })

  it('writes a merged label once, where it begins', () => {
    expect(lines).toContain('三、本年度办理结果\t（一）予以公开\t15\t3\t1\t1\t1\t0\t21')
    expect(lines).toContain('2.其他法律行政法规禁止公开\t0\t0\t0\t0\t0\t0\t0')
    expect(lines.filter((line) => line.includes('（三）不予公开'))).toEqual([
      '（三）不予公开\t1.属于国家秘密\t0\t0\t0\t0\t0\t0\t0',
    ])
  })

  it('keeps a blank cell blank', () => {
    expect(lines).toContain('行政强制\t')
    expect(lines).toContain('2\t1\t0\t1\t4\t1\t0\t\t0\t1\t0\t0\t0\t1\t1')
  })

  it('keeps a row on its line and its cells apart, whatever is typed into them', () => {
    fc.assert(
      fc.property(arbitraryTable, (table) => {
        const written = writeText({
          properties: { title: '', author: '' },
          blocks: [{ ...table, captionShown: false }],
        })
        const rows = written.split('\n').slice(1, -2)
        expect(rows.map((row) => row.split('\t').length)).toEqual(table.rows.map((row) => Math.max(1, row.length)))
      }),
    )
  })
})
