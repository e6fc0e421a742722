import { describe, expect, it } from 'vitest'
import { fieldsIn, say, sentencesOf } from './say.ts'

const FIELDS = {
  year: 2025,
  total: 98,
  none: 0,
  day: '2025-03-07',
  media: ['门户网站', '微信公众号'],
  titles: ['《甲》', '《乙》（试行）', '《丙》'],
  categories: [
    { label: '机构职责', count: 2 },
    { label: '部门文件', count: 37 },
  ],
  programmes: [{ name: '《要闻》', count: 8, minutes: 120 }],
  problemWords: ['更新慢', '人手少', '渠道窄'],
  empty: [],
}
const said = (text: string) => say(text, FIELDS, 0)

describe('a sentence', () => {
  it('has its fields in their places', () => {
    expect(said('{year}年公开{total}条。')).toBe('2025年公开98条。')
  })

  it('is left out when one of its fields is not stated', () => {
    expect(said('公开{total}条，点击{hits}次。')).toBeUndefined()
    expect(said('平台有{empty}。')).toBeUndefined()
  })

  it('says 0 like any number', () => {
    expect(said('收到申请{none}件。')).toBe('收到申请0件。')
  })

  it('writes a day as Chinese texts do', () => {
    expect(said('于{day}公开。')).toBe('于2025年3月7日公开。')
  })

  it('knows its fields', () => {
    expect(fieldsIn('{year}年公开{total}条。')).toEqual(['year', 'total'])
  })
})

describe('a list', () => {
  it('of words has 、 between them', () => {
    expect(said('渠道有{media}。')).toBe('渠道有门户网站、微信公众号。')
  })

  it('of titles has 、 only where something stands between', () => {
    expect(said('执行{titles}。')).toBe('执行《甲》《乙》（试行）、《丙》。')
  })

  it('of categories gives each its number', () => {
    expect(said('其中，{categories}。')).toBe('其中，机构职责2条，部门文件37条。')
  })

  it('of entries has the form of its name', () => {
    expect(said('播出{programmes}。')).toBe('播出《要闻》8期（约120分钟）。')
  })

  it('of problems is counted', () => {
    expect(said('问题：{problemWords}。')).toBe('问题：一是更新慢；二是人手少；三是渠道窄。')
  })
})

describe('conditions', () => {
  it.each([
    [{ text: '有。', some: ['total'] }, '有。'],
    [{ text: '有。', some: ['none'] }, undefined],
    [{ text: '有。', some: ['hits'] }, undefined],
    [{ text: '无。', none: ['none'] }, '无。'],
    [{ text: '无。', none: ['total'] }, undefined],
    [{ text: '无。', none: ['hits'] }, undefined],
    [{ text: '另。', unstated: ['hits'] }, '另。'],
    [{ text: '另。', unstated: ['none'] }, undefined],
  ])('%j', (sentence, wanted) => {
    expect(say(sentence, FIELDS, 0)).toBe(wanted)
  })
})

describe('a choice', () => {
  const options = ['甲{hits}。', '乙{total}。', '丙{year}。']

  it('of the first takes the first that can be said', () => {
    expect(say({ first: options }, FIELDS, 7)).toBe('乙98。')
    expect(say({ first: ['甲{hits}。'] }, FIELDS, 7)).toBeUndefined()
  })

  it('by turns takes one of those that can be said', () => {
    expect([0, 1, 2].map((turn) => say({ turn: options }, FIELDS, turn))).toEqual(['乙98。', '丙2025。', '乙98。'])
    expect(say({ turn: ['甲{hits}。'] }, FIELDS, 1)).toBeUndefined()
  })

  it('lists all it may come to', () => {
    expect(sentencesOf({ first: [{ turn: options }, '丁。'] }).map(({ text }) => text)).toEqual([...options, '丁。'])
  })
})
