import { describe, expect, it } from 'vitest'
import { periodOf, yearOf } from './identity.ts'
import { organOf } from './organ.ts'
import { paragraphs } from './testing/source.ts'

const organ = (...lines: readonly string[]): string | null => organOf(paragraphs(...lines).paragraphs)
const year = (...lines: readonly string[]): number | null => yearOf(paragraphs(...lines).paragraphs)
const period = (line: string, known: number | null = null) => periodOf(paragraphs(line).paragraphs, known)?.value

describe('the reporting organ', () => {
  it.each([
    ['before the year', ['某县教育局2022年政府信息公开工作年度报告'], '某县教育局'],
    ['behind the year', ['2022年度某县教育局政府信息公开工作年度报告'], '某县教育局'],
    ['without a year', ['某县教育局政府信息公开工作年度报告'], '某县教育局'],
    ['on the line above', ['某县教育局', '2022年政府信息公开工作年度报告'], '某县教育局'],
    ['with spaces', ['某 县 教 育 局', '2022 年 政 府 信 息 公 开 工 作 年 度 报 告'], '某县教育局'],
    ['a committee', ['某市教育委员会2021年政府信息公开年度报告'], '某市教育委员会'],
    ['a government', ['某县人民政府2021年政府信息公开工作年度报告'], '某县人民政府'],
    ['a township', ['某某镇2021年政府信息公开工作年度报告'], '某某镇'],
    ['a school', ['某县第一中学2021年信息公开工作年度报告'], '某县第一中学'],
    ['behind 关于', ['关于某县教育局2021年政府信息公开工作的年度报告'], '某县教育局'],
    ['in quotation marks', ['“某县教育局”2021年政府信息公开工作年度报告'], '某县教育局'],
  ])('in the title: %s', (_, lines, name) => expect(organ(...lines)).toBe(name))

  it.each([
    ['年度报告', '现公布甲乙县教育局2022年政府信息公开工作年度报告。', '甲乙县教育局'],
    ['年度报告', '本报告由甲乙县教育局根据《条例》编制。', '甲乙县教育局'],
    ['年度报告', '如有疑问，请与甲乙县教育局办公室联系。', '甲乙县教育局'],
  ])('in the opening: %s %s', (title, line, name) => expect(organ(title, line)).toBe(name))

  it('in the signature', () => {
    for (const date of ['2023年1月10日', '二〇二三年一月十日']) {
      expect(organ('年度报告', '全年公开3条。', '甲乙县教育局', date)).toBe('甲乙县教育局')
    }
  })

  it('with its city when the text prints it', () => {
    expect(organ('丙丁区教育局2022年政府信息公开工作年度报告', '本报告由甲乙市丙丁区教育局编制。')).toBe(
      '甲乙市丙丁区教育局',
    )
  })

  it.each([
    [['全年公开3条。']],
    [['']],
    [['政府信息公开工作年度报告', '我局认真做好工作。']],
    [['本局2022年政府信息公开工作年度报告']],
  ])('null when none is printed: %j', (lines) => expect(organ(...lines)).toBeNull())
})

describe('the year of the report', () => {
  it.each([
    [['某县教育局2022年政府信息公开工作年度报告', '2023年1月发布'], 2022],
    [['某县教育局', '2022年度政府信息公开工作年度报告'], 2022],
    [['年度报告', '数据统计期限自2021年1月1日至2021年12月31日止。'], 2021],
    [['年度报告', '现将2020年度政府信息公开情况报告如下。'], 2020],
    [['年度报告', '依照国办发〔2019〕60号文件，2020年我局认真开展工作。'], 2020],
    [['年度报告', '截至2017年12月31日，公开3条。'], 2017],
    [['某局１９９９年政府信息公开年报'], 1999],
  ])('%j', (lines, number) => expect(year(...lines)).toBe(number))

  it.each([[['公开3条。']], [['']], [['编号20221231']]])('null in %j', (lines) => expect(year(...lines)).toBeNull())
})

describe('the period', () => {
  const whole = { from: '2022-01-01', to: '2022-12-31' }

  it.each([
    '数据统计期限为2022年1月1日至2022年12月31日。',
    '本报告统计期限自2022年1月1日起至12月31日止。',
    '统计时限：2022年1月1日—2022年12月31日',
    '所列数据的统计期限从2022年1月1日到12月31日。',
    '本年报所列数据统计时间为 ２０２２ 年 1 月 1 日 至 12 月 31 日',
  ])('%s', (line) => expect(period(line)).toEqual(whole))

  it('as printed, even when it is not the whole year', () => {
    expect(period('统计期限为2018年1月1日至2018年12月20日。')).toEqual({ from: '2018-01-01', to: '2018-12-20' })
    expect(period('统计期限为2017年12月1日至2018年11月30日。')).toEqual({ from: '2017-12-01', to: '2018-11-30' })
  })

  it('a missing year is that of the report', () => {
    expect(period('统计期限为1月1日至12月31日。', 2022)).toEqual(whole)
    expect(period('统计期限为1月1日至12月31日。')).toBeUndefined()
  })

  it.each(['全年公开3条。', '2022年1月1日至12月31日召开会议3次。', '统计期限为2022年。', '统计期限自2022年1月1日'])(
    'none in %s',
    (line) => expect(period(line)).toBeUndefined(),
  )
})
