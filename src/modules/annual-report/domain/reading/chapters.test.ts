import { describe, expect, it } from 'vitest'
import { chapterAt } from './chapters.ts'
import { paragraphs, segments } from './testing/source.ts'

const at = (line: string, last: number) => {
  const [segment] = segments(line)
  return segment === undefined ? undefined : chapterAt(segment, last)
}
const ordinals = (...lines: readonly string[]): number[] => paragraphs(...lines).chapters.map(({ ordinal }) => ordinal)

describe('the head of a chapter', () => {
  it.each([
    ['一、总体情况', 0, 1, '总体情况'],
    ['二、主动公开政府信息情况', 1, 2, '主动公开政府信息情况'],
    ['三. 收到和处理政府信息公开申请情况', 2, 3, '收到和处理政府信息公开申请情况'],
    ['四、行政复议、行政诉讼情况', 3, 4, '行政复议、行政诉讼情况'],
    ['十、其他', 9, 10, '其他'],
    ['十一、附表', 10, 11, '附表'],
    ['二十一、附则', 20, 21, '附则'],
    ['一、概述：', 0, 1, '概述'],
    ['五、存在的问题。主要是', 4, 5, '存在的问题'],
  ])('%s behind %i', (line, last, ordinal, title) => expect(at(line, last)).toEqual({ ordinal, title }))

  it('a chapter or two may be missing', () => {
    expect(at('四、问题', 1)?.ordinal).toBe(4)
    expect(at('五、问题', 1)).toBeUndefined()
  })

  it.each([
    ['the same again', '二、措施', 2],
    ['an earlier one', '一、制度', 3],
    ['a text that begins in the middle', '三、收到申请', 0],
    ['a heading of the second level', '（一）主动公开', 0],
    ['Arabic numbers', '1、主动公开', 0],
    ['a word', '一方面加强领导', 0],
    ['a zero', '〇、前言', 0],
    ['no title', '一、', 0],
  ])('not %s', (_, line, last) => expect(at(line, last)?.title ?? '').toBe(''))
})

describe('chapters of a text', () => {
  it('in their order, with line and quote', () => {
    expect(paragraphs('报告', '一、总体情况', '略。', '二、主动公开政府信息情况').chapters).toEqual([
      { ordinal: 1, title: '总体情况', line: 2, quote: '一、总体情况' },
      { ordinal: 2, title: '主动公开政府信息情况', line: 4, quote: '二、主动公开政府信息情况' },
    ])
  })

  it('a list within a chapter is not taken for chapters', () => {
    expect(
      ordinals(
        '一、总体情况',
        '二、主动公开政府信息情况',
        '三、收到和处理政府信息公开申请情况',
        '一、加强组织领导',
        '二、健全制度',
        '三、强化培训',
        '四、政府信息公开行政复议、行政诉讼情况',
      ),
    ).toEqual([1, 2, 3, 4])
  })

  it('a sentence that counts with 一是, 二是 opens none', () => {
    expect(ordinals('一、问题', '一是人员少，二是经验不足。')).toEqual([1])
  })

  it('one behind the other in a line without ends', () => {
    const text = `${'前言。'.repeat(80)}一、总体情况 公开。二、主动公开政府信息情况 略。三、收到和处理政府信息公开申请情况 无。`
    expect(ordinals(text)).toEqual([1, 2, 3])
  })

  it('rows of 表三 are none', () => {
    expect(
      ordinals('三、收到和处理政府信息公开申请情况', '申请人情况', '四、结转下年度继续办理 0 0 0 0 0 0 0'),
    ).toEqual([])
  })
})
