import { describe, expect, it } from 'vitest'
import { addDays, civilDate, isWeekend, parseCivilDate, yearOf } from '../../kernel/civil-date.ts'
import { BUILT_IN, calendarFor } from './build.ts'
import { isWorkday } from './day.ts'
import { daysOf } from './holiday.ts'
import { NATIONAL_EDITIONS } from './national.data.ts'

const calendar = calendarFor(BUILT_IN)
const allDays = NATIONAL_EDITIONS.flatMap(({ holidays }) =>
  holidays.flatMap(({ off, work }) => [...off.flatMap(daysOf), ...work]),
)
const workdaysOf = (year: number): number =>
  daysOf([civilDate(`${year}-01-01`), civilDate(`${year}-12-31`)]).filter((day) => isWorkday(calendar, day)).length

/** `M/D` or `M/D-D` or `M/D-M/D` of a year, as rules print them. */
function printed(year: number, text: string): readonly string[] {
  const iso = (month: string, day: string) => civilDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
  return text.split(' ').flatMap((range) => {
    const [, month = '', day = '', toMonth = month, toDay = day] =
      /^(\d+)\/(\d+)(?:-(?:(\d+)\/)?(\d+))?$/.exec(range) ?? []
    return daysOf([iso(month, day), iso(toMonth, toDay)])
  })
}

describe('national arrangements', () => {
  it('holds every year from 2007 to 2026, with two editions of 2015, 2019 and 2020', () => {
    const years = NATIONAL_EDITIONS.map(({ year }) => year)
    expect([...new Set(years)]).toEqual(Array.from({ length: 20 }, (_, index) => 2007 + index))
    expect(NATIONAL_EDITIONS.filter(({ edition }) => edition === 2).map(({ year }) => year)).toEqual([2015, 2019, 2020])
  })

  it('holds 765 rows in all, each a day that exists, in or next to its year', () => {
    expect(allDays).toHaveLength(765)
    for (const day of allDays) expect(parseCivilDate(day).ok).toBe(true)
    for (const { year, holidays } of NATIONAL_EDITIONS) {
      for (const day of holidays.flatMap(({ work }) => work))
        expect(Math.abs(yearOf(day) - year)).toBeLessThanOrEqual(1)
    }
  })

  it('works only on weekends (but for the return to work on 2020-02-03) and names each day once in an edition', () => {
    for (const { holidays } of NATIONAL_EDITIONS) {
      const days = holidays.flatMap(({ off, work }) => [...off.flatMap(daysOf), ...work])
      expect(new Set(days).size).toBe(days.length)
      for (const day of holidays.flatMap(({ work }) => work))
        expect(isWeekend(day) || day === '2020-02-03', day).toBe(true)
    }
  })

  it('names a notice on gov.cn for every edition', () => {
    for (const { notice } of NATIONAL_EDITIONS) expect(notice).toMatch(/^https?:\/\/www\.gov\.cn\/.+\.htm$/)
  })

  it.each([
    [2017, 249],
    [2018, 250],
    [2019, 250],
    [2020, 249],
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, days) => expect(workdaysOf(year)).toBe(days))

  it.each([
    [2017, '1/22 2/4 4/1 5/27 9/30', '1/1-2 1/27-2/2 4/2-4 5/1 5/28-30 10/1-8'],
    [2018, '2/11 2/24 4/8 4/28 9/29 9/30 12/29', '1/1 2/15-21 4/5-7 4/29-5/1 6/18 9/24 10/1-7 12/30-31'],
    [2019, '2/2 2/3 4/28 5/5 9/29 10/12', '1/1 2/4-10 4/5 5/1-4 6/7 9/13 10/1-7'],
    [2020, '1/19 4/26 5/9 6/28 9/27 10/10', '1/1 1/24-2/2 4/4-6 5/1-5 6/25-27 10/1-8'],
    [2021, '2/7 2/20 4/25 5/8 9/18 9/26 10/9', '1/1-3 2/11-17 4/3-5 5/1-5 6/12-14 9/19-21 10/1-7'],
    [2022, '1/29 1/30 4/2 4/24 5/7 10/8 10/9', '1/1-3 1/31-2/6 4/3-5 4/30-5/4 6/3-5 9/10-12 10/1-7 12/31'],
    [2023, '1/28 1/29 4/23 5/6 6/25 10/7 10/8', '1/1-2 1/21-27 4/5 4/29-5/3 6/22-24 9/29-10/6'],
    [2024, '2/4 2/18 4/7 4/28 5/11 9/14 9/29 10/12', '1/1 2/10-17 4/4-6 5/1-5 6/10 9/15-17 10/1-7'],
    [2025, '1/26 2/8 4/27 9/28 10/11', '1/1 1/28-2/4 4/4-6 5/1-5 5/31-6/2 10/1-8'],
    [2026, '1/4 2/14 2/28 5/9 9/20 10/10', '1/1-3 2/15-23 4/4-6 5/1-5 6/19-21 9/25-27 10/1-7'],
  ])('%i: make-up workdays and every holiday are as printed', (year, work, off) => {
    const weekendsWorked = daysOf([civilDate(`${year}-01-01`), civilDate(`${year}-12-31`)]).filter(
      (day) => isWeekend(day) && isWorkday(calendar, day),
    )
    expect(weekendsWorked).toEqual(printed(year, work))
    for (const day of printed(year, off)) expect(isWorkday(calendar, civilDate(day)), day).toBe(false)
    const weekdaysOff = daysOf([civilDate(`${year}-01-01`), civilDate(`${year}-12-31`)]).filter(
      (day) => !isWeekend(day) && !isWorkday(calendar, day),
    )
    for (const day of weekdaysOff) expect(printed(year, off)).toContain(day)
  })

  it('works on 2015-01-04, a Sunday', () => expect(isWorkday(calendar, civilDate('2015-01-04'))).toBe(true))

  it('never gives more than ten days off in a row, the most that was ever announced', () => {
    let run = 0
    for (let day = civilDate('2007-01-01'); day <= calendar.coversUntil; day = addDays(day, 1)) {
      run = isWorkday(calendar, day) ? 0 : run + 1
      expect(run, day).toBeLessThanOrEqual(10)
    }
  })
})
