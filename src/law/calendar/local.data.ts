import type { LocalArrangement } from './calendar.ts'
import { holiday } from './holiday.ts'

/**
 * Arrangements of the regions that have holidays of their own, by year.
 * Guangxi: 广西壮族自治区少数民族习惯节日放假办法（自治区政府令第98号）, two days from 三月初三, arranged by a notice each year that
 * may cancel a national make-up workday (2017-04-01, 2023-04-23) and set one of its own.
 * Other years are imported by the administrator. The make-up day of 2023, if there was one, is not known.
 */
const guangxi = (year: number, off: readonly string[], work: readonly string[] = []): LocalArrangement => ({
  region: '45',
  label: '广西',
  year,
  holidays: [holiday('三月三', off, work)],
  source: `广西壮族自治区${year}年“三月三”放假通知`,
})

export const LOCAL_ARRANGEMENTS: readonly LocalArrangement[] = [
  guangxi(2017, ['2017-03-30..2017-04-01'], ['2017-04-08']),
  guangxi(2021, ['2021-04-14..2021-04-16'], ['2021-04-18']),
  guangxi(2023, ['2023-04-21..2023-04-23']),
  guangxi(2024, ['2024-04-11..2024-04-12']),
]

/** Where a holiday of its own falls every year, so that a year without an arrangement is an estimate there. */
export const LOCAL_SEASONS = [
  { region: '45', label: '广西', holiday: '三月三', from: '03-20', to: '04-30', since: 2014 },
] as const
