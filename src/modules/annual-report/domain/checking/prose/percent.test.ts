import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkPercent } from './percent.ts'
import { reading } from './testing/report.ts'

const shown = (line: string) =>
  checkPercent(reading({ overview: [line] })).map(({ severity, expected, found }) => [severity, expected, found])

describe('shares of a list', () => {
  it.each([
    '主动公开信息200条，其中文件50条（25%）、动态150条（75%）。',
    '主动公开信息200条，其中文件50条，占25%，动态150条，占75%。',
    '主动公开信息3条，其中文件1条（33.3%）、动态2条（66.7%）。',
    '主动公开信息3条，其中文件1条（33%）、动态2条（66%）。',
    '主动公开信息1191条，其中文件208条（17.46%）、动态983条（82.54%）。',
    '主动公开信息200条，其中文件约50条（20%）、动态150条（75%）。',
    '主动公开信息200条，办结率100%。',
    '主动公开信息0条，其中文件0条（0%）、动态0条（0%）。',
  ])('right: %s', (line) => expect(shown(line)).toEqual([]))

  it.each([
    ['主动公开信息200条，其中文件50条（52%）、动态150条（75%）。', 'error', 25, 52],
    ['主动公开信息200条，其中文件50条，占25%，动态150条，占57%。', 'error', 75, 57],
    ['主动公开信息200条，其中文件50条（7.5%）、动态150条（75%）。', 'error', 25, 7.5],
  ])('wrong: %s', (line, severity, expected, found) => expect(shown(line)).toEqual([[severity, expected, found]]))

  it('none of them fits: perhaps they are shares of something else', () => {
    expect(shown('主动公开信息200条，其中文件50条（12%）、动态150条（36%）。').map(([severity]) => severity)).toEqual([
      'question',
      'question',
    ])
  })

  it('rounded the wrong way is a question', () => {
    expect(shown('主动公开信息3条，其中文件1条（34%）、动态2条（66%）。')).toMatchObject([['question', 33.3, 34]])
  })

  it('any right share is silent', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.integer({ min: 1, max: 999 }),
        fc.nat({ max: 2 }),
        (a, b, decimals) => {
          const share = (part: number): string => ((part / (a + b)) * 100).toFixed(decimals)
          const line = `主动公开信息${String(a + b)}条，其中文件${String(a)}条（${share(a)}%）、动态${String(b)}条（${share(b)}%）。`
          expect(shown(line)).toEqual([])
        },
      ),
      { numRuns: 80 },
    )
  })
})

describe('growth', () => {
  it.each([
    '主动公开信息120条，比上年的100条增长20%。',
    '主动公开信息80条，比上年的100条下降20%。',
    '主动公开信息100条，较2021年300条减少66.7%。',
    '主动公开信息120条，比上年增长20%。',
    '2022年公开1300条，比2021年增加100条，增长8.33%。',
    '主动公开信息约120条，比上年的100条增长30%。',
    '主动公开信息120条，比上年的0条增长100%。',
    '主动公开信息120条。收到申请3件，按时办结率100%。',
  ])('right or undecided: %s', (line) => expect(shown(line)).toEqual([]))

  it.each([
    ['主动公开信息120条，比上年的100条增长25%。', 20, 25],
    ['主动公开信息80条，比上年的100条下降30%。', 20, 30],
    ['主动公开信息80条，比上年的100条增长20%。', -20, 20],
  ])('wrong: %s', (line, expected, found) => expect(shown(line)).toEqual([['question', expected, found]]))
})
