import { isWeekend, weekdayName, yearOf, type CivilDate } from '../../kernel/civil-date.ts'
import type { DayMark, LocalSeason, WorkdayCalendar } from './calendar.ts'

export interface DayKind {
  readonly workday: boolean
  /** Chinese, for people: 周六, 春节放假, 调休上班（春节）, 广西三月三放假, 地方补班（广西三月三）, 工作日. */
  readonly reason: string
  /** False where no arrangement is loaded, so that the day was judged by its weekday alone. */
  readonly known: boolean
}

const inSeason = (date: CivilDate, { from, to, since, loadedYears }: LocalSeason): boolean =>
  yearOf(date) >= since && !loadedYears.has(yearOf(date)) && date.slice(5) >= from && date.slice(5) <= to

function missing(calendar: WorkdayCalendar, date: CivilDate): string | undefined {
  if (!calendar.loadedYears.has(yearOf(date))) return `${yearOf(date)}年日历未导入，估算`
  const season = calendar.seasons.find((one) => inSeason(date, one))
  return season && `${season.label}${yearOf(date)}年${season.holiday}安排未导入，估算`
}

function markedReason(date: CivilDate, { workday, name, local, cancelsMakeUp }: DayMark): string {
  if (workday && !isWeekend(date) && local === null) return '工作日'
  if (local === null) return workday ? `调休上班（${name}）` : `${name}放假`
  if (workday) return `地方补班（${local}${name}）`
  return `${local}${name}放假${cancelsMakeUp ? '（取消国家调休上班）' : ''}`
}

/** Whether people work on that day, and why. A day of a year that is not loaded is judged by its weekday. */
export function dayKind(calendar: WorkdayCalendar, date: CivilDate): DayKind {
  const gap = missing(calendar, date)
  const mark = calendar.marks.get(date)
  if (mark !== undefined) return { workday: mark.workday, reason: markedReason(date, mark), known: true }
  const workday = !isWeekend(date)
  const reason = workday ? '工作日' : weekdayName(date)
  return { workday, reason: gap === undefined ? reason : `${reason}（${gap}）`, known: gap === undefined }
}

export const isWorkday = (calendar: WorkdayCalendar, date: CivilDate): boolean => dayKind(calendar, date).workday
