import { describe, expect, it } from 'vitest'
import { passages } from './testing/source.ts'

describe('paragraphs ready for the grammar', () => {
  const all = passages(
    '报告',
    '一、总体情况',
    '（一）主动公开',
    '公开信息98条，其中文件2条、动态96条。',
    '工作平稳。',
    '（二）依申请公开',
    '收到申请3件。',
  )

  it('stand under the nearest heading', () => {
    expect(all.map(({ heading, paragraph }) => [paragraph.text.slice(0, 4), heading])).toEqual([
      ['报告', ''],
      ['一、总体', '一、总体情况'],
      ['(一)主', '(一)主动公开'],
      ['公开信息', '(一)主动公开'],
      ['工作平稳', '(一)主动公开'],
      ['(二)依', '(二)依申请公开'],
      ['收到申请', '(二)依申请公开'],
    ])
  })

  it('have their numbers and breakdowns; headings have none', () => {
    expect(all.map(({ breakdowns }) => breakdowns.length)).toEqual([0, 0, 0, 1, 0, 0, 0])
    expect(passages('一、公开98条：文件2条、动态96条').map(({ breakdowns }) => breakdowns.length)).toEqual([0])
  })

  it('of an empty text are none', () => expect(passages('')).toEqual([]))
})
