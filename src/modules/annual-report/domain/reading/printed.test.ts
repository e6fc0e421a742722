import { describe, expect, it } from 'vitest'
import { read } from './testing/source.ts'

describe('sections as printed', () => {
  it('are titled by their chapters; what stands before has no title', () => {
    expect(
      read('前言在 此。', '一、总体情况', '公开 ３ 条。', '（一）平台', '网站。', '二、问题', '无。').report.sections,
    ).toEqual([
      { title: '', text: '前言在此。' },
      { title: '总体情况', text: '公开３条。\n（一）平台\n网站。' },
      { title: '问题', text: '无。' },
    ])
  })

  it('a chapter with text on its own line keeps it', () => {
    expect(
      read('一、总体情况', '二、主动公开政府信息情况：全年公开政府信息12条，收到申请3件。').report.sections[1],
    ).toMatchObject({
      text: expect.stringContaining('全年公开政府信息12条'),
    })
  })

  it('wrapped lines are joined', () => {
    expect(read('一、总体情况', '全年公开政府信', '息3条。').report.sections).toEqual([
      { title: '总体情况', text: '全年公开政府信息3条。' },
    ])
  })

  it('tables are left to the tables', () => {
    expect(
      read('一、总体情况', '二、主动公开政府信息情况', '第二十条第（一）项', '规章 0 0 0').report.sections,
    ).toEqual([
      { title: '总体情况', text: '' },
      { title: '主动公开政府信息情况', text: '' },
    ])
  })

  it('a text without chapters is one section; an empty text has none', () => {
    expect(read('公开3条。').report.sections).toEqual([{ title: '', text: '公开3条。' }])
    expect(read('').report.sections).toEqual([])
  })
})
