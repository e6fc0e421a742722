import { civilDate, nextDay, type CivilDate } from '../../kernel/civil-date.ts'
import type { DayRange, Holiday } from './calendar.ts'

const range = (text: string): DayRange => {
  const [from = '', to = from] = text.split('..')
  return [civilDate(from), civilDate(to)]
}

/** For data files: name, days off as `FROM..TO` or a single day, weekend days worked. */
export const holiday = (name: string, off: readonly string[], work: readonly string[] = []): Holiday => ({
  name,
  off: off.map(range),
  work: work.map(civilDate),
})

/** Every day of a range, in order. */
export function daysOf([from, to]: DayRange): readonly CivilDate[] {
  const days: CivilDate[] = []
  for (let day = from; day <= to; day = nextDay(day)) days.push(day)
  return days
}
