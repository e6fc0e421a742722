import { describe, expect, it } from 'vitest'
import { civilDate } from '../../kernel/civil-date.ts'
import { BUILT_IN, calendarFor } from '../calendar/build.ts'
import { ANSWER_RULES, answerRuleFor } from './answer-rules.ts'
import { PERIODS } from './table.data.ts'
import { periodOf, termEnd } from './term-end.ts'

const calendar = calendarFor(BUILT_IN)

describe('the table of periods', () => {
  it('holds T01 to T33 in order', () => {
    expect(PERIODS.map(({ id }) => id)).toEqual(
      Array.from({ length: 33 }, (_, n) => `T${String(n + 1).padStart(2, '0')}`),
    )
  })

  it('names a source and a start for each, and a number, a day of the year or a note', () => {
    for (const { id, title, source, start, terms, yearly, note } of PERIODS) {
      expect(
        [title, source, start].every((text) => text.length > 0),
        id,
      ).toBe(true)
      expect(terms.length > 0 || yearly !== undefined || note !== '', id).toBe(true)
    }
  })

  it('has whole, positive amounts, and a label wherever several terms stand together', () => {
    for (const { id, terms } of PERIODS) {
      for (const { amount, label } of terms) {
        expect(Number.isInteger(amount) && amount > 0, id).toBe(true)
        if (terms.length > 1) expect(label, id).toBeTruthy()
      }
    }
  })

  it.each([
    ['T01', 20, 'WD'],
    ['T02', 20, 'WD'],
    ['T03', 20, 'WD'],
    ['T04', 15, 'WD'],
    ['T05', 7, 'WD'],
    ['T07', 15, 'WD'],
    ['T08', 15, 'WD'],
    ['T11', 20, 'WD'],
    ['T15', 60, 'D'],
    ['T19', 15, 'D'],
    ['T20', 6, 'M'],
    ['T22', 20, 'D'],
    ['T23', 30, 'D'],
    ['T32', 10, 'Y'],
  ])('%s is %i %s', (id, amount, unit) => expect(periodOf(id)?.terms).toMatchObject([{ amount, unit }]))

  it('knows the four operations on the answering clock', () => {
    const having = (effect: string) => PERIODS.filter((period) => period.effect === effect).map(({ id }) => id)
    expect(having('restart')).toEqual(['T05', 'T12'])
    expect(having('stop')).toEqual(['T07', 'T08'])
  })

  it('prints nothing unverified as law: T12 and T26 are settings', () => {
    expect(PERIODS.filter(({ status }) => status === 'unverified').map(({ id }) => id)).toEqual(['T12', 'T26'])
    expect(periodOf('T26')?.terms).toMatchObject([{ configurable: true }])
    expect(periodOf('T06')?.terms).toMatchObject([{ configurable: true }])
  })

  it('does not know other ids', () => expect(periodOf('T34')).toBeUndefined())

  it('agrees with the rules of the answer', () => {
    for (const rule of ANSWER_RULES) {
      const { answerWorkdays: amount, extensionWorkdays: extension, from, until } = rule
      expect(periodOf(rule.id)).toMatchObject({ terms: [{ amount, extension, unit: 'WD' }], from })
      expect(periodOf(rule.id)?.until).toBe(until)
    }
  })
})

describe('the rule by day of receipt', () => {
  it('has periods that touch and do not overlap, newest first', () => {
    for (const [index, rule] of ANSWER_RULES.entries()) expect(rule.until).toBe(ANSWER_RULES[index - 1]?.from)
  })

  it.each([
    ['2008-04-30', undefined],
    ['2008-05-01', 'T04'],
    ['2019-05-14', 'T04'],
    ['2019-05-15', 'T02'],
    ['2026-01-01', 'T02'],
  ])('%s is governed by %s', (date, id) => expect(answerRuleFor(civilDate(date))?.id).toBe(id))
})

describe('the end of a term', () => {
  it.each([
    ['T05', '2026-02-06', '2026-02-24'],
    ['T15', '2026-01-01', '2026-03-02'],
    ['T20', '2025-08-31', '2026-02-28'],
    ['T22', '2026-02-06', '2026-02-26'],
    ['T32', '2016-02-29', '2026-02-28'],
  ])('%s from %s ends on %s', (id, start, date) => {
    const [term] = periodOf(id)?.terms ?? []
    expect(term && termEnd(term, civilDate(start), calendar)).toEqual({ ok: true, value: { date, estimated: false } })
  })

  it('is an estimate beyond the loaded years, for working days only', () => {
    const end = (unit: 'WD' | 'D') => termEnd({ amount: 20, unit }, civilDate('2026-12-20'), calendar)
    expect(end('WD')).toMatchObject({ value: { estimated: true } })
    expect(end('D')).toEqual({ ok: true, value: { date: '2027-01-09', estimated: false } })
  })

  it('refuses hours', () => {
    expect(termEnd({ amount: 5, unit: 'H' }, civilDate('2026-01-01'), calendar)).toEqual({
      ok: false,
      error: { kind: 'hours-are-not-days' },
    })
  })
})
