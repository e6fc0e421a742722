import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compact, foldRadicals, normalise } from './text.ts'

describe('cleaning a line for matching', () => {
  it.each([
    ['full-width digits and letters', '收到１２件，Ａ４纸', '收到12件,A4纸'],
    ['full-width marks', '（一）公开：是；否！吗？', '(一)公开:是;否!吗?'],
    ['full-width percent and slash', '９８％／１', '98%/1'],
    ['Kangxi radicals', '⼀、⼯作⼈员⽂件', '一、工作人员文件'],
    ['radicals of the supplement', '⻓期⺠生⻔户⻋辆', '长期民生门户车辆'],
    ['compatibility ideographs', '行政\uf967许可', '行政不许可'],
    ['ligatures and units of one glyph', '㎡ ㈠ ㊀', 'm2(一)一'],
    ['circled numbers', '①网站②公报⑳其他', '(1)网站(2)公报(20)其他'],
    ['quotation marks of every kind', '“甲”「乙」„丙‘丁’', '"甲""乙""丙\'丁\''],
    ['dashes of a range', '1月1日─12月31日━', '1月1日—12月31日—'],
    ['hyphens of numbers', '０７７２－2812345−1', '0772-2812345-1'],
    ['colons of every kind', '其中∶甲﹕乙', '其中:甲:乙'],
    ['drawn lines of tables', '│规章┃0¦1｜', '|规章|0|1|'],
    ['half-width stops', '完｡', '完。'],
    ['the middle dot of lists', '1﹒概述', '1.概述'],
  ])('%s', (_, printed, clean) => expect(normalise(printed).text).toBe(clean))

  it.each([
    ['spaces between ideographs', '年 度 报 告', '年度报告'],
    ['ideographic and narrow spaces', '年\u3000度\u2009报\u00a0告', '年度报告'],
    ['the indent of a paragraph', '\u3000\u3000全年收到', '全年收到'],
    ['spaces at the end', '全年收到  ', '全年收到'],
    ['between a word and a number', '收到 12 件', '收到12件'],
    ['between a number and a mark', '12 ， 其中', '12,其中'],
    ['only blanks', ' \t\u3000', ''],
    ['nothing', '', ''],
  ])('drops %s', (_, printed, clean) => expect(normalise(printed).text).toBe(clean))

  it.each([
    ['10 1 0', '10 1 0'],
    ['10  \t 1', '10 1'],
    ['Office 2019 SP1', 'Office 2019 SP1'],
    ['１０　１', '10 1'],
    ['3 -1', '3 -1'],
    ['a b 年 c', 'a b年c'],
  ])('keeps two numbers or words of Latin script apart: %j', (printed, clean) =>
    expect(normalise(printed).text).toBe(clean),
  )

  it.each([
    ['byte order mark', '\ufeff一'],
    ['zero-width space', '一\u200b'],
    ['soft hyphen', '\u00ad一'],
    ['direction marks', '\u202a一\u202c'],
    ['controls of Word', '\u0007一\u0013'],
    ['delete', '一\u007f'],
    ['replacement character', '一\ufffd'],
    ['line separator', '\u2028一'],
  ])('drops %s', (_, printed) => expect(normalise(printed)).toMatchObject({ text: '一', offsets: expect.any(Array) }))

  it('leaves rare ideographs beyond the basic plane whole', () => {
    expect(normalise('𠮷县 𪚥')).toEqual({ text: '𠮷县𪚥', offsets: [0, 0, 2, 4, 4] })
  })

  it('bears half a surrogate pair', () => {
    expect(normalise('一\ud842二').text).toContain('二')
  })

  it('leaves what is clean as it is', () => {
    const clean = '收到申请12件,办结10件(含上年结转1件)。'
    expect(normalise(clean)).toEqual({ text: clean, offsets: [...clean].map((_, index) => index) })
  })
})

describe('places of the characters', () => {
  it.each([
    ['公 开 1 2', [0, 2, 4, 5, 6]],
    ['\u3000①条', [1, 1, 1, 2]],
    ['Ａ \u200b B', [0, 1, 4]],
  ])('%j', (printed, offsets) => expect(normalise(printed).offsets).toEqual(offsets))

  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...'公开１2 \u3000，（）①⼀⻓㎡—\u200b\u0007a𠮷ﬁ'), maxLength: 60 }),
  )

  it('one for each character, never going back, always within the line', () => {
    fc.assert(
      fc.property(texts, (printed) => {
        const { text, offsets } = normalise(printed)
        expect(offsets).toHaveLength(text.length)
        offsets.forEach((offset, index) => {
          expect(offset).toBeGreaterThanOrEqual(offsets[index - 1] ?? 0)
          expect(offset).toBeLessThan(printed.length)
        })
      }),
      { numRuns: 500 },
    )
  })

  it('an ideograph, digit or ASCII letter comes from its own place', () => {
    fc.assert(
      fc.property(texts, (printed) => {
        const { text, offsets } = normalise(printed)
        offsets.forEach((offset, index) => {
          const from = printed.charAt(offset)
          if (/[\u4e00-\u9fff0-9A-Za-z]/u.test(from)) expect(text.charAt(index)).toBe(from)
        })
      }),
    )
  })

  it('cleaning the cleaned reports of bureaus again changes nothing', () => {
    const words = fc.string({ unit: fc.constantFrom(...'公开１2 3\u3000，（）①⼀⻓—“”：；／％'), maxLength: 60 })
    fc.assert(
      fc.property(words, (printed) => {
        const once = normalise(printed).text
        expect(normalise(once).text).toBe(once)
      }),
    )
  })
})

describe('comparing labels', () => {
  it.each([
    ['（一） 予以 公开', '(一)予以公开'],
    ['上年结转 政府信息 公开 申请数量', '上年结转政府信息公开申请数量'],
    ['L 01  条', 'L01条'],
    ['1 2 3', '123'],
    ['', ''],
  ])('%j', (printed, bare) => expect(compact(printed)).toBe(bare))
})

describe('radicals alone', () => {
  it('are folded one for one, all else stays', () => {
    const printed = '⼀、⻓期 １２件「⺠」'
    expect(foldRadicals(printed)).toBe('一、长期 １２件「民」')
    expect(foldRadicals(printed)).toHaveLength(printed.length)
  })

  it('every Kangxi radical becomes one ideograph', () => {
    for (let code = 0x2f00; code <= 0x2fd5; code += 1) {
      expect(foldRadicals(String.fromCharCode(code))).toMatch(/^[\u4e00-\u9fff]$/u)
    }
  })
})
