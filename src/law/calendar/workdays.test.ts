import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, civilDate, daysBetween } from '../../kernel/civil-date.ts'
import { BUILT_IN, calendarFor } from './build.ts'
import { isWorkday } from './day.ts'
import { resolveRegion } from './region.ts'
import { addWorkdays, workdaysBetween } from './workdays.ts'

const national = calendarFor(BUILT_IN)
const guangxi = calendarFor(BUILT_IN, { region: resolveRegion('广西') })
const anyCalendar = fc.constantFrom(national, guangxi)
const anyDate = fc.integer({ min: 0, max: 7600 }).map((days) => addDays(civilDate('2006-06-01'), days))
const count = fc.integer({ min: 0, max: 120 })

const added = (calendar: typeof national, from: string, days: number): string => {
  const sum = addWorkdays(calendar, civilDate(from), days)
  return sum.ok ? sum.value.date : sum.error.kind
}

describe('adding working days, first day not counted', () => {
  it.each([
    ['2019-05-10', '2019-05-17', '2019-05-21', '2019-05-31', '2019-06-10', '2019-07-08'],
    ['2022-12-20', '2022-12-27', '2022-12-29', '2023-01-11', '2023-01-18', '2023-02-20'],
    ['2024-02-05', '2024-02-18', '2024-02-20', '2024-03-01', '2024-03-08', '2024-04-08'],
    ['2025-09-24', '2025-09-30', '2025-10-10', '2025-10-21', '2025-10-28', '2025-11-25'],
    ['2026-01-05', '2026-01-12', '2026-01-14', '2026-01-26', '2026-02-02', '2026-03-06'],
    ['2026-02-06', '2026-02-13', '2026-02-24', '2026-03-05', '2026-03-12', '2026-04-10'],
    ['2026-02-12', '2026-02-26', '2026-02-28', '2026-03-11', '2026-03-18', '2026-04-16'],
    ['2026-04-28', '2026-05-08', '2026-05-11', '2026-05-21', '2026-05-28', '2026-06-26'],
    ['2026-09-18', '2026-09-24', '2026-09-29', '2026-10-15', '2026-10-22', '2026-11-19'],
  ])('from %s: 5, 7, 15, 20 and 40 days', (from, ...due) => {
    expect([5, 7, 15, 20, 40].map((days) => added(national, from, days))).toEqual(due)
  })

  it.each([
    ['2017-03-28', 5, '2017-04-05', '2017-04-08'],
    ['2017-03-28', 15, '2017-04-19', '2017-04-21'],
    ['2021-04-08', 20, '2021-05-08', '2021-05-11'],
    ['2023-04-10', 20, '2023-05-09', '2023-05-11'],
    ['2024-04-01', 20, '2024-04-29', '2024-05-06'],
  ])('from %s, %i days: %s nationally, %s in Guangxi', (from, days, nationally, locally) => {
    expect([added(national, from, days), added(guangxi, from, days)]).toEqual([nationally, locally])
  })

  it('gives the day itself for none', () => expect(added(national, '2026-02-07', 0)).toBe('2026-02-07'))

  it.each([-1, 1.5, NaN, Infinity, 10_001])('refuses %d days', (days) => {
    expect(addWorkdays(national, civilDate('2026-01-05'), days)).toEqual({
      ok: false,
      error: { kind: 'not-a-count', count: days, most: 10_000 },
    })
  })

  it('marks what needs a year that is not loaded', () => {
    expect(addWorkdays(national, civilDate('2026-12-30'), 1)).toEqual({
      ok: true,
      value: { date: '2026-12-31', estimated: false },
    })
    expect(addWorkdays(national, civilDate('2026-12-30'), 2)).toEqual({
      ok: true,
      value: { date: '2027-01-01', estimated: true },
    })
  })
})

describe('counting working days', () => {
  it.each([
    ['2026-02-06', '2026-03-12', 20],
    ['2026-02-13', '2026-02-14', 1],
    ['2026-02-14', '2026-02-23', 0],
    ['2026-02-06', '2026-02-06', 0],
    ['2025-12-31', '2026-12-31', 248],
  ])('after %s up to %s: %i', (from, to, days) => {
    expect(workdaysBetween(national, civilDate(from), civilDate(to))).toEqual({
      ok: true,
      value: { days, estimated: false },
    })
  })

  it('refuses a last day before the first', () => {
    expect(workdaysBetween(national, civilDate('2026-02-06'), civilDate('2026-02-05'))).toEqual({
      ok: false,
      error: { kind: 'reversed', from: '2026-02-06', to: '2026-02-05' },
    })
  })

  it('marks what needs a year that is not loaded', () => {
    const counted = workdaysBetween(national, civilDate('2026-12-31'), civilDate('2027-01-08'))
    expect(counted).toEqual({ ok: true, value: { days: 6, estimated: true } })
  })
})

describe('laws of the arithmetic', () => {
  it('counting undoes adding, and the sum is a working day later than the start', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, count, (calendar, from, days) => {
        const sum = addWorkdays(calendar, from, days)
        if (!sum.ok) return false
        const back = workdaysBetween(calendar, from, sum.value.date)
        expect(back).toEqual({ ok: true, value: { days, estimated: sum.value.estimated } })
        return days === 0 ? sum.value.date === from : isWorkday(calendar, sum.value.date) && sum.value.date > from
      }),
    )
  })

  it('adding in two steps is adding at once', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, count, count, (calendar, from, one, other) => {
        const first = addWorkdays(calendar, from, one)
        const second = first.ok && addWorkdays(calendar, first.value.date, other)
        const both = addWorkdays(calendar, from, one + other)
        return second !== false && second.ok && both.ok && second.value.date === both.value.date
      }),
    )
  })

  it('counts never exceed the calendar days between', () => {
    fc.assert(
      fc.property(anyCalendar, anyDate, count, (calendar, from, span) => {
        const to = addDays(from, span)
        const counted = workdaysBetween(calendar, from, to)
        return counted.ok && counted.value.days >= 0 && counted.value.days <= daysBetween(from, to)
      }),
    )
  })
})
