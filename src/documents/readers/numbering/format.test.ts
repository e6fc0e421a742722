import { describe, expect, it } from 'vitest'
import { formatNumber } from './format.ts'

describe('numbers of automatic lists', () => {
  it.each([
    ['decimal', [1, 10, 21], '1 10 21'],
    ['chineseCounting', [1, 10, 21], '一 十 二十一'],
    ['chineseCountingThousand', [2, 11, 99], '二 十一 九十九'],
    ['japaneseCounting', [3, 12], '三 十二'],
    ['taiwaneseCountingThousand', [4, 20], '四 二十'],
    ['ideographDigital', [1, 10, 21], '一 一〇 二一'],
    ['ideographTraditional', [1, 10, 11], '甲 癸 甲'],
    ['ideographZodiac', [1, 12], '子 亥'],
    ['chineseLegalSimplified', [1, 10, 21, 100], '壹 拾 贰拾壹 100'],
    ['decimalFullWidth', [12], '１２'],
    ['decimalEnclosedCircle', [1, 20, 21], '① ⑳ 21'],
    ['decimalEnclosedParen', [3], '(3)'],
    ['decimalEnclosedFullstop', [3], '3.'],
    ['decimalZero', [3, 12], '03 12'],
    ['lowerLetter', [1, 26, 27], 'a z aa'],
    ['upperLetter', [2], 'B'],
    ['lowerRoman', [1, 4, 9, 14, 99], 'i iv ix xiv xcix'],
    ['upperRoman', [6, 1000], 'VI 1000'],
    ['none', [1], ''],
    ['somethingNew', [7], '7'],
  ])('%s', (format, values, printed) => {
    expect(values.map((value) => formatNumber(value, format)).join(' ')).toBe(printed)
  })

  it('never fails on odd values', () => {
    for (const format of ['chineseCounting', 'lowerLetter', 'lowerRoman', 'ideographZodiac', 'chineseLegalSimplified'])
      for (const value of [0, -1, 1e9]) expect(typeof formatNumber(value, format)).toBe('string')
  })
})
