import { describe, expect, it } from 'vitest'
import type { Cell, Finding, Report } from '../report.ts'
import { checkProactive } from './proactive-table.ts'
import { proactive, reportWith } from './testing/reports.ts'

type Rows = Readonly<Record<string, readonly Cell[]>>

const report = (format: '2019' | '2021', rows: Rows, rest: Partial<Report> = {}): Report =>
  reportWith({ proactive: proactive(format, rows) }, { format, ...rest })
const check = (format: '2019' | '2021', rows: Rows, previous: Report | null = null): readonly Finding[] =>
  checkProactive(report(format, rows), previous)
const short = ({ rule, severity, expected, found }: Finding) => ({ rule, severity, expected, found })

describe('a consistent 表二', () => {
  it.each<{ title: string; format: '2019' | '2021'; rows: Rows }>([
    { title: '2019, all zero', format: '2019', rows: {} },
    { title: '2021, all zero', format: '2021', rows: {} },
    { title: '东丽 2019: 13 made, 11 published', format: '2019', rows: { 规范性文件: [13, 11, 11] } },
    { title: '2019, a reduction', format: '2019', rows: { 行政许可: [1215, -35, 900] } },
    { title: '2019, fees', format: '2019', rows: { 行政事业性收费: [5, 0] } },
    { title: '2019, purchases', format: '2019', rows: { 政府集中采购: [3, 12.5] } },
    { title: '石家庄 2021', format: '2021', rows: { 行政规范性文件: [2, 0, 8], 行政处罚: [2], 行政事业性收费: [172] } },
    { title: '洪泽 2023', format: '2021', rows: { 行政规范性文件: [0, 5, 5], 行政事业性收费: [7730.28] } },
  ])('$title: nothing is found', ({ format, rows }) => {
    expect(check(format, rows)).toEqual([])
  })
})

describe('the 2019 format', () => {
  it.each<{ rows: Rows; finding: ReturnType<typeof short>; message: string }>([
    {
      rows: { 规范性文件: [1, 4, 3] },
      finding: { rule: 'F2-01', severity: 'question', expected: 3, found: 4 },
      message: '表二“规范性文件”行：本年新公开数量 4 件，大于对外公开总数量 3 件',
    },
    {
      rows: { 政府集中采购: [2, 0] },
      finding: { rule: 'F2-07', severity: 'question', expected: null, found: 0 },
      message: '表二“政府集中采购”行：采购项目数量 2 项，而采购总金额 0 万元',
    },
    {
      rows: { 政府集中采购: [0, 3.5] },
      finding: { rule: 'F2-07', severity: 'question', expected: null, found: 0 },
      message: '表二“政府集中采购”行：采购总金额 3.5 万元，而采购项目数量 0 项',
    },
    {
      rows: { 行政许可: [1215, -35, 1180] },
      finding: { rule: 'T-misfill', severity: 'question', expected: null, found: 1180 },
      message:
        '表二“行政许可”行：处理决定数量 1180 件，恰等于上一年项目数量加本年增/减 1180 项；疑把项目数误填为处理决定数量，请核对',
    },
    {
      rows: { 行政处罚: [0, 1, 1] },
      finding: { rule: 'T-misfill', severity: 'question', expected: null, found: 1 },
      message:
        '表二“行政处罚”行：处理决定数量 1 件，恰等于上一年项目数量加本年增/减 1 项；疑把项目数误填为处理决定数量，请核对',
    },
    {
      rows: { 其他对外管理服务事项: [5, 0, 5] },
      finding: { rule: 'T-misfill', severity: 'question', expected: null, found: 5 },
      message:
        '表二“其他对外管理服务事项”行：处理决定数量 5 件，恰等于上一年项目数量加本年增/减 5 项；疑把项目数误填为处理决定数量，请核对',
    },
  ])('$finding.rule: $message', ({ rows, finding, message }) => {
    const findings = check('2019', rows)
    expect(findings.map(short)).toEqual([finding])
    expect(findings[0]?.message).toBe(message)
  })

  it('asks about the misfill once for each row', () => {
    const findings = check('2019', { 行政许可: [1215, -35, 1180], 行政处罚: [0, 1, 1], 行政强制: [0, 0, 0] })
    expect(findings.map(({ rule }) => rule)).toEqual(['T-misfill', 'T-misfill'])
  })

  it('leaves a misfill with a blank undecided', () => {
    expect(check('2019', { 行政许可: [5, null, 5] }).map(({ rule }) => rule)).toEqual(['F3-04'])
  })

  const lastYear = report('2019', { 规范性文件: [3, 3, 10], 行政许可: [20, -3, 400], 行政事业性收费: [5, 1] })

  it.each<{ rule: string; rows: Rows; broken: Rows; expected: number; found: number }>([
    {
      rule: 'F2-02',
      rows: { 规范性文件: [0, 0, 10], 行政许可: [17, 0, 9], 行政事业性收费: [6, 0] },
      broken: { 规范性文件: [0, 0, 10], 行政许可: [18, 0, 9], 行政事业性收费: [6, 0] },
      expected: 17,
      found: 18,
    },
    {
      rule: 'F2-04',
      rows: { 规范性文件: [2, 2, 12], 行政许可: [17, 0, 9], 行政事业性收费: [6, 0] },
      broken: { 规范性文件: [2, 2, 11], 行政许可: [17, 0, 9], 行政事业性收费: [6, 0] },
      expected: 12,
      found: 11,
    },
  ])('$rule holds the year against the one before', ({ rule, rows, broken, expected, found }) => {
    expect(check('2019', rows, lastYear)).toEqual([])
    expect(check('2019', broken, lastYear).map(short)).toEqual([{ rule, severity: 'question', expected, found }])
    expect(check('2019', broken, null)).toEqual([])
  })

  it('does not hold a last year of the 2021 form against this year', () => {
    expect(check('2019', { 规范性文件: [0, 0, 1] }, report('2021', { 行政规范性文件: [0, 0, 99] }))).toEqual([])
  })
})

describe('the 2021 format', () => {
  it('F3-07: fewer in force than this year left over', () => {
    const findings = check('2021', { 行政规范性文件: [5, 1, 3] })
    expect(findings.map(short)).toEqual([{ rule: 'F3-07', severity: 'error', expected: 4, found: 3 }])
    expect(findings[0]?.message).toBe('表二“行政规范性文件”行：现行有效件数 3 件，小于本年制发件数减本年废止件数 4 件')
  })

  it('F3-07 is undecided where the repeals are blank: 上海 2025', () => {
    const findings = checkProactive(
      report(
        '2021',
        { 规章: [22, null, 235], 行政规范性文件: [34, 55, 189] },
        { organ: '上海市人民政府办公厅', year: 2025 },
      ),
      null,
    )
    expect(findings.map(short)).toEqual([{ rule: 'F3-04', severity: 'hint', expected: null, found: 1 }])
    expect(check('2021', { 行政规范性文件: [5, null, 3] }).map(({ severity }) => severity)).toEqual(['hint'])
  })

  const before = report('2021', { 行政规范性文件: [0, 5, 5] })

  it('F3-06 holds documents in force against last year’s: 洪泽 2023 and 2024', () => {
    expect(check('2021', { 行政规范性文件: [3, 0, 8] }, before)).toEqual([])
    const findings = check('2021', { 行政规范性文件: [3, 0, 9] }, before)
    expect(findings.map(short)).toEqual([{ rule: 'F3-06', severity: 'question', expected: 8, found: 9 }])
    expect(findings[0]?.message).toContain('清理或机构改革划转所致的，须说明')
  })

  it('F3-06 knows the row by its other label', () => {
    const other = reportWith({ proactive: { 规范性文件: [8, 0, 18] } }, { format: '2021' })
    expect(checkProactive(other, before).map(short)).toEqual([
      { rule: 'F3-06', severity: 'question', expected: 13, found: 18 },
    ])
    expect(checkProactive(other, before)[0]?.message).toMatch(/^表二“规范性文件”行：/)
  })

  it.each([
    [9999.99, []],
    [10000, ['F3-20']],
    [1720000, ['F3-20']],
  ])('F3-20: a fee of %d 万元 gives %j', (fee, rules) => {
    const findings = check('2021', { 行政事业性收费: [fee] })
    expect(findings.map(({ rule }) => rule)).toEqual(rules)
    expect(findings.every(({ severity, found }) => severity === 'question' && found === fee)).toBe(true)
  })
})

describe('reports that mix the forms', () => {
  const mixed = (rows: Rows, format: Report['format']) =>
    checkProactive(reportWith({ proactive: rows }, { format }), null)

  it('the 2019 header over 规章 and 规范性文件 in a 2021 report gives no error', () => {
    const rows = { 规章: [0, 0, 0], 规范性文件: [5, 0, 0], 行政许可: [5], 行政处罚: [0], 行政事业性收费: [282.1] }
    expect(mixed(rows, 'mixed')).toEqual([])
    expect(mixed(rows, '2019')).toEqual([])
    expect(mixed(rows, '2021').map(({ rule }) => rule)).toEqual(['F3-07'])
  })

  it('each other row follows the form of its number of cells', () => {
    const rows = { 行政许可: [5, 1, 6], 行政处罚: [3], 行政事业性收费: [20000] }
    expect(mixed(rows, 'mixed').map(({ rule }) => rule)).toEqual(['T-misfill', 'F3-20'])
    expect(mixed(rows, '2021').map(({ rule }) => rule)).toEqual(['T-misfill', 'F3-20'])
  })

  it('three-cell rows are undecided where other rows contradict the declared format', () => {
    const rows = { 行政规范性文件: [5, 0, 0], 行政许可: [1, 2, 9] }
    expect(mixed(rows, '2021')).toEqual([])
  })

  it('without a declared format the other rows tell', () => {
    expect(mixed({ 行政规范性文件: [5, 0, 0], 行政许可: [1] }, null).map(({ rule }) => rule)).toEqual(['F3-07'])
    expect(mixed({ 规范性文件: [0, 5, 0], 行政许可: [1, 0, 0] }, null).map(({ rule }) => rule)).toEqual(['F2-01'])
    expect(mixed({ 行政规范性文件: [5, 0, 0] }, null)).toEqual([])
  })

  it('rows of no form and rows of a wrong length are left alone', () => {
    expect(mixed({ 行政奖励: [-1, 2], 行政许可: [-1, 2], 政府集中采购: [1] }, '2021')).toEqual([])
  })
})

describe('F3-04', () => {
  it.each<{ format: '2019' | '2021'; rows: Rows; message: string }>([
    {
      format: '2021',
      rows: { 行政许可: [-2] },
      message: '表二“行政许可”行“本年处理决定数量”列：填 -2 件，应为非负整数',
    },
    {
      format: '2021',
      rows: { 行政事业性收费: [-0.5] },
      message: '表二“行政事业性收费”行“本年收费金额（单位：万元）”列：填 -0.5 万元，应为非负数',
    },
    {
      format: '2019',
      rows: { 行政许可: [4, 0.5, 2] },
      message: '表二“行政许可”行“本年增/减”列：填 0.5 项，应为整数',
    },
  ])('$message', ({ format, rows, message }) => {
    expect(check(format, rows).map(({ rule, severity, ...rest }) => [rule, severity, rest.message])).toEqual([
      ['F3-04', 'error', message],
    ])
  })

  it('allows a decimal fee, a decimal purchase and a negative change', () => {
    expect(check('2021', { 行政事业性收费: [282.1] })).toEqual([])
    expect(check('2019', { 政府集中采购: [1, 0.75], 行政许可: [9, -4, 2] })).toEqual([])
  })

  it('checks the counts of a row whose form is not known, by the number of the column', () => {
    const findings = checkProactive(
      reportWith({ proactive: { 规章: [0, -1, 0] } }, { format: 'mixed', organ: null }),
      null,
    )
    expect(findings.map(({ message }) => message)).toEqual(['表二“规章”行“第2”列：填 -1 件，应为非负整数'])
  })

  it('counts blanks in one hint that names the rows', () => {
    const findings = check('2019', { 规章: [0, null, null], 行政强制: [null, null, null] })
    expect(findings.map(short)).toEqual([{ rule: 'F3-04', severity: 'hint', expected: null, found: 5 }])
    expect(findings[0]?.message).toBe('表二：22 格中 5 格空白，在 2 行（规章、行政强制）；空白是未填，没有发生的应填 0')
  })
})

describe('T-regulation', () => {
  const rows = { 规章: [0, 0, 2] }
  const by = (organ: string | null, format: '2019' | '2021' = '2021') =>
    checkProactive(report(format, rows, { organ }), null)

  it.each(['2019', '2021'] as const)('asks an education bureau for its 规章 in format %s', (format) => {
    const findings = by('某市教育局', format)
    expect(findings.map(short)).toEqual([{ rule: 'T-regulation', severity: 'question', expected: 0, found: 2 }])
    expect(findings[0]?.message).toBe('表二“规章”行：填 2 件，而某市教育局没有规章制定权，应为 0，请核对')
  })

  it('asks neither other organs nor the ministry', () => {
    expect(by('某市人民政府')).toEqual([])
    expect(by('中华人民共和国教育部')).toEqual([])
    expect(by(null)).toEqual([])
  })

  it('asks nothing where the row is 0 or blank', () => {
    expect(check('2021', { 规章: [0, 0, 0] })).toEqual([])
    expect(check('2021', { 规章: [null, 0, 0] }).map(({ rule }) => rule)).toEqual(['F3-04'])
  })
})

describe('places', () => {
  it('are those of the printed label', () => {
    const place = { line: 20, quote: '规范性文件 | 5 | 0 | 3' }
    const findings = checkProactive(
      reportWith(
        { proactive: { 规范性文件: [5, 0, 3] } },
        { format: '2021', sources: { 'proactive.规范性文件': place } },
      ),
      null,
    )
    expect(findings.map(({ rule, places }) => [rule, places])).toEqual([['F3-07', [place]]])
  })
})

describe('a report without the table', () => {
  it('gives nothing', () => {
    expect(checkProactive(reportWith({}), report('2021', {}))).toEqual([])
  })
})
