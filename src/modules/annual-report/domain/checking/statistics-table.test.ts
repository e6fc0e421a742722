import { describe, expect, it } from 'vitest'
import type { Cell, Finding } from '../report.ts'
import { checkStatistics } from './statistics-table.ts'
import { reportWith, statistics } from './testing/reports.ts'

const at = (cells: Readonly<Record<string, Cell>>, fill: Cell = 0) =>
  reportWith({ statistics: statistics(cells, fill) }, { year: 2018, format: '2018' })

const check = (cells: Readonly<Record<string, Cell>>, fill: Cell = 0): readonly Finding[] =>
  checkStatistics(at(cells, fill), null)

const short = ({ rule, severity, expected, found }: Finding) => ({ rule, severity, expected, found })

describe('a consistent 统计表', () => {
  it.each<{ title: string; cells: Readonly<Record<string, Cell>> }>([
    { title: 'of zeros', cells: {} },
    { title: 'F1-01', cells: { L17: 10, L18: 1, L19: 2, L20: 3, L21: 4 } },
    { title: 'F1-02', cells: { L17: 9, L20: 9, L22: 9, L23: 7, L24: 2, L25: 9, L26: 9 } },
    {
      title: 'F1-03 and F1-04',
      cells: { L25: 19, L26: 1, L27: 2, L28: 3, L29: 4, L30: 1, L32: 3, L36: 5, L37: 1, L38: 1, L39: 2 },
    },
    { title: 'F1-05', cells: { L40: 6, L41: 1, L42: 2, L43: 3 } },
    { title: 'F1-06', cells: { L44: 6, L45: 1, L46: 2, L47: 3 } },
    { title: 'F1-07', cells: { L52: 2, L53: 1, L54: 1 } },
    { title: 'F1-08 and F1-09, two channels with items in common', cells: { L01: 10, L05: 10, L07: 4 } },
    { title: 'F1-09, one channel alone', cells: { L01: 10, L05: 10 } },
    { title: 'F1-10', cells: { L01: 5, L05: 5, L02: 3, L03: 3 } },
    { title: 'F1-11', cells: { L10: 2, L11: 2, L12: 1, L13: 0 } },
    { title: 'F1-12, more answers than cases', cells: { L17: 2, L18: 2, L22: 2, L23: 2, L25: 3, L27: 3 } },
    { title: 'F1-14', cells: { L57: 1, L58: 30 } },
    { title: 'T-reused, two different numbers', cells: { L09: 9, L48: 8 } },
    { title: 'fees and funds with decimals', cells: { L49: 0.25, L55: 1.5 } },
  ])('$title: nothing is found', ({ cells }) => {
    expect(check(cells)).toEqual([])
  })
})

describe('a broken relation', () => {
  it.each<{ cells: Readonly<Record<string, Cell>>; finding: ReturnType<typeof short>; message: string }>([
    {
      cells: { L17: 9, L18: 1, L19: 2, L20: 3, L21: 4 },
      finding: { rule: 'F1-01', severity: 'error', expected: 10, found: 9 },
      message: '统计表：“（一）收到申请数” 9 件，各分项之和 10 件，相差 1 件',
    },
    {
      cells: { L17: 5, L20: 5, L22: 5, L23: 2, L24: 1, L25: 5, L26: 5 },
      finding: { rule: 'F1-02', severity: 'error', expected: 3, found: 5 },
      message: '统计表：“（二）申请办结数” 5 件，各分项之和 3 件，相差 2 件',
    },
    {
      cells: { L25: 7, L26: 1, L39: 5 },
      finding: { rule: 'F1-03', severity: 'error', expected: 6, found: 7 },
      message: '统计表：“（三）申请答复数” 7 件，各分项之和 6 件，相差 1 件',
    },
    {
      cells: { L25: 2, L29: 2, L31: 3 },
      finding: { rule: 'F1-04', severity: 'error', expected: 3, found: 2 },
      message: '统计表：“4.不同意公开答复数” 2 件，各分项之和 3 件，相差 1 件',
    },
    {
      cells: { L40: 0, L41: 1 },
      finding: { rule: 'F1-05', severity: 'error', expected: 1, found: 0 },
      message: '统计表：“四、行政复议数量” 0 件，各分项之和 1 件，相差 1 件',
    },
    {
      cells: { L44: 3, L45: 1, L46: 1 },
      finding: { rule: 'F1-06', severity: 'error', expected: 2, found: 3 },
      message: '统计表：“五、行政诉讼数量” 3 件，各分项之和 2 件，相差 1 件',
    },
    {
      cells: { L52: 3, L53: 1, L54: 1 },
      finding: { rule: 'F1-07', severity: 'error', expected: 2, found: 3 },
      message: '统计表：“（三）从事政府信息公开工作人员数” 3 人，各分项之和 2 人，相差 1 人',
    },
    {
      cells: { L01: 8, L05: 9, L07: 2 },
      finding: { rule: 'F1-08', severity: 'error', expected: 9, found: 8 },
      message: '统计表：“（一）主动公开政府信息数” 8 条，小于其中一个渠道的公开数 9 条',
    },
    {
      cells: { L01: 12, L05: 9, L07: 2 },
      finding: { rule: 'F1-09', severity: 'question', expected: 11, found: 12 },
      message: '统计表：“（一）主动公开政府信息数” 12 条，大于各渠道公开数之和 11 条',
    },
    {
      cells: { L01: 9, L05: 9, L02: 4, L03: 3 },
      finding: { rule: 'F1-10', severity: 'error', expected: 3, found: 4 },
      message: '统计表：“其中：主动公开规范性文件数” 4 条，大于主动公开政府信息数、制发规范性文件总数中较小的 3 条',
    },
    {
      cells: { L10: 1, L11: 2 },
      finding: { rule: 'F1-11', severity: 'error', expected: 1, found: 2 },
      message: '统计表：“其中：主要负责同志参加新闻发布会次数” 2 次，大于“1.参加或举办新闻发布会总次数” 1 次',
    },
    {
      cells: { L12: 0, L13: 1 },
      finding: { rule: 'F1-11', severity: 'error', expected: 0, found: 1 },
      message: '统计表：“其中：主要负责同志参加政府网站在线访谈数” 1 次，大于“2.政府网站在线访谈次数” 0 次',
    },
    {
      cells: { L17: 3, L18: 3, L22: 5, L23: 5, L25: 5, L27: 5 },
      finding: { rule: 'F1-12', severity: 'question', expected: 3, found: 5 },
      message: '统计表：“（二）申请办结数” 5 件，大于“（一）收到申请数” 3 件；多出的应为上年未办结数，须说明',
    },
    {
      cells: { L17: 3, L18: 3, L22: 3, L23: 3, L25: 2, L27: 2 },
      finding: { rule: 'F1-12', severity: 'question', expected: 3, found: 2 },
      message: '统计表：“（三）申请答复数” 2 件，小于“（二）申请办结数” 3 件',
    },
    {
      cells: { L57: 0, L58: 30 },
      finding: { rule: 'F1-14', severity: 'question', expected: null, found: 0 },
      message: '统计表：“（三）接受培训人员数” 30 人次，而“（二）举办各类培训班数” 0 次',
    },
    {
      cells: { L09: 4, L48: 4 },
      finding: { rule: 'T-reused', severity: 'question', expected: null, found: 4 },
      message:
        '统计表：“（一）回应公众关注热点或重大舆情数” 4 次，恰等于“六、举报投诉数量” 4 件；同一个 4 用在热点回应和举报投诉，两者口径不同，须说明',
    },
  ])('$finding.rule is named with both numbers', ({ cells, finding, message }) => {
    const findings = check(cells)
    expect(findings.map(short)).toEqual([finding])
    expect(findings[0]?.message).toBe(message)
  })

  it('F1-10 names one finding although both limits are passed', () => {
    expect(check({ L01: 3, L05: 3, L02: 9, L03: 5 }).map(short)).toEqual([
      { rule: 'F1-10', severity: 'error', expected: 3, found: 9 },
    ])
  })
})

describe('cases carried in from last year (F1-12)', () => {
  const now = at({ L17: 3, L18: 3, L22: 5, L23: 5, L25: 5, L27: 5 })
  const before = (cells: Readonly<Record<string, Cell>>) => checkStatistics(now, at(cells)).map(({ rule }) => rule)

  it('are excused by last year’s unfinished cases', () => {
    expect(before({ L17: 6, L18: 6, L22: 4, L23: 4 })).toEqual([])
  })

  it('are still asked about when last year left fewer', () => {
    expect(before({ L17: 5, L18: 5, L22: 4, L23: 4 })).toEqual(['F1-12'])
  })

  it('are still asked about when last year’s rows are blank', () => {
    expect(before({ L17: null, L22: null })).toEqual(['F1-12'])
  })

  it('never make a question where this year alone is in order', () => {
    const orderly = at({ L17: 5, L18: 5, L22: 5, L23: 5, L25: 5, L27: 5 })
    expect(checkStatistics(orderly, at({ L17: 0, L22: 9, L23: 9 }))).toEqual([])
  })
})

describe('blank cells', () => {
  const rules = (cells: Readonly<Record<string, Cell>>, fill: Cell = 0) =>
    check(cells, fill)
      .filter(({ rule }) => rule !== 'F1-13')
      .map(({ rule, severity }) => `${rule} ${severity}`)

  it.each<{ title: string; cells: Readonly<Record<string, Cell>>; found: readonly string[] }>([
    { title: 'a sum reached without them', cells: { L17: 3, L20: 3 }, found: [] },
    { title: 'a sum not reached without them', cells: { L17: 5, L20: 3 }, found: ['F1-01 question'] },
    { title: 'a sum passed in spite of them', cells: { L17: 2, L20: 3 }, found: ['F1-01 error'] },
    { title: 'no part printed', cells: { L17: 5 }, found: [] },
    { title: 'no total printed', cells: { L18: 5, L19: 1 }, found: [] },
    { title: 'staff: no total printed', cells: { L53: 1 }, found: ['F1-07 error'] },
    { title: 'staff: nothing but zeros in the parts', cells: { L53: 0, L54: 0 }, found: [] },
    { title: 'staff: a total alone', cells: { L52: 4 }, found: [] },
    { title: 'a channel above the total', cells: { L01: 5, L05: 6 }, found: ['F1-08 error'] },
    { title: 'a total above the channels printed', cells: { L01: 5, L05: 4 }, found: ['F1-09 question'] },
    { title: 'rule documents above the one limit printed', cells: { L02: 4, L03: 3 }, found: ['F1-10 error'] },
    { title: 'no limit printed', cells: { L02: 4 }, found: [] },
    { title: 'finished but not received', cells: { L22: 4, L23: 4 }, found: [] },
    { title: 'trained people without a number of courses', cells: { L58: 4 }, found: [] },
    { title: 'a hot topic answered, complaints blank', cells: { L09: 4 }, found: [] },
  ])('$title: $found', ({ cells, found }) => {
    expect(rules(cells, null)).toEqual(found)
  })

  it('say how many blanks were counted as 0', () => {
    expect(check({ L17: 5, L20: 3, L18: null, L19: null })[0]?.message).toBe(
      '统计表：“（一）收到申请数” 5 件，各分项之和 3 件（另有 2 格空白），相差 2 件',
    )
  })

  it('are named row by row when few', () => {
    const [hint, ...rest] = check({ L14: null, L50: null })
    expect(rest).toEqual([])
    expect(hint).toMatchObject({ rule: 'F1-13', severity: 'hint', expected: null, found: 2 })
    expect(hint?.message).toContain('58 行中 2 行空白')
    expect(hint?.message).toContain('（一）政府信息公开工作专门机构数')
  })

  it('do not count rows that were not read', () => {
    const report = reportWith({ statistics: { L17: 5, L18: null } })
    expect(checkStatistics(report, null).map(short)).toEqual([
      { rule: 'F1-13', severity: 'hint', expected: null, found: 1 },
    ])
  })
})

describe('满洲里市教育局 2018', () => {
  const cells = { L01: 1606, L04: 2, L05: 98, L07: 1506, L09: 9, L48: 9, L50: 1, L53: 1, L54: 1, L56: 1 }
  const findings = check(cells, null)

  it('gives the missing total of staff, the double count, the reused 9 and the blanks, and nothing else', () => {
    expect(findings.map(short)).toEqual([
      { rule: 'F1-07', severity: 'error', expected: 2, found: null },
      { rule: 'F1-09', severity: 'question', expected: null, found: 1606 },
      { rule: 'T-reused', severity: 'question', expected: null, found: 9 },
      { rule: 'F1-13', severity: 'hint', expected: null, found: 48 },
    ])
  })

  it('says so in the words of the form', () => {
    expect(findings.map(({ message }) => message)).toEqual([
      '统计表：“（三）从事政府信息公开工作人员数”空白，各分项之和 2 人',
      '统计表：“（一）主动公开政府信息数” 1606 条，恰等于各渠道公开数之和 1606 条；是否所有信息只走了一个渠道，疑未去重（不同渠道和方式公开相同信息计1条）',
      '统计表：“（一）回应公众关注热点或重大舆情数” 9 次，恰等于“六、举报投诉数量” 9 件；同一个 9 用在热点回应和举报投诉，两者口径不同，须说明',
      '统计表：58 行中 48 行空白（L02–L03、L06、L08、L10–L47、L49、L51–L52、L55、L57–L58）；空白是未填，没有发生的应填 0',
    ])
  })
})

describe('places', () => {
  it('are the rows that were read, the total first, zeros left out, each line once', () => {
    const place = (line: number) => ({ line, quote: `行 ${line}` })
    const report = reportWith(
      { statistics: statistics({ L40: 3, L41: 1, L43: 1 }) },
      { sources: { 'statistics.L40': place(4), 'statistics.L41': place(5), 'statistics.L42': place(6) } },
    )
    expect(checkStatistics(report, null).map(({ places }) => places)).toEqual([[place(4), place(5)]])
  })

  it('are empty where the report does not say', () => {
    expect(check({ L40: 3 })[0]?.places).toEqual([])
  })
})

describe('a report without the table', () => {
  it('gives nothing', () => {
    expect(checkStatistics(reportWith({}), null)).toEqual([])
    expect(checkStatistics(reportWith({}), at({ L17: 3 }))).toEqual([])
  })
})
