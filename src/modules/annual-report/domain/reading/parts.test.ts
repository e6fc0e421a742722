import { describe, expect, it } from 'vitest'
import { MOST_PARTS, partsFrom } from './part-list.ts'
import { labelled } from './parts.ts'
import { prose } from './testing/source.ts'

/** The list behind 「|」. */
function list(text: string) {
  const found = prose(text.replace('|', ''))
  const from = prose(text.slice(0, text.indexOf('|'))).text.length
  return partsFrom(found, from, found.masked.length, found.depth[from] ?? 0)
}
const parts = (text: string): string[] =>
  list(text).parts.map(({ label, quantity }) => `${label} ${String(quantity.value)}`)

describe('the label of a part', () => {
  it.each([
    ['其中文件2条', '文件', false],
    ['其中：主要有机构职能类信息12条', '机构职能', false],
    ['一是部门文件2条', '部门文件', false],
    ['（1）部门文件共2条', '部门文件', false],
    ['和工作动态达2条', '工作动态', false],
    ['20件为网络申请', '网络申请', true],
    ['3宗属学校设立', '学校设立', true],
    ['5件网上申请', '网上申请', true],
    ['2条', '', true],
  ])('%s', (text, label, numberFirst) => {
    const found = prose(text)
    const quantity = found.quantities.at(-1)
    expect(quantity === undefined ? undefined : labelled(found, 0, quantity)).toEqual({ label, numberFirst })
  })

  it('keeps a title as printed', () => {
    const found = prose('其中《指南》解读2篇')
    const [quantity] = found.quantities
    expect(quantity === undefined ? '' : labelled(found, 0, quantity).label).toBe('《指南》解读')
  })
})

describe('the parts of a list', () => {
  it.each([
    ['其中|文件2条、动态3条、通知4条。', ['文件 2', '动态 3', '通知 4']],
    ['其中|文件2条，动态3条，通知4条。', ['文件 2', '动态 3', '通知 4']],
    ['其中|文件2条；动态3条；通知4条。', ['文件 2', '动态 3', '通知 4']],
    ['其中|文件2条和动态3条。', ['文件 2', '动态 3']],
    ['其中|一是文件2条；二是动态3条。', ['文件 2', '动态 3']],
    ['其中|1.文件2条；2.动态3条。', ['文件 2', '动态 3']],
    ['其中|当面申请2件、网络申请3件，20件为信函申请。', ['当面申请 2', '网络申请 3', '信函申请 20']],
    ['其中|文件2份、公报3期、图片4幅。', ['文件 2', '公报 3', '图片 4']],
    ['其中|文件2条（含转发1条）、动态3条。', ['文件 2', '动态 3']],
    ['其中|文件2条，占20%，动态8条，占80%。', ['文件 2', '动态 8']],
    ['其中|文件5条，其中转发2条、自发3条，动态4条。', ['文件 5', '动态 4']],
    ['其中|文件5条，比上年增加2条，动态4条。', ['文件 5', '动态 4']],
  ])('%s', (text, found) => expect(parts(text)).toEqual(found))

  it.each([
    ['at the stop', '其中|文件2条、动态3条。通知4条', 2],
    ['at another unit', '其中|文件2条、动态3条，培训40人次', 2],
    ['at a stronger mark', '其中|文件2条、动态3条；回应2次', 2],
    ['at another subject', '其中|文件2条、动态3条，同时收到申请4件', 2],
    ['at another year', '其中|文件2条、动态3条，2021年公开4条', 2],
    ['at a sum', '其中|文件2条、动态3条，共计5条', 2],
    ['at the close of its bracket', '（|文件2条、动态3条），通知4条', 2],
    ['at 等', '其中|文件2条、动态3条等5条', 2],
  ])('ends %s', (_, text, count) => {
    const limit = text.includes('）') ? prose(text.replace('|', '')).masked.indexOf(')') + 1 : undefined
    const found = prose(text.replace('|', ''))
    const from = prose(text.slice(0, text.indexOf('|'))).text.length
    expect(partsFrom(found, from, limit ?? found.masked.length, found.depth[from] ?? 0).parts).toHaveLength(count)
  })

  it('does not start behind a stop or with a comparison', () => {
    expect(parts('其中|公开。文件2条')).toEqual([])
    expect(parts('其中|比上年增加2条、动态3条')).toEqual([])
  })

  it.each([
    ['其中|文件2条、动态3条等。', true],
    ['其中|文件2条、动态3条等信息。', true],
    ['其中|文件2条；部门预算、决算；公报3期。', true],
    ['其中|文件2条、动态3条。', false],
    ['其中|高等教育2条、动态3条。', false],
  ])('open or not: %s', (text, open) => expect(list(text).open).toBe(open))

  it('may end where commas follow marks of a list', () => {
    expect(list('其中|文件2条、动态3条，通知4条。').cuts).toEqual([2])
    expect(list('其中|文件2条、动态3条、通知4条。').cuts).toEqual([])
  })

  it('keeps the share printed behind a part', () => {
    expect(list('其中|文件2条（20%）、动态8条，占80%。').parts.map(({ share }) => share?.value)).toEqual([20, 80])
    expect(list('其中|文件2条，同比增长20%。').parts.map(({ share }) => share)).toEqual([null])
  })

  it('longer than any list a person writes is not read at all', () => {
    const items = (count: number): string => Array.from({ length: count }, () => '文件1条').join('、')
    expect(list(`其中|${items(MOST_PARTS)}。`).parts).toHaveLength(MOST_PARTS)
    expect(list(`其中|${items(MOST_PARTS + 1)}。`)).toMatchObject({ parts: [], endless: true })
  })
})
