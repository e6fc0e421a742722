import { describe, expect, it } from 'vitest'
import { checkDocumentNumbers } from './document-numbers.ts'
import { KNOWN_DOCUMENTS } from './known-documents.data.ts'
import { checkStalePhrases } from './stale.ts'
import { STALE_PHRASES } from './stale-phrases.data.ts'
import { brief, messages, quotes } from './testing/expect.ts'
import { read } from './testing/read.ts'

const report = (year: number, ...sentences: readonly string[]) =>
  read(`某县教育局${year}年政府信息公开工作年度报告`, '一、概述', ...sentences)

describe('T-stale', () => {
  it.each([
    ['申请人须说明生产、生活、科研等特殊需要。', '条例（2019）第二十七条'],
    ['对依申请公开件在15个工作日内答复。', '条例（2019）第三十三条'],
    ['坚持“公开为原则，不公开为例外”。', '条例（2019）第五条'],
    ['未收取检索、复制、邮寄等费用。', '条例（2019）第四十二条'],
    ['根据《政府信息公开条例》（国务院令第492号）编制。', '条例（2019）第五十六条'],
  ])('hints at %s from report year 2019 on', (sentence, source) => {
    const found = checkStalePhrases(report(2022, sentence))
    expect(brief(found)).toMatchObject([{ rule: 'T-stale', severity: 'hint', lines: [3] }])
    expect(messages(found)[0]).toContain(source)
    expect(checkStalePhrases(report(2018, sentence))).toEqual([])
  })

  it('hints in any year at a law of 2004 that is still being put into force', () => {
    const found = checkStalePhrases(report(2018, '以《行政许可法》实施为突破口，健全机制。'))
    expect(quotes(found)).toEqual(['以《行政许可法》实施为突破口'])
  })

  it('gives one hint a phrase, with its places', () => {
    const found = checkStalePhrases(
      report(2022, '坚持公开为原则、不公开为例外。', '甲。', '以公开为原则，以不公开为例外。'),
    )
    expect(brief(found)).toMatchObject([{ lines: [3, 5] }])
  })

  it.each([
    '条例修订后取消了“三需要”的限制。',
    '承诺15个工作日内答复，比法定期限缩短5个工作日。',
    '对网民留言15个工作日内答复。',
    '坚持以公开为常态、不公开为例外。',
    '征求第三方意见，第三方在15个工作日内答复。',
    '2019年《政府信息公开条例》由国务院令第492号修订为第711号。',
    '依据《行政许可法》办理事项。',
  ])('says nothing about %s', (sentence) => {
    expect(checkStalePhrases(report(2022, sentence))).toEqual([])
  })

  it('names a source for every phrase', () => {
    for (const { message, source } of STALE_PHRASES)
      expect([message, source].every((text) => text.length > 4)).toBe(true)
  })
})

describe('T-docnumber', () => {
  it('finds a known document under the wrong year, or the wrong serial', () => {
    const year = checkDocumentNumbers(
      report(2017, '根据《教育部关于推进中小学信息公开工作的意见》（教办〔2011〕15号）要求。'),
    )
    expect(brief(year)).toEqual([
      {
        rule: 'T-docnumber',
        severity: 'question',
        expected: '教办〔2010〕15号',
        found: '教办〔2011〕15号',
        lines: [3],
      },
    ])
    expect(messages(year)).toEqual(['文号“教办〔2011〕15号”有误，该文件的文号是“教办〔2010〕15号”'])
    expect(quotes(year)).toEqual(['教办〔2011〕15号'])
    const serial = checkDocumentNumbers(
      report(2022, '按照《政府信息公开信息处理费管理办法》（国办函[2020]107号）执行。'),
    )
    expect(brief(serial)).toMatchObject([{ expected: '国办函〔2020〕109号', found: '国办函〔2020〕107号' }])
  })

  it('finds a number of a year yet to come', () => {
    const found = checkDocumentNumbers(report(2022, '按照《甲通知》（某政办发〔2032〕8号）要求。'))
    expect(messages(found)).toEqual(['文号“某政办发〔2032〕8号”的年份晚于 2022 年度报告的发布年份，请核对'])
  })

  it('hints at the trial form as the basis of a report from 2021 on', () => {
    const sentence = '本报告依据年度报告有关事项的通知（国办公开办函〔2019〕60号）编制。'
    expect(brief(checkDocumentNumbers(report(2022, sentence)))).toMatchObject([
      { severity: 'hint', expected: '国办公开办函〔2021〕30号', found: '国办公开办函〔2019〕60号' },
    ])
    expect(checkDocumentNumbers(report(2020, sentence))).toEqual([])
    expect(checkDocumentNumbers(report(2022, `格式由国办公开办函〔2019〕60号改为国办公开办函〔2021〕30号。`))).toEqual(
      [],
    )
  })

  it.each([
    '根据《教育部关于推进中小学信息公开工作的意见》（教办〔2010〕15号）要求。',
    '根据《关于做好中小学招生工作的通知》（教办〔2011〕15号）要求。',
    '根据《某省教育厅关于推进中小学信息公开工作的意见》（某教秘〔2011〕21号）要求。',
    '按照《某县2018年政务公开工作要点》（某政办〔2018〕155号）、《国务院办公厅关于印发2017年政务公开工作要点的通知》（国办发〔2017〕24号）要求。',
    '某教基〔2018〕41号关于召开新闻发布会的通知已公开。',
    '按照某政办〔2018〕8号要求，统计报送2017年情况。',
  ])('says nothing about %s', (sentence) => {
    expect(checkDocumentNumbers(report(2017, sentence))).toEqual([])
  })

  it.each(KNOWN_DOCUMENTS.map((known) => [`${known.prefix}〔${known.year}〕${known.serial}号`, known] as const))(
    'knows no two documents under %s',
    (_, { prefix, year, serial }) => {
      expect(
        KNOWN_DOCUMENTS.filter((each) => each.prefix === prefix && each.year === year && each.serial === serial),
      ).toHaveLength(1)
    },
  )
})
