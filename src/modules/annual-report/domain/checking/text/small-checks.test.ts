import { describe, expect, it } from 'vitest'
import { checkApproximations } from './approximation.ts'
import { checkOneToOne } from './one-to-one.ts'
import { brief, checking, messages, quotes } from './testing/expect.ts'
import { read, report2021 } from './testing/read.ts'
import { checkTruncation } from './truncation.ts'

const TITLE = '某县教育局2018年政府信息公开工作年度报告'

describe('T-one-to-one', () => {
  const check = checking(checkOneToOne, read)
  it('asks when items and columns that match one to one are not the same number', () => {
    const found = check(
      TITLE,
      '',
      '目录分为12大类、36个工作事项，实现了目录与版面一一对应。网站开设20个专题、35个栏目。',
    )
    expect(brief(found)).toEqual([
      { rule: 'T-one-to-one', severity: 'question', expected: 36, found: 35, lines: [3, 3] },
    ])
    expect(quotes(found)).toEqual(['36个工作事项', '35个栏目'])
    expect(messages(found)).toEqual(['说目录与栏目一一对应，事项有 36 个，栏目有 35 个'])
  })
  it.each([
    '目录有36个工作事项，实现一一对应。网站有36个栏目。',
    '目录有36个工作事项。网站有35个栏目。',
    '目录与栏目一一对应，设35个栏目。',
  ])('says nothing about %s', (sentence) => {
    expect(check(TITLE, '', sentence)).toEqual([])
  })
})

describe('T-approx', () => {
  const check = checking(checkApproximations, read)
  it.each([
    ['受理咨询 237 余件。', '237 余件', '“237余件”已写到个位又加“余”，请写准确数，或者改成整数'],
    ['全年发布信息1235多条。', '1235多条', '“1235多条”已写到个位又加“多”，请写准确数，或者改成整数'],
    ['全年发布信息约1234条。', '约1234条', '“约1234条”已写到个位又加“约”，请写准确数，或者改成整数'],
  ])('hints at %s', (sentence, quote, message) => {
    const found = check(TITLE, '', sentence)
    expect(brief(found)).toMatchObject([{ rule: 'T-approx', severity: 'hint', lines: [3] }])
    expect(quotes(found)).toEqual([quote])
    expect(messages(found)).toEqual([message])
  })
  it.each([
    '发布信息740余篇、图片100余幅。',
    '发布信息近3000条，访问约40.5万人次。',
    '访问1.26万余次。',
    '节目时长约105分钟。',
    '参加约15人次。',
    '共8余件。',
    '比上年多259件。',
    '发布信息超过1234条。',
  ])('says nothing about %s', (sentence) => {
    expect(check(TITLE, '', sentence)).toEqual([])
  })
})

describe('T-truncated', () => {
  it('is one hint, at the last line', () => {
    const found = checkTruncation(
      read('某县教育局2022年政府信息公开工作年度报告', '一、总体情况', '2022年，我局按照要求认真做', ''),
    )
    expect(brief(found)).toEqual([{ rule: 'T-truncated', severity: 'hint', expected: null, found: null, lines: [3] }])
    expect(quotes(found)).toEqual(['2022年，我局按照要求认真做'])
    expect(messages(found)).toEqual(['报告到第 3 行就断了，只检查了已有的部分，后面的内容未作判断'])
  })
  it('says nothing about a whole report', () => {
    expect(checkTruncation(report2021())).toEqual([])
  })
})
