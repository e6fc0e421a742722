import { describe, expect, it } from 'vitest'
import { dayInWords, grouped } from './numbers.ts'

describe('numbers and days in text', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1,000'],
    [428_189, '428,189'],
    [1_234_567.25, '1,234,567.25'],
    [-1500, '-1,500'],
  ])('groups %d', (value, text) => expect(grouped(value)).toBe(text))

  it.each([
    ['2026-06-12', '2026年6月12日'],
    ['不详', '不详'],
  ])('says %s', (day, words) => expect(dayInWords(day)).toBe(words))
})
