import { describe, expect, it } from 'vitest'
import { tokensOf } from '../cells.ts'
import { segments } from '../testing/source.ts'
import { readAppeals } from './appeals.ts'

const table = (...lines: readonly string[]) => readAppeals(tokensOf(segments(...lines)))

const HEADS = [
  '行政复议 行政诉讼',
  '未经复议直接起诉 复议后起诉',
  '结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正',
]
const NUMBERS = Array.from({ length: 15 }, (_, index) => index + 1)
const READ = {
  reconsideration: { upheld: 1, corrected: 2, other: 3, pending: 4, total: 5 },
  directLawsuit: { upheld: 6, corrected: 7, other: 8, pending: 9, total: 10 },
  lawsuitAfterReconsideration: { upheld: 11, corrected: 12, other: 13, pending: 14, total: 15 },
}

describe('fifteen cells', () => {
  it.each([
    ['by spaces', [NUMBERS.join(' ')]],
    ['by wide spaces', [NUMBERS.join('\u3000 ')]],
    ['by tabs', [NUMBERS.join('\t')]],
    ['by pipes', [`|${NUMBERS.join('|')}|`]],
    ['a cell a line', NUMBERS.map(String)],
    ['a cell a line with blank lines', NUMBERS.flatMap((number) => [String(number), ''])],
    ['five a line', [NUMBERS.slice(0, 5), NUMBERS.slice(5, 10), NUMBERS.slice(10)].map((five) => five.join(' '))],
    ['with spare blank cells behind', [`|${NUMBERS.join('|')}| | |`]],
  ])('%s', (_, lines) => expect(table(...HEADS, ...lines)?.groups).toEqual(READ))

  it('line of the first', () => expect(table(...HEADS, NUMBERS.join(' '))?.line).toBe(4))

  it('blanks, slashes and dashes are null, with their marks', () => {
    const found = table(...HEADS, '| |/|—|0|0|1|0| |0|1|0|0|0|0| |')
    expect(found?.groups.reconsideration).toEqual({ upheld: null, corrected: null, other: null, pending: 0, total: 0 })
    expect(found?.marks).toEqual({
      'reconsideration.upheld': 'blank',
      'reconsideration.corrected': 'slash',
      'reconsideration.other': 'dash',
      'directLawsuit.other': 'blank',
      'lawsuitAfterReconsideration.total': 'blank',
    })
  })
})

describe('what is not fifteen cells', () => {
  it.each([
    ['nothing', []],
    ['heads alone', HEADS],
    ['fourteen', [...HEADS, NUMBERS.slice(1).join(' ')]],
    ['words', [...HEADS, '无']],
  ])('%s', (_, lines) => expect(table(...lines)).toBeNull())
})
