import { describe, expect, it } from 'vitest'
import { checkPeriod } from './period.ts'
import { checkPublication } from './publication.ts'
import { brief, checking, messages, quotes } from './testing/expect.ts'
import { read } from './testing/read.ts'
import { checkYears } from './years.ts'

const report = (year: number, ...lines: readonly string[]) =>
  read(`某县教育局${year}年政府信息公开工作年度报告`, ...lines)
const stating = (year: number, from: string, to: string) =>
  report(year, `本报告所列数据的统计期限自${from}起至${to}止。`, '一、概述', '按时公开信息。')

describe('F1-16 and F3-21: the period', () => {
  it('asks when the year is not whole, under the rule of the form', () => {
    const found = checkPeriod(stating(2018, '2018年1月1日', '2018年12月15日'))
    expect(brief(found)).toEqual([
      {
        rule: 'F1-16',
        severity: 'question',
        expected: '2018-01-01 至 2018-12-31',
        found: '2018-01-01 至 2018-12-15',
        lines: [2],
      },
    ])
    expect(messages(found)).toEqual(['统计期限写的是 2018-01-01 至 2018-12-15，不是 2018 年全年'])
    expect(brief(checkPeriod(stating(2022, '2022年1月1日', '2022年12月15日')))).toMatchObject([{ rule: 'F3-21' }])
  })

  it('asks when it is another year, and when it overlaps with last year', () => {
    expect(messages(checkPeriod(stating(2022, '2021年1月1日', '2021年12月31日')))).toEqual([
      '报告年度是 2022 年，统计期限却写成 2021-01-01 至 2021-12-31',
    ])
    const found = checkPeriod(
      stating(2022, '2021年12月21日', '2022年12月20日'),
      stating(2021, '2021年1月1日', '2021年12月31日'),
    )
    expect(messages(found)).toEqual(['统计期限 2021-12-21 至 2022-12-20 与上年报告的 2021-01-01 至 2021-12-31 有重叠'])
  })

  it('asks about numbers that stop early although the period is the whole year or not given', () => {
    const found = checkPeriod(report(2018, '一、概述', '截至12月19日，接待群众咨询320人次。'))
    expect(brief(found)).toEqual([
      { rule: 'F1-16', severity: 'question', expected: '2018-12-31', found: '2018-12-19', lines: [3] },
    ])
    expect(messages(found)).toEqual(['正文有截至 12 月 19 日的数字，不是 2018 年全年数'])
  })

  it.each([
    ['a whole year', stating(2022, '2022年1月1日', '2022年12月31日')],
    ['no period', report(2018, '一、概述', '按时公开信息。')],
    ['the end of the year', report(2022, '一、总体情况', '截至2022年12月31日，公开信息20条。')],
    ['a cut-off within the year', report(2022, '一、总体情况', '截至6月30日，完成整改12项。')],
    ['a cut-off of another year', report(2022, '一、总体情况', '截至2021年12月20日，公开信息20条。')],
    ['a day without numbers', report(2022, '一、总体情况', '截至12月20日，整改全部完成。')],
  ])('says nothing about %s', (_, reading) => {
    expect(checkPeriod(reading)).toEqual([])
  })

  it('says nothing twice: prose that stops where the period stops', () => {
    const reading = report(
      2018,
      '数据统计时限为2018年1月1日至2018年12月20日。',
      '一、概述',
      '截至2018年12月20日，公开文件29条。',
    )
    expect(checkPeriod(reading)).toHaveLength(1)
  })
})

describe('F3-21 and T-year: years in the text', () => {
  const check = checking(checkYears, read)
  const title = (year: number): string => `某县教育局${year}年政府信息公开工作年度报告`

  it('asks about a first sentence left over from last year', () => {
    const found = check(title(2023), '一、总体情况', '2022年，我局认真贯彻条例，按时公开各类信息。')
    expect(brief(found)).toEqual([{ rule: 'F3-21', severity: 'question', expected: 2023, found: 2022, lines: [3] }])
    expect(messages(found)).toEqual(['报告年度是 2023 年，正文却写“2022年”，请核对是否沿用了旧稿'])
    expect(quotes(found)[0]).toContain('2022年，我局认真贯彻条例')
  })

  it('asks about a preface that publishes the report of another year', () => {
    const found = check(
      title(2017),
      '',
      '特向社会公布2016年度某县教育局政府信息公开年度报告。',
      '一、概述',
      '按时公开。',
    )
    expect(brief(found)).toMatchObject([{ rule: 'T-year', expected: 2017, found: 2016, lines: [3] }])
  })

  it('asks about a signature of the wrong year', () => {
    const found = check(title(2022), '一、总体情况', '按时公开信息。', '', '某县教育局', '', '2022年1月20日')
    expect(messages(found)).toEqual(['落款日期是 2022 年 1 月 20 日，2022 年度的报告应在 2023 年初发布'])
    expect(brief(found)).toMatchObject([{ rule: 'F3-21', expected: 2023, found: 2022, lines: [7] }])
  })

  it.each([
    '2023年，我局按时公开各类信息。',
    '2024年，我局将继续公开各类信息。',
    '2022年，我局公开信息30条，2023年公开40条。',
    '2022年印发的《某县教育局2022年公开工作方案》继续执行。',
    '较2022年增加30条。',
    '自2015年9月以来，我局坚持公开各类信息。',
    '2022年度部门决算按时公开。',
    '2022-2023学年，我局公开招生信息20条。',
    '2021年起，我局实行目录管理。',
  ])('says nothing about %s', (sentence) => {
    expect(check(title(2023), '一、总体情况', sentence)).toEqual([])
  })

  it('says nothing about titles in the preface, later chapters, or a signature of December', () => {
    expect(
      check(title(2023), '', '根据《关于做好2022年度报告编制工作的通知》编制。', '一、总体情况', '按时公开。'),
    ).toEqual([])
    expect(check(title(2023), '一、总体情况', '按时公开。', '二、存在问题', '2022年，我局公开不够及时。')).toEqual([])
    expect(check(title(2018), '一、概述', '按时公开。', '', '某县教育局', '', '2018年12月20日')).toEqual([])
    expect(check(title(2023), '一、总体情况', '按时公开。', '', '某县教育局', '', '2024年1月20日')).toEqual([])
  })
})

describe('F3-22: the date of publication', () => {
  const signed = (year: number, date: string, organ = '某县教育局') =>
    read(`${organ}${year}年政府信息公开工作年度报告`, '一、总体情况', '按时公开信息。', '', organ, '', date)

  it('asks about a department after 31 January', () => {
    const found = checkPublication(signed(2022, '2023年2月6日'))
    expect(brief(found)).toEqual([
      { rule: 'F3-22', severity: 'question', expected: '2023-01-31', found: '2023-02-06', lines: [7] },
    ])
    expect(messages(found)).toEqual(['落款日期 2023 年 2 月 6 日，晚于 2023 年 1 月 31 日的法定期限'])
  })

  it('asks about any report after 31 March, and takes the date of the page when nobody signs', () => {
    expect(brief(checkPublication(signed(2022, '2023年4月3日', '某县人民政府')))).toMatchObject([
      { expected: '2023-03-31' },
    ])
    expect(brief(checkPublication(signed(2017, '2018年5月3日')))).toMatchObject([{ expected: '2018-03-31' }])
    const page = read(
      '某县教育局2022年政府信息公开工作年度报告',
      '发布时间：2023-03-20 来源：某县教育局',
      '一、总体情况',
      '按时公开信息。',
    )
    expect(messages(checkPublication(page))).toEqual([
      '页面发布日期 2023 年 3 月 20 日，晚于 2023 年 1 月 31 日的法定期限',
    ])
  })

  it.each([
    ['a department in January', signed(2022, '2023年1月31日')],
    ['a government in March', signed(2022, '2023年3月20日', '某县人民政府')],
    ['a department before 2019 in March', signed(2018, '2019年3月12日')],
    ['a signature of another year, which is another matter', signed(2022, '2022年4月1日')],
    ['no date', read('某县教育局2022年政府信息公开工作年度报告', '一、总体情况', '2022年6月1日，召开会议。')],
  ])('says nothing about %s', (_, reading) => {
    expect(checkPublication(reading)).toEqual([])
  })
})
