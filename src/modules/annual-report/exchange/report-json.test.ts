import { describe, expect, it } from 'vitest'
import { ok, refuse } from '../../../kernel/result.ts'
import { checkReport } from '../domain/checking/check-report.ts'
import { readReport } from '../domain/reading/read-report.ts'
import { type Cut, readingOfJson } from './report-json.ts'
import { proseOf } from './report-prose.ts'
import { showsReport } from './report-shown.ts'

const cut: Cut = (text) => {
  const lines = text.split('\n')
  return Promise.resolve(ok({ lines, folded: lines }))
}

const read = async (document: unknown) => {
  const reading = await readingOfJson(document, cut)
  if (!reading.ok) expect.unreachable(reading.error.reason)
  return reading.value
}

const refusal = async (document: unknown): Promise<string> => {
  const reading = await readingOfJson(document, cut)
  return reading.ok ? '' : reading.error.reason
}

const TEXT = `青川县教育局2022年政府信息公开工作年度报告
本报告所列数据的统计期限为2022年1月1日至2022年12月31日。
一、总体情况
主动公开政府信息98条，其中，机构职责60条，部门文件38条。
二、主动公开政府信息情况
三、收到和处理政府信息公开申请情况
四、政府信息公开行政复议、行政诉讼情况
五、存在的主要问题及改进情况
公开形式单一，下一步丰富解读形式。
六、其他需要报告的事项
无其他需要报告的事项。`

describe('a report read from our own JSON', () => {
  const lines = TEXT.split('\n')
  const reading = readReport({ lines, folded: lines })

  it('is the report that was printed', async () => {
    const again = await read(JSON.parse(JSON.stringify({ file: 'a.txt', ...reading.report })))
    expect(again.report).toEqual(reading.report)
    expect(again.truncated).toBe(reading.truncated)
    expect(again.chapters.map(({ title, ordinal }) => [title, ordinal])).toEqual(
      reading.chapters.map(({ title, ordinal }) => [title, ordinal]),
    )
  })

  it('stands for nothing where nothing is stated', async () => {
    const { report, truncated } = await read({})
    expect([report.organ, report.year, report.format, report.period]).toEqual([null, null, null, null])
    expect(report.tables).toEqual({ statistics: null, proactive: null, requests: null, appeals: null })
    expect([report.figures.categories, report.sections, report.sources, truncated]).toEqual([[], [], {}, false])
  })

  it('fills cells that are left out with blanks, never with 0', async () => {
    const { report } = await read({
      tables: { requests: { r01: { total: 3 }, r21: null }, appeals: { directLawsuit: { upheld: 1 } } },
    })
    const blank = { natural: null, company: null, research: null, welfare: null, legal: null, other: null }
    expect(report.tables.requests).toEqual({ r01: { ...blank, total: 3 }, r21: null })
    expect(report.tables.appeals?.directLawsuit).toEqual({
      upheld: 1,
      corrected: null,
      other: null,
      pending: null,
      total: null,
    })
    expect(report.tables.appeals?.reconsideration.total).toBeNull()
  })

  it('keeps the places that its sources name', async () => {
    const sources = { 'requests.r24': { line: 77, quote: '（七）总计' } }
    const row = { natural: 1, company: 0, research: 0, welfare: 0, legal: 0, other: 0, total: 5 }
    const broken = await read({ year: 2022, format: '2021', tables: { requests: { r24: row } }, sources })
    expect(checkReport(broken).flatMap(({ places }) => places)).toContainEqual({ line: 77, quote: '（七）总计' })
  })

  it('takes the one report of a checked document', async () => {
    expect((await read({ files: [{ organ: '甲局' }], summary: {} })).report.organ).toBe('甲局')
  })

  it.each<[unknown, string]>([
    [null, '最外层应为对象'],
    ['x', '最外层应为对象'],
    [{ organ: 3 }, '字段 organ 应为文字'],
    [{ year: 2022.5 }, '字段 year 应为整数'],
    [{ year: 20222 }, '字段 year 超出范围'],
    [{ sections: [{ title: '一' }] }, '字段 sections.0.text 应为文字'],
    [{ tables: { statistics: { L59: 1 } } }, '字段 tables.statistics.L59 没有这一项'],
    [{ tables: { proactive: { 规章: 3 } } }, '字段 tables.proactive.规章 应为数组'],
    [{ tables: { appeals: { other: {} } } }, '字段 tables.appeals 没有“other”这一项'],
    [{ sources: { period: { line: 0, quote: '' } } }, '字段 sources.period.line 超出范围'],
    [{ files: [] }, '有 0 份报告'],
    [{ files: {} }, '字段 files 应为数组'],
  ])('%j is refused with one line that names the field', async (document, message) => {
    expect(await refusal(document)).toContain(message)
    expect(await refusal(document)).toMatch(/^[^\n]+；[^\n]+$/u)
  })

  it('is refused when its prose is', async () => {
    const refused = await readingOfJson({}, () => Promise.resolve(refuse({ reason: '太长；请缩短' })))
    expect(refused).toEqual({ ok: false, error: { reason: '太长；请缩短' } })
  })
})

describe('the prose of a report as a text', () => {
  it('numbers the chapters, also beyond ten', async () => {
    const sections = Array.from({ length: 21 }, (_, index) => ({ title: `标题${index}`, text: '内容。' }))
    const text = proseOf((await read({ organ: '甲局', year: 2022, sections })).report)
    expect(text.split('\n').filter((line) => line.includes('、'))).toEqual(
      expect.arrayContaining(['一、标题0', '十、标题9', '十一、标题10', '二十、标题19', '二十一、标题20']),
    )
    expect(text).toMatch(/^甲局2022年政府信息公开工作年度报告\n/u)
  })

  it('puts figures that come without prose into a sentence', async () => {
    const { report } = await read({ figures: { proactiveTotal: 9, categories: [{ label: '文件', count: 9 }] } })
    expect(proseOf(report)).toContain('主动公开政府信息9条，其中，文件9条。')
    expect(proseOf((await read({})).report)).toBe('政府信息公开工作年度报告')
  })
})

describe('whether a text shows a report', () => {
  const shows = (text: string): boolean => {
    const lines = text.split('\n')
    return showsReport(readReport({ lines, folded: lines }))
  }

  it.each([
    TEXT,
    '一、总体情况\n主动公开。',
    '青川县教育局2022年政府信息公开工作年度报告',
    '全年主动公开政府信息98条。',
    '第二十条第（五）项\n信息内容\t本年处理决定数量\n行政许可\t3',
  ])('%j does', (text) => expect(shows(text)).toBe(true))

  it.each(['', '没有任何数目的一段话。', '2022年春节放假安排', 'lorem ipsum', '请拨打电话 0772-7212375。'])(
    '%j does not',
    (text) => expect(shows(text)).toBe(false),
  )
})
