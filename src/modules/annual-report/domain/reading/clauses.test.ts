import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  clauseStart,
  isComparison,
  levelText,
  proseOf,
  quantityFrom,
  rankOf,
  sentenceEnd,
  sentenceStart,
  wordsBehind,
} from './clauses.ts'
import { prose } from './testing/source.ts'

/** Text with 「^」 at the place meant. */
function marked(text: string) {
  const at = text.indexOf('^')
  return { found: proseOf(text.replace('^', '')), at }
}

describe('titles and quotations', () => {
  it.each([
    [
      '印发《教育信息公开指南（2020年版），第3册》1份',
      '《' + '□'.repeat('教育信息公开指南(2020年版),第3册'.length) + '》',
    ],
    ['坚持“应公开、尽公开”原则', '"□□□□□□□"'],
  ])('hide their marks: %s', (text, hidden) => expect(prose(text).masked).toContain(hidden))

  it('numbers inside a title are none', () => {
    expect(prose('印发《2022年工作要点12条》等文件3份').quantities.map(({ value }) => value)).toEqual([3])
  })

  it.each(['《未闭合的书名，全年公开3件', '“未闭合的引号，全年公开3件', '》全年公开3件', '《》公开3件'])(
    'a mark without its other half hides nothing: %s',
    (text) => expect(prose(text).quantities).toHaveLength(1),
  )

  it('masking keeps every place', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'《》"公开12条（）,。'), maxLength: 60 }), (text) => {
        const { masked, depth } = proseOf(text)
        expect(masked).toHaveLength(text.length)
        expect(depth.length === 0 || depth.length === text.length).toBe(true)
      }),
    )
  })

  it.each(['20个工作日', '5天', '30分钟', '3个月', '2届', '18岁', '5号', '3年'])(
    'a duration is no quantity: %s',
    (text) => expect(prose(`应在${text}内，`).quantities).toEqual([]),
  )
})

describe('clauses', () => {
  it.each([
    ['公开信息^12条', '公开信息'],
    ['办公室,公开信息^12条', '公开信息'],
    ['其中:文件^2条', '文件'],
    ['完成。公开^2条', '公开'],
    ['网站(主站^2条', '主站'],
    ['文件(含转发)^2条', '文件(含转发)'],
    ['公开,文件(局机关(本级)、学校)^2条', '文件(局机关(本级)、学校)'],
    ['文件、公报^2条', '文件、公报'],
    ['多一个)的括号^2条', '多一个)的括号'],
    ['公开;^', ''],
    ['^公开', ''],
  ])('%s', (text, clause) => {
    const { found, at } = marked(text)
    expect(found.masked.slice(clauseStart(found, at), at)).toBe(clause)
  })

  it.each([
    ['甲。公开,申请^3件', '公开,申请'],
    ['甲!乙?公开^3件', '公开'],
    ['公开^', '公开'],
  ])('sentence: %s', (text, sentence) => {
    const { found, at } = marked(text)
    expect(found.masked.slice(sentenceStart(found, at), at)).toBe(sentence)
  })

  it.each([
    ['公开^3件,申请2件。完', '3件,申请2件。'],
    ['公开^3件', '3件'],
  ])('rest of the sentence: %s', (text, rest) => {
    const { found, at } = marked(text)
    expect(found.masked.slice(at, sentenceEnd(found, at))).toBe(rest)
  })

  it.each([
    ['3件^为学校设立,其余', '为学校设立'],
    ['3件^(其中', ''],
    ['3件^、乙', '、乙'],
    ['3件^', ''],
  ])('words behind: %s', (text, words) => {
    const { found, at } = marked(text)
    expect(wordsBehind(found, at)).toBe(words)
  })

  it('looks no farther back than anyone writes', () => {
    const found = proseOf('公'.repeat(10_000))
    expect(10_000 - clauseStart(found, 10_000)).toBeLessThan(1000)
    expect(10_000 - sentenceStart(found, 10_000)).toBeLessThan(1000)
    expect(sentenceEnd(found, 0)).toBeLessThan(1000)
  })
})

describe('bracket levels', () => {
  it.each([
    ['甲(乙(丙)丁)戊', 0, '甲戊'],
    ['甲(乙(丙)丁)戊', 1, '甲(乙丁)戊'],
    ['甲乙', 0, '甲乙'],
    ['甲)乙', 0, '甲)乙'],
    ['甲(乙', 0, '甲'],
  ])('%s on level %i', (text, level, words) => expect(levelText(proseOf(text), 0, text.length, level)).toBe(words))

  it('of a part of the text', () => {
    const found = proseOf('甲(乙丙)丁')
    expect([levelText(found, 2, 4, 0), levelText(found, 2, 4, 1)]).toEqual(['', '乙丙'])
  })
})

describe('marks by strength', () => {
  it.each([
    ['', 0],
    ['公开', 0],
    ['甲、乙', 1],
    ['甲、乙,丙', 2],
    ['甲;乙,', 3],
    ['甲。', 4],
    ['甲!', 4],
  ])('%j', (text, rank) => expect(rankOf(text)).toBe(rank))
})

describe('numbers that only compare', () => {
  it.each([
    '比去年增加12件',
    '同比增长20件',
    '较上年减少了3条',
    '较2021年多12条',
    '环比下降5件',
    '上年同期100条',
    '净增20人',
    '去年为30件',
  ])('%s', (text) => {
    const found = prose(text)
    const [quantity] = found.quantities
    expect(quantity !== undefined && isComparison(found, quantity)).toBe(true)
  })

  it.each(['全年收到12件', '上年结转12件', '上一年度结转12件', '新增公开信息12条', '比例为12件', '比较重要的文件12件'])(
    'not %s',
    (text) => {
      const found = prose(text)
      const [quantity] = found.quantities
      expect(quantity === undefined || isComparison(found, quantity)).toBe(false)
    },
  )

  it('another clause decides nothing', () => {
    const found = prose('同比增加，收到12件')
    const [quantity] = found.quantities
    expect(quantity !== undefined && isComparison(found, quantity)).toBe(false)
  })
})

describe('the first number behind a place', () => {
  it('is that of a plain search', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'1件、公，'), maxLength: 40 }),
        fc.nat({ max: 50 }),
        (text, at) => {
          const found = proseOf(text)
          const index = found.quantities.findIndex(({ start }) => start >= at)
          expect(quantityFrom(found, at)).toBe(index < 0 ? found.quantities.length : index)
        },
      ),
    )
  })
})
