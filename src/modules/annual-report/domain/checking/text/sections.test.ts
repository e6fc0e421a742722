import { describe, expect, it } from 'vitest'
import { checkSections, partNames } from './sections.ts'
import { brief, checking, messages, quotes } from './testing/expect.ts'
import { read } from './testing/read.ts'

const check = checking(checkSections, read)
const TITLE = '某县教育局2017年政府信息公开工作年度报告'
const chapters = (...titles: readonly string[]): string =>
  titles.map((title, index) => `${'一二三四五六七八'.charAt(index)}、${title}\n本年各项工作按计划完成。`).join('\n')
const FOUR = chapters('概述', '主动公开情况', '依申请公开情况', '存在问题和改进措施')

describe('T-sections', () => {
  it('finds a promised number that the headings do not reach', () => {
    const found = check(TITLE, '本报告由概述、主动公开情况、依申请公开情况、收费情况以及存在问题 5 个部分组成。', FOUR)
    expect(brief(found)).toEqual([{ rule: 'T-sections', severity: 'question', expected: 5, found: 4, lines: [2] }])
    expect(messages(found)).toEqual(['引言说报告由 5 个部分组成，正文一级标题只有 4 个'])
    expect(quotes(found)).toEqual(['5 个部分组成'])
  })

  it('finds more headings than promised', () => {
    expect(messages(check(TITLE, '本报告共分三个部分。', FOUR))).toEqual([
      '引言说报告由 3 个部分组成，正文一级标题有 4 个',
    ])
  })

  it('finds a part that is listed by name and does not follow, also in an open list', () => {
    const found = check(
      TITLE,
      '本报告由概述，主动公开情况，依申请公开情况，存在问题和改进措施，需要说明的事项等内容组成。',
      FOUR,
      '',
      '2018年3月1日',
    )
    expect(messages(found)).toEqual(['引言列出 5 个部分，正文一级标题只有 4 个，正文未见“需要说明的事项”'])
    expect(brief(found)).toMatchObject([{ expected: 5, found: 4 }])
  })

  it('finds a heading that a closed list does not name', () => {
    expect(messages(check(TITLE, '全文包括概述、主动公开情况、存在问题和改进措施。', FOUR))).toEqual([
      '引言列出 3 个部分，正文一级标题有 4 个，引言未列“依申请公开情况”',
    ])
  })

  it.each([
    ['the right number', '本报告由概述、主动公开情况、依申请公开情况、存在问题和改进措施四个部分组成。'],
    ['方面 for parts', '本报告包括概述、主动公开情况、依申请公开情况、存在问题等四个方面的内容。'],
    ['the right list', '本报告由概述、主动公开情况、依申请公开情况、存在问题和改进措施组成，并附统计表。'],
    ['an open list with fewer names', '全文包括概述、主动公开情况、存在的问题等。'],
    ['who made it', '本报告由某县教育局编制。'],
    [
      'who made it and the list',
      '本报告由某县教育局编制，全文包括概述、主动公开情况、依申请公开情况、存在问题和改进措施。',
    ],
    ['nothing', '现将本局有关情况报告如下。'],
  ])('says nothing about %s', (_, preface) => {
    expect(check(TITLE, preface, FOUR)).toEqual([])
  })

  it('says nothing when the text breaks off, or when a lost number explains the difference', () => {
    expect(check(TITLE, '本报告共分八个部分。', chapters('概述', '主动公开情况'), '三、依申请公开情况')).toEqual([])
    expect(
      check(TITLE, '本报告共分四个部分。', '一、概述\n完成。', '二、主动公开情况\n完成。', '四、存在问题\n有。'),
    ).toEqual([])
  })

  it('says nothing about missing parts of a text that stops before the last promised one, unsigned', () => {
    const preface = '本报告由概述、主动公开情况、依申请公开情况、存在问题、其他事项五个部分组成。'
    const three = chapters('概述', '主动公开情况', '依申请公开情况')
    expect(check(TITLE, preface, three)).toEqual([])
    expect(check(TITLE, preface, three, '', '某县教育局', '', '2018年3月1日')).toHaveLength(1)
    expect(check(TITLE, '本报告共分五个部分。', three)).toEqual([])
  })

  it('takes 「复议、诉讼情况」 for one name', () => {
    expect(partNames('概述、收费情况、行政复议、行政诉讼情况以及存在问题')).toEqual([
      '概述',
      '收费情况',
      '行政复议、行政诉讼情况',
      '存在问题',
    ])
  })
})
