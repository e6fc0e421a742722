import { describe, expect, it } from 'vitest'
import { checkChapterNumbers, checkChapters } from './chapters.ts'
import { brief, messages } from './testing/expect.ts'
import { PREFACE, SIGNED, TABLE_TWO, read, report2021 } from './testing/read.ts'

const CASES = '四、政府信息公开行政复议、行政诉讼情况\n本年未发生复议、诉讼。'

describe('F3-23', () => {
  it('says nothing about six chapters in order', () => {
    expect(checkChapters(report2021())).toEqual([])
  })

  it('names the chapter that is missing although the numbers run on', () => {
    const found = checkChapters(
      report2021({
        4: '',
        5: '四、存在的主要问题及改进情况\n形式单一，下一步丰富。',
        6: '五、其他需要报告的事项\n未收取信息处理费。',
      }),
    )
    expect(brief(found)).toEqual([{ rule: 'F3-23', severity: 'error', expected: 6, found: 5, lines: [20, 22] }])
    expect(messages(found)).toEqual(['规定的 6 个部分缺“政府信息公开行政复议、行政诉讼情况”，一级标题连续编到“五”'])
  })

  it('is an error when the last chapter is missing above the signature', () => {
    expect(brief(checkChapters(report2021({ 6: '' })))).toMatchObject([{ severity: 'error', found: 5 }])
  })

  it('only asks when nothing stands behind the fifth chapter: the sixth may have been cut off', () => {
    const found = checkChapters(report2021({ 6: '' }, PREFACE, ''))
    expect(brief(found)).toMatchObject([{ severity: 'question', found: 5 }])
    expect(messages(found)).toEqual([
      '规定的 6 个部分缺“其他需要报告的事项”，一级标题连续编到“五”，文末也没有落款，请核对文本是否完整',
    ])
  })

  it('only asks for report year 2019, in which the form was not yet demanded', () => {
    const reading = read(
      '某县教育局2019年政府信息公开工作年度报告',
      '一、总体情况\n2019年，我局按时公开信息。',
      '二、主动公开政府信息情况\n公开政府信息20条。',
      '三、收到和处理政府信息公开申请情况\n未收到申请。',
      '四、存在的主要问题及改进情况\n更新不够快，下一步改进。',
      '五、其他需要报告的事项\n无。',
      '某县教育局\n\n2020年1月10日',
    )
    expect(brief(checkChapters(reading))).toMatchObject([
      { rule: 'F3-23', severity: 'question', expected: 6, found: 5 },
    ])
  })

  it('finds two chapters that changed places', () => {
    const found = checkChapters(
      report2021({
        3: '三、政府信息公开行政复议、行政诉讼情况\n本年未发生复议、诉讼。',
        4: '四、收到和处理政府信息公开申请情况\n本年未收到申请。',
      }),
    )
    expect(messages(found)).toEqual([
      '“收到和处理政府信息公开申请情况”应在“政府信息公开行政复议、行政诉讼情况”之前，正文的顺序颠倒了',
    ])
    expect(brief(found)).toMatchObject([{ severity: 'error', lines: [20, 22] }])
  })

  it.each<[string, Readonly<Record<number, string>>]>([
    ['整改措施 for 改进情况', { 5: '五、存在的主要问题及整改措施\n解读不够多，下一步改进。' }],
    ['the wording of 2019', { 4: '四、因政府信息公开工作被申请行政复议、提起行政诉讼情况\n本年没有。' }],
    ['a heading of its own for the first chapter', { 1: '一、工作开展情况\n2023年，我局按时公开信息。' }],
    ['a lost number: text may be lost as well', { 5: '' }],
    ['an empty last chapter without signature', { 6: '六、其他需要报告的事项' }],
  ])('accepts %s', (_, changes) => {
    const end = changes[6] === undefined ? SIGNED : ''
    expect(checkChapters(report2021(changes, PREFACE, end))).toEqual([])
  })

  it('makes no demands on a report of 2018, a school or a text that breaks off', () => {
    const chapters = [
      '一、总体情况\n按时公开。',
      '二、主动公开政府信息情况\n公开20条。',
      CASES,
      '三、存在问题\n形式单一。',
    ]
    expect(checkChapters(read('某县教育局2018年政府信息公开工作年度报告', ...chapters))).toEqual([])
    expect(checkChapters(read('某县第一中学2023年政府信息公开工作年度报告', ...chapters))).toEqual([])
    expect(
      checkChapters(read('某县教育局2023年政府信息公开工作年度报告', `二、主动公开政府信息情况\n${TABLE_TWO}`)),
    ).toEqual([])
  })
})

describe('T-numbering of chapters', () => {
  it('names the number that is left out, and both headings', () => {
    const found = checkChapterNumbers(report2021({ 5: '' }))
    expect(brief(found)).toEqual([
      { rule: 'T-numbering', severity: 'question', expected: '五', found: '六', lines: [22, 24] },
    ])
    expect(messages(found)).toEqual(['一级标题的序号不连续，缺“五、”，请核对是漏了一部分还是编错了号'])
  })

  it('says nothing when they run on', () => {
    expect(checkChapterNumbers(report2021())).toEqual([])
    expect(checkChapterNumbers(report2021({ 6: '' }))).toEqual([])
  })
})
