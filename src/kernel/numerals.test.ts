import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseNumber, chineseOrdinal } from './numerals.ts'

describe('Chinese numerals', () => {
  it.each([
    ['零', 0],
    ['〇', 0],
    ['一', 1],
    ['两', 2],
    ['九', 9],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['二十一', 21],
    ['一百', 100],
    ['一百零三', 103],
    ['一百一十', 110],
    ['二百五十', 250],
    ['三千零二十', 3020],
    ['一万', 10_000],
    ['十万', 100_000],
    ['三万五千', 35_000],
    ['一万零一', 10_001],
    ['十二万三千四百五十六', 123_456],
    ['一百万', 1_000_000],
    ['一亿', 100_000_000],
    ['二亿零三百万', 203_000_000],
    ['二〇二二', 2022],
    ['二零一九', 2019],
    ['一九九八', 1998],
  ])('%s', (text, value) => expect(chineseNumber(text)).toBe(value))

  it.each(['', '多', '十几', '12', '一条', '第一', '二O二二', ' 一'])('%j is none', (text) =>
    expect(chineseNumber(text)).toBeUndefined(),
  )
})

describe('ordinals of headings', () => {
  it.each([
    [1, '一'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [99, '九十九'],
  ])('%d is %s', (value, text) => expect(chineseOrdinal(value)).toBe(text))

  it.each([0, 100, -1, 1.5])('%d stays in digits', (value) => expect(chineseOrdinal(value)).toBe(String(value)))

  it('are read back', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 99 }), (value) => chineseNumber(chineseOrdinal(value)) === value))
  })
})
