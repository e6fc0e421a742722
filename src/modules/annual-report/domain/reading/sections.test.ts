import { describe, expect, it } from 'vitest'
import { readReport } from './read-report.ts'

const read = (...lines: readonly string[]) => readReport({ lines, folded: lines }).report
const PREFACE = '根据《中华人民共和国政府信息公开条例》的规定，现公布2022年度政府信息公开工作年度报告。'

describe('the title of a report', () => {
  it.each([
    ['on one line', ['某县教育局2022年政府信息公开工作年度报告'], '某县教育局2022年政府信息公开工作年度报告'],
    [
      'with odd spaces',
      ['# 某县教育局 2022 年度 政府信息公开工作 年度报告'],
      '某县教育局2022年度政府信息公开工作年度报告',
    ],
    ['in two parts', ['某县教育局2018年度', '', '政府信息公开年度报告'], '某县教育局2018年度政府信息公开年度报告'],
    [
      'broken before 公开',
      ['某县教育局2022年政府信息', '公开工作年度报告'],
      '某县教育局2022年政府信息公开工作年度报告',
    ],
    [
      'broken in the name',
      ['2022年某县教育和体育', '局政府信息公开工作年度报告'],
      '2022年某县教育和体育局政府信息公开工作年度报告',
    ],
    ['under the organ', ['某县教育局', '2022年政府信息公开工作年度报告'], '某县教育局2022年政府信息公开工作年度报告'],
    [
      'with the year behind',
      ['某县教育局政府信息公开工作年度报告（2022年度）'],
      '某县教育局政府信息公开工作年度报告（2022年度）',
    ],
  ])('%s is one line, and not part of the preface', (_, lines, title) => {
    const report = read(...lines, PREFACE, '一、总体情况', '全年工作正常。')
    expect(report.title).toBe(title)
    expect(report.sections[0]).toEqual({ title: '', text: PREFACE })
  })

  it('printed twice counts once; navigation stays', () => {
    const title = '某县教育局2022年政府信息公开工作年度报告'
    const report = read('首页 > 政府信息公开 > 年报', '', title, '', title, PREFACE, '一、总体情况', '全年工作正常。')
    expect(report.title).toBe(title)
    expect(report.sections[0]?.text).toBe(`首页 > 政府信息公开 > 年报\n${PREFACE}`)
  })

  it('is not the sentence that mentions it', () => {
    expect(read(PREFACE, '一、总体情况', '全年工作正常。').title).toBeNull()
  })
})

describe('the sections of a report', () => {
  it('have one paragraph a line, without indents and wraps', () => {
    const report = read(
      '一、总体情况',
      '　　严格落实保密审查制度，',
      '  要求各科室按 2 个步骤办 理。',
      '　　（一）主动公开',
      '全年公开 98 条。',
    )
    expect(report.sections).toEqual([
      {
        title: '总体情况',
        text: '严格落实保密审查制度，要求各科室按 2 个步骤办理。\n（一）主动公开\n全年公开 98 条。',
      },
    ])
  })

  it('give up the heading that runs into the text', () => {
    const report = read('一、总体情况。全年工作正常，各项制度落实到位，没有发生失泄密事件，也没有需要追究责任的情形。')
    expect(report.sections).toEqual([
      { title: '总体情况', text: '全年工作正常，各项制度落实到位，没有发生失泄密事件，也没有需要追究责任的情形。' },
    ])
  })

  it('keep organ and day of the signature on lines of their own', () => {
    const report = read('一、其他需要报告的事项', '没有其他事项。', '某县教育局', '2023年1月20日')
    expect(report.sections[0]?.text).toBe('没有其他事项。\n某县教育局\n2023年1月20日')
  })

  it('do not hold the name that stands above a table', () => {
    const rows = [
      '统计指标\t单位\t统计数',
      '一、主动公开情况\t—\t',
      '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）\t条\t5',
    ]
    const report = read('一、其他事项', '没有其他事项。', '某县教育局政府信息公开情况统计表', ...rows)
    expect(report.sections).toEqual([{ title: '其他事项', text: '没有其他事项。' }])
  })

  it('begin with 二 when the text does', () => {
    const report = read('二、主动公开政府信息情况', '', '三、收到和处理政府信息公开申请情况', '未收到申请。')
    expect(report.sections.map(({ title }) => title)).toEqual([
      '主动公开政府信息情况',
      '收到和处理政府信息公开申请情况',
    ])
  })
})

describe('blank cells', () => {
  const APPEALS = ['行政复议\t行政诉讼', '结果维持\t结果纠正\t其他结果\t尚未审结\t总计\t未经复议直接起诉\t复议后起诉']
  const blank = { upheld: null, corrected: null, other: null, pending: null, total: null }

  it('at the beginning of 表四 are its cells', () => {
    const cells = ['', '2', '', '', '2', ...Array.from({ length: 10 }, () => '')]
    const { appeals } = read(...APPEALS, cells.join('\t')).tables
    expect(appeals?.reconsideration).toEqual({ ...blank, corrected: 2, total: 2 })
    expect(appeals?.lawsuitAfterReconsideration).toEqual(blank)
  })

  it('all through 表四 make an empty table, not none', () => {
    const { appeals } = read(...APPEALS, '\t'.repeat(14)).tables
    expect(appeals).toEqual({ reconsideration: blank, directLawsuit: blank, lawsuitAfterReconsideration: blank })
  })

  it('all through a row of 表三 do not swallow the next', () => {
    const { requests } = read(
      '本年新收政府信息公开申请数量\t1\t0\t0\t0\t0\t0\t1',
      '5.要求行政机关确认或重新出具已获取信息\t\t\t\t\t\t\t',
      '（六）其他处理\t1\t0\t0\t0\t0\t0\t1',
    ).tables
    expect(requests?.['r20']?.total).toBeNull()
    expect(requests?.['r21to23']?.total).toBe(1)
  })
})
