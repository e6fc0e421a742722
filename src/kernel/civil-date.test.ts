import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addDays,
  addMonths,
  civilDate,
  dateOf,
  dayOf,
  daysBetween,
  daysInMonth,
  isWeekend,
  monthOf,
  nextDay,
  parseCivilDate,
  weekday,
  weekdayName,
  yearOf,
} from './civil-date.ts'

const anyDate = fc.integer({ min: -250_000, max: 2_700_000 }).map((days) => addDays(civilDate('1970-01-01'), days))
const span = fc.integer({ min: -100_000, max: 100_000 })

describe('reading a date', () => {
  it.each(['2026-02-06', '2024-02-29', '2000-02-29', '1000-01-01', '9899-12-31', '2019-05-15'])(
    'accepts %s',
    (text) => {
      expect(parseCivilDate(text)).toEqual({ ok: true, value: text })
    },
  )

  it.each([
    '',
    '2026-2-6',
    '2026/02/06',
    '20260206',
    '2026-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '0000-01-01',
    '0999-12-31',
    '9900-01-01',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '２０２６-01-01',
    '2026年1月1日',
  ])('refuses “%s” and gives it back', (text) => {
    expect(parseCivilDate(text)).toEqual({ ok: false, error: { kind: 'not-a-date', text } })
  })
})

describe('parts of a date', () => {
  it('gives year, month and day', () => {
    const date = civilDate('2026-11-03')
    expect([yearOf(date), monthOf(date), dayOf(date)]).toEqual([2026, 11, 3])
  })

  it.each([
    [2026, 1, 31],
    [2026, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 4, 30],
    [2026, 0, 0],
    [2026, 13, 0],
  ])('%i-%i has %i days', (year, month, days) => expect(daysInMonth(year, month)).toBe(days))

  it.each([
    ['1970-01-01', 4, '周四'],
    ['2026-02-14', 6, '周六'],
    ['2026-09-20', 0, '周日'],
    ['2019-05-15', 3, '周三'],
    ['2000-01-01', 6, '周六'],
    ['1600-01-01', 6, '周六'],
  ])('%s is weekday %i, %s', (text, number, name) => {
    expect([weekday(civilDate(text)), weekdayName(civilDate(text))]).toEqual([number, name])
    expect(isWeekend(civilDate(text))).toBe(number === 0 || number === 6)
  })
})

describe('arithmetic', () => {
  it.each([
    ['2026-02-28', '2026-03-01'],
    ['2024-02-28', '2024-02-29'],
    ['2026-12-31', '2027-01-01'],
    ['1999-12-31', '2000-01-01'],
  ])('the day after %s is %s', (date, next) => expect(nextDay(civilDate(date))).toBe(next))

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2026-05-15', 6, '2026-11-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2016-02-29', 120, '2026-02-28'],
  ])('%s plus %i months is %s', (date, months, result) => expect(addMonths(civilDate(date), months)).toBe(result))

  it('counts a leap year as 366 days', () => {
    expect(daysBetween(civilDate('2024-01-01'), civilDate('2025-01-01'))).toBe(366)
    expect(daysBetween(civilDate('2025-01-01'), civilDate('2024-01-01'))).toBe(-366)
  })

  it('adding and measuring are inverse', () => {
    fc.assert(fc.property(anyDate, span, (date, days) => daysBetween(date, addDays(date, days)) === days))
  })

  it('every computed date can be read again, and string order is day order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (one, other) => {
        expect(parseCivilDate(one)).toEqual({ ok: true, value: one })
        expect(dateOf(yearOf(one), monthOf(one), dayOf(one))).toBe(one)
        expect(one < other).toBe(daysBetween(one, other) > 0)
      }),
    )
  })

  it('weekdays follow one another', () => {
    fc.assert(fc.property(anyDate, (date) => weekday(nextDay(date)) === (weekday(date) + 1) % 7))
  })
})
