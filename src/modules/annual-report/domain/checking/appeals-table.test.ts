import { describe, expect, it } from 'vitest'
import { APPEAL_GROUPS } from '../report.ts'
import type { AppealRow, Finding, Report } from '../report.ts'
import { checkAppeals } from './appeals-table.ts'
import { appeals, reportWith } from './testing/reports.ts'

type Changes = NonNullable<Parameters<typeof appeals>[0]>

const check = (changes: Changes, previous: Report | null = null): readonly Finding[] =>
  checkAppeals(reportWith({ appeals: appeals(changes) }), previous)
const short = ({ rule, severity, expected, found }: Finding) => ({ rule, severity, expected, found })

describe('a consistent 表四', () => {
  it.each<[string, Changes]>([
    ['all zero', {}],
    ['one pending', { reconsideration: { pending: 1, total: 1 } }],
    [
      '上海市人民政府办公厅 2025',
      {
        reconsideration: { upheld: 40, other: 10, pending: 5, total: 55 },
        directLawsuit: { upheld: 2, other: 4, pending: 6, total: 12 },
        lawsuitAfterReconsideration: { upheld: 6, other: 9, pending: 7, total: 22 },
      },
    ],
  ])('%s: nothing is found', (_, changes) => {
    expect(check(changes)).toEqual([])
  })
})

describe('F3-05', () => {
  it('finds the totals of 0 beside 11 and 5 cases: 洪泽 2023', () => {
    const findings = check({
      reconsideration: { upheld: 10, corrected: 1 },
      lawsuitAfterReconsideration: { upheld: 5 },
    })
    expect(findings.map(short)).toEqual([
      { rule: 'F3-05', severity: 'error', expected: 11, found: 0 },
      { rule: 'F3-05', severity: 'error', expected: 5, found: 0 },
    ])
    expect(findings.map(({ message }) => message)).toEqual([
      '表四“行政复议”组：总计 0 件，结果维持、结果纠正、其他结果、尚未审结之和 11 件，相差 11 件',
      '表四“行政诉讼·复议后起诉”组：总计 0 件，结果维持、结果纠正、其他结果、尚未审结之和 5 件，相差 5 件',
    ])
  })

  it.each(APPEAL_GROUPS)('watches %s', (group) => {
    expect(check({ [group]: { other: 2, total: 3 } }).map(short)).toEqual([
      { rule: 'F3-05', severity: 'error', expected: 2, found: 3 },
    ])
  })

  it.each<{ title: string; row: Partial<AppealRow>; rules: readonly string[] }>([
    { title: 'parts below the total', row: { upheld: 1, other: null, total: 3 }, rules: ['F3-04'] },
    { title: 'parts above the total', row: { upheld: 4, other: null, total: 3 }, rules: ['F3-05', 'F3-04'] },
    { title: 'parts equal to the total', row: { upheld: 3, other: null, total: 3 }, rules: ['F3-04'] },
    { title: 'no total', row: { upheld: 4, total: null }, rules: ['F3-04'] },
  ])('with a blank cell and $title: $rules', ({ row, rules }) => {
    expect(check({ directLawsuit: row }).map(({ rule }) => rule)).toEqual(rules)
  })
})

describe('F3-04', () => {
  it('refuses a negative and a broken number', () => {
    const findings = check({ reconsideration: { upheld: -1, other: 1 }, directLawsuit: { pending: 0.5, total: 0.5 } })
    expect(findings.map(({ rule, severity, found }) => [rule, severity, found])).toEqual([
      ['F3-04', 'error', -1],
      ['F3-04', 'error', 0.5],
      ['F3-04', 'error', 0.5],
    ])
    expect(findings[0]?.message).toBe('表四“行政复议”行“结果维持”列：填 -1 件，应为非负整数')
  })

  it('counts the blank cells of a table left empty in one hint', () => {
    const findings = checkAppeals(reportWith({ appeals: appeals({}, null) }), null)
    expect(findings.map(short)).toEqual([{ rule: 'F3-04', severity: 'hint', expected: null, found: 15 }])
    expect(findings[0]?.message).toBe(
      '表四：15 格中 15 格空白，在 3 行（行政复议、行政诉讼·未经复议直接起诉、行政诉讼·复议后起诉）；空白是未填，没有发生的应填 0',
    )
  })
})

describe('F3-09: pending cases of last year', () => {
  const lastYear = reportWith({ appeals: appeals({ reconsideration: { pending: 2, total: 2 } }) })

  it('are asked for when this year has fewer', () => {
    const findings = check({ reconsideration: { upheld: 1, total: 1 } }, lastYear)
    expect(findings.map(short)).toEqual([{ rule: 'F3-09', severity: 'question', expected: 2, found: 1 }])
    expect(findings[0]?.message).toBe(
      '表四“行政复议”组：本年总计 1 件，小于上年报告的尚未审结 2 件；若口径含上年结转，上年未审结的应在本年出现，请核对',
    )
  })

  it('are found in whichever column', () => {
    expect(check({ reconsideration: { upheld: 1, corrected: 1, total: 2 } }, lastYear)).toEqual([])
    expect(check({ reconsideration: { pending: 3, total: 3 } }, lastYear)).toEqual([])
  })

  it('are left alone where a number is blank or last year has no table', () => {
    const blank = reportWith({ appeals: appeals({ reconsideration: { pending: null } }) })
    expect(check({}, blank)).toEqual([])
    expect(check({}, reportWith({}))).toEqual([])
  })
})

describe('a report without the table', () => {
  it('gives nothing', () => {
    expect(checkAppeals(reportWith({}), null)).toEqual([])
  })
})

describe('places', () => {
  it('are the group', () => {
    const place = { line: 90, quote: '1 0 0 0 0' }
    const table = appeals({ reconsideration: { upheld: 1 }, directLawsuit: { upheld: 1 } })
    const findings = checkAppeals(
      reportWith({ appeals: table }, { sources: { 'appeals.reconsideration': place } }),
      null,
    )
    expect(findings.map(({ places }) => places)).toEqual([[place], []])
  })
})
