import { describe, expect, it } from 'vitest'
import { FORMATS } from '../formats/index.ts'
import type { Cell, Report } from '../report.ts'
import { checkTables } from './tables.ts'
import { appeals, naturalOnly, proactive, reportWith, requests, statistics } from './testing/reports.ts'

const rules = (report: Report, previous: Report | null = null) =>
  checkTables(report, previous).map(({ rule, severity }) => `${rule} ${severity}`)

const zero = (format: '2019' | '2021', rest: Partial<Report> = {}): Report =>
  reportWith({ proactive: proactive(format), requests: requests({}, format), appeals: appeals() }, { format, ...rest })

describe('reports without a fault', () => {
  it.each([
    ['柳江 2022: three tables of zeros', zero('2021', { organ: '柳州市柳江区教育局', year: 2022 })],
    ['the 2019 format, zeros', zero('2019', { year: 2019 })],
    ['柳州 2018, 孝感 2018, 昌乐 2017: no tables at all', reportWith({}, { year: 2018, format: '2018' })],
    ['a statistics table of zeros', reportWith({ statistics: statistics({}) }, { year: 2018, format: '2018' })],
  ])('%s', (_, report) => {
    expect(checkTables(report)).toEqual([])
    expect(checkTables(report, null)).toEqual([])
  })

  it('two years of zeros', () => {
    expect(checkTables(zero('2021', { year: 2022 }), zero('2021', { year: 2021 }))).toEqual([])
    expect(checkTables(zero('2021', { year: 2021 }), zero('2019', { year: 2020 }))).toEqual([])
    expect(
      checkTables(zero('2019', { year: 2019 }), reportWith({ statistics: statistics({}) }, { year: 2018 })),
    ).toEqual([])
  })
})

describe('the order of findings', () => {
  it('is that of the tables', () => {
    const report = reportWith({
      statistics: statistics({ L40: 1 }),
      proactive: proactive('2021', { 行政规范性文件: [2, 0, 1] }),
      requests: naturalOnly({ r01: 1 }),
      appeals: appeals({ directLawsuit: { total: 1 } }),
    })
    expect(rules(report)).toEqual(['F1-05 error', 'F3-07 error', 'F3-01 error', 'F3-01 error', 'F3-05 error'])
  })
})

describe('the previous report', () => {
  const now = reportWith({ requests: naturalOnly({ r02: 1, r03: 1, r24: 1 }) }, { year: 2022 })
  const before = (year: number | null) => reportWith({ requests: requests() }, { year })

  it('is used when it is of the year before, or does not say', () => {
    expect(rules(now, before(2021))).toEqual(['F3-08 error', 'F3-08 error'])
    expect(rules(now, before(null))).toEqual(['F3-08 error', 'F3-08 error'])
  })

  it.each([2019, 2020, 2022, 2023])('of %i is not used, and a hint says so', (year) => {
    expect(checkTables(now, before(year))).toEqual([
      {
        rule: 'T-previous',
        severity: 'hint',
        message: `给出的上年报告是 ${year} 年度的，不是 2022 年度的上一年，跨年关系不判`,
        expected: 2021,
        found: year,
        places: [],
      },
    ])
  })

  it('is not missed', () => {
    expect(rules(now)).toEqual([])
  })
})

describe('sentences', () => {
  const broken: readonly Report[] = [
    reportWith({ statistics: statistics({ L01: 5, L05: 9, L17: 3, L53: 1, L52: null, L58: 4, L09: 2, L48: 2 }) }),
    reportWith({ proactive: proactive('2019', { 行政许可: [2, 1, 3], 规章: [1, 3, 2] }) }, { format: '2019' }),
    reportWith({ proactive: proactive('2021', { 行政规范性文件: [3, 0, 1], 行政事业性收费: [20000] }) }),
    reportWith({ requests: requests({ r05: { natural: 3, total: 2 }, r24: { natural: -1 } }) }),
    reportWith({ appeals: appeals({ reconsideration: { upheld: 2, other: null } }) }),
  ]
  const findings = broken.flatMap((report) => checkTables(report))

  it('name their table, are one line, and hold the number found', () => {
    expect(findings.length).toBeGreaterThan(10)
    for (const { message, found } of findings) {
      expect(message).toMatch(/^(统计表|表二|表三|表四)/)
      expect(message).not.toContain('\n')
      expect(message).not.toContain('{n}')
      if (found !== null) expect(message).toContain(`${found}`)
    }
  })

  it('bear a rule that a format states', () => {
    const known = new Set(FORMATS.flatMap((format) => format.relations.map(({ id }) => id)))
    expect(findings.map(({ rule }) => rule).filter((rule) => !known.has(rule))).toEqual([])
  })

  it('never say the same twice', () => {
    for (const report of broken) {
      const messages = checkTables(report).map(({ rule, message }) => `${rule} ${message}`)
      expect(new Set(messages).size).toBe(messages.length)
    }
  })
})

describe('a number blanked out', () => {
  it('never makes an error in a table that was consistent', () => {
    const cells: Readonly<Record<string, Cell>> = { L17: 4, L18: 1, L20: 3, L22: 4, L23: 4, L25: 4, L26: 4 }
    for (const id of Object.keys(cells)) {
      const findings = checkTables(reportWith({ statistics: statistics({ ...cells, [id]: null }) }))
      expect(findings.filter(({ severity }) => severity === 'error')).toEqual([])
    }
  })
})
