import { describe, expect, it } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import {
  DECISION_KIND_ENTRIES,
  DECISION_KINDS,
  inForceOn,
  isDecisionKind,
  remedyOf,
  reportRowOf,
  ROW_MAPPING_NOTE,
  type DecisionKind,
  type ReportFormat,
} from './decision-kinds.ts'

const KEYS = Object.keys(DECISION_KINDS).filter(isDecisionKind)
const FORMAT_YEARS: Record<ReportFormat, readonly [first: number, last: number]> = {
  '2018': [2014, 2018],
  '2019': [2019, 2020],
  '2021': [2021, 2026],
}

describe('decision kinds', () => {
  it('are K01 to K23 in order, each with its own key, label and basis', () => {
    const codes = DECISION_KIND_ENTRIES.map(([, { code }]) => code)
    expect(codes).toEqual(Array.from({ length: 23 }, (_, n) => `K${String(n + 1).padStart(2, '0')}`))
    expect(new Set(DECISION_KIND_ENTRIES.map(([, { label }]) => label)).size).toBe(23)
    for (const [key, { basis }] of DECISION_KIND_ENTRIES) {
      expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect(basis !== '' || key === 'other', key).toBe(true)
    }
  })

  it('are known by key only', () => {
    expect(isDecisionKind('already-public')).toBe(true)
    for (const key of ['K01', 'toString', '', 'Already-Public']) expect(isDecisionKind(key)).toBe(false)
  })

  it('every kind in force has a row in every format of its years', () => {
    for (const kind of KEYS) {
      for (const format of ['2018', '2019', '2021'] as const) {
        const [first, last] = FORMAT_YEARS[format]
        const inForce = inForceOn(kind, civilDate(`${first}-01-01`)) || inForceOn(kind, civilDate(`${last}-12-31`))
        if (inForce) expect(reportRowOf(kind, format), `${kind} ${format}`).toMatch(/^(L\d\d|r\d\d|r21to23)$/)
      }
    }
  })

  it('a kind without a line in the statistics of 2018 was not in force then', () => {
    const without = KEYS.filter((kind) => reportRowOf(kind, '2018') === null)
    expect(without.map((kind) => DECISION_KINDS[kind].code)).toEqual(['K17', 'K18', 'K19', 'K20', 'K22'])
    for (const kind of without) expect(inForceOn(kind, civilDate('2018-12-31')), kind).toBe(false)
  })

  it.each([
    ['already-public', 'r03', 'r03', 'L26'],
    ['disclosed', 'r03', 'r03', 'L27'],
    ['partly-disclosed', 'r04', 'r04', 'L28'],
    ['withheld-state-secret', 'r05', 'r05', 'L30'],
    ['withheld-forbidden', 'r06', 'r06', 'L35'],
    ['withheld-security', 'r07', 'r07', 'L33'],
    ['withheld-third-party', 'r08', 'r08', 'L31'],
    ['withheld-internal', 'r09', 'r09', 'L34'],
    ['withheld-process', 'r10', 'r10', 'L34'],
    ['withheld-enforcement-file', 'r11', 'r11', 'L34'],
    ['administrative-query', 'r12', 'r12', 'L39'],
    ['not-existing', 'r13', 'r13', 'L37'],
    ['not-responsible', 'r13', 'r13', 'L36'],
    ['not-ready-made', 'r14', 'r14', 'L37'],
    ['still-unclear', 'r15', 'r15', 'L38'],
    ['petition-or-complaint', 'r16', 'r16', 'L39'],
    ['repeated', 'r17', 'r17', null],
    ['publication-requested', 'r18', 'r18', null],
    ['excessive', 'r19', 'r19', null],
    ['confirmation-requested', 'r20', 'r20', null],
    ['not-corrected', 'r21', 'r21to23', 'L38'],
    ['fee-unpaid', 'r22', 'r21to23', null],
    ['other', 'r23', 'r21to23', 'L39'],
  ] as const)('%s is counted in %s, %s and %s', (kind, in2021, in2019, in2018) => {
    expect(DECISION_KINDS[kind].rows).toEqual({ '2021': in2021, '2019': in2019, '2018': in2018 })
  })

  it('between them fill every leaf row r03 to r23 of the form', () => {
    const filled = new Set(KEYS.map((kind) => reportRowOf(kind, '2021')))
    expect([...filled].sort()).toEqual(Array.from({ length: 21 }, (_, n) => `r${String(n + 3).padStart(2, '0')}`))
  })

  it('lets an organ count a kind elsewhere', () => {
    expect(reportRowOf('administrative-query', '2021', { 'administrative-query': 'r23' })).toBe('r23')
    expect(reportRowOf('repeated', '2021', { 'administrative-query': 'r23' })).toBe('r17')
    expect(ROW_MAPPING_NOTE).toContain('通行口径')
  })

  it('names the second line that fits trade secrets and privacy, and what is not ready-made', () => {
    const alternatives = DECISION_KIND_ENTRIES.filter(([, entry]) => entry.alternatives2018 !== undefined)
    expect(alternatives.map(([key, entry]) => [key, entry.alternatives2018])).toEqual([
      ['withheld-third-party', ['L32']],
      ['not-ready-made', ['L39']],
    ])
  })
})

describe('when a kind may be chosen', () => {
  it.each<[DecisionKind, string, boolean]>([
    ['disclosed', '2008-05-01', true],
    ['disclosed', '2008-04-30', false],
    ['repeated', '2019-05-14', false],
    ['repeated', '2019-05-15', true],
    ['fee-unpaid', '2020-12-31', false],
    ['fee-unpaid', '2021-01-01', true],
  ])('%s on %s: %s', (kind, date, allowed) => expect(inForceOn(kind, civilDate(date))).toBe(allowed))
})

describe('remedies', () => {
  it('demand reconsideration first for K04 to K10, since 2024', () => {
    const first = KEYS.filter((kind) => remedyOf(kind, civilDate('2024-01-01')) === 'reconsideration-first')
    expect(first.map((kind) => DECISION_KINDS[kind].code)).toEqual(['K04', 'K05', 'K06', 'K07', 'K08', 'K09', 'K10'])
  })

  it('demand it of no decision made before', () => {
    const before = KEYS.map((kind) => remedyOf(kind, civilDate('2023-12-31')))
    expect(new Set(before)).toEqual(new Set(['either', 'either-on-lapse', 'depends']))
  })

  it('demand it of the withheld part of a partial disclosure', () => {
    expect(remedyOf('partly-disclosed', civilDate('2026-01-01'))).toBe('withheld-part-first')
    expect(remedyOf('partly-disclosed', civilDate('2023-12-31'))).toBe('either')
  })

  it('leave the choice for everything that is not withheld', () => {
    for (const kind of ['already-public', 'not-existing', 'repeated', 'administrative-query'] as const) {
      expect(remedyOf(kind, civilDate('2026-01-01'))).toBe('either')
    }
    expect(remedyOf('fee-unpaid', civilDate('2026-01-01'))).toBe('either-on-lapse')
    expect(remedyOf('other', civilDate('2026-01-01'))).toBe('depends')
  })
})
