import { ok, refuse, type Result } from './result.ts'

/** A day of the Gregorian calendar as `YYYY-MM-DD`, without time or zone. Earlier days compare smaller as strings. */
export type CivilDate = string & { readonly __brand: 'CivilDate' }

export interface NotADate {
  readonly kind: 'not-a-date'
  readonly text: string
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** Days of a month, month counted from 1. 0 for a month that does not exist. */
export const daysInMonth = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0)

/** Trusts its argument: for literals and for text already checked. Use `parseCivilDate` for input. */
export const civilDate = (text: string): CivilDate => text as CivilDate

/** Accepts exactly `YYYY-MM-DD` with a day that exists, years 1000 to 9899: a century of arithmetic stays within four digits. */
export function parseCivilDate(text: string): Result<CivilDate, NotADate> {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? []
  const exists =
    Number(year) >= 1000 &&
    Number(year) <= 9899 &&
    Number(day) > 0 &&
    Number(day) <= daysInMonth(Number(year), Number(month))
  return exists ? ok(civilDate(text)) : refuse({ kind: 'not-a-date', text })
}

export const yearOf = (date: CivilDate): number => Number(date.slice(0, 4))
export const monthOf = (date: CivilDate): number => Number(date.slice(5, 7))
export const dayOf = (date: CivilDate): number => Number(date.slice(8, 10))

const padded = (value: number, width: number): string => String(value).padStart(width, '0')

/** The date of a year, month and day that exist. */
export const dateOf = (year: number, month: number, day: number): CivilDate =>
  civilDate(`${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`)

/** Whole days since 1970-01-01. Years are counted from March, so that the leap day is the last of its year. */
function dayNumber(date: CivilDate): number {
  const month = monthOf(date)
  const year = month > 2 ? yearOf(date) : yearOf(date) - 1
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + dayOf(date) - 1
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468
}

function fromDayNumber(number: number): CivilDate {
  const shifted = number + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  return dateOf(era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
}

/** The day `days` days later (earlier when negative). Whole days; the result must stay within years 1 to 9999. */
export const addDays = (date: CivilDate, days: number): CivilDate => fromDayNumber(dayNumber(date) + days)

export const nextDay = (date: CivilDate): CivilDate => addDays(date, 1)

/** Days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: CivilDate, to: CivilDate): number => dayNumber(to) - dayNumber(from)

/** The same day `months` months later; the last day of the month when that day does not exist there. */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const count = yearOf(date) * 12 + monthOf(date) - 1 + months
  const [year, month] = [Math.floor(count / 12), (count % 12) + 1]
  return dateOf(year, month, Math.min(dayOf(date), daysInMonth(year, month)))
}

/** 0 Sunday, 1 Monday … 6 Saturday. */
export const weekday = (date: CivilDate): number => (((dayNumber(date) + 4) % 7) + 7) % 7

const WEEKDAY_NAMES = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

export const weekdayName = (date: CivilDate): string => WEEKDAY_NAMES[weekday(date)] ?? ''

export const isWeekend = (date: CivilDate): boolean => weekday(date) === 0 || weekday(date) === 6
