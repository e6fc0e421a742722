import { nextDay, type CivilDate } from '../../kernel/civil-date.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { WorkdayCalendar } from './calendar.ts'
import { dayKind } from './day.ts'

/** More working days than any statutory period; a larger number is a slip of the pen. */
export const MOST_WORKDAYS = 10_000

export type WorkdaysRefused =
  | { readonly kind: 'not-a-count'; readonly count: number; readonly most: number }
  | { readonly kind: 'reversed'; readonly from: CivilDate; readonly to: CivilDate }

/**
 * The day on which the `count`-th working day after `from` falls; `from` itself is not counted.
 * 0 gives `from`. `estimated` when a day on the way lies where no arrangement is loaded.
 */
export function addWorkdays(
  calendar: WorkdayCalendar,
  from: CivilDate,
  count: number,
): Result<{ readonly date: CivilDate; readonly estimated: boolean }, WorkdaysRefused> {
  if (!Number.isInteger(count) || count < 0 || count > MOST_WORKDAYS) {
    return refuse({ kind: 'not-a-count', count, most: MOST_WORKDAYS })
  }
  let [date, left, estimated] = [from, count, false]
  while (left > 0) {
    date = nextDay(date)
    const { workday, known } = dayKind(calendar, date)
    if (workday) left -= 1
    if (!known) estimated = true
  }
  return ok({ date, estimated })
}

/** Working days after `from` up to and including `to`; refused when `to` is earlier. */
export function workdaysBetween(
  calendar: WorkdayCalendar,
  from: CivilDate,
  to: CivilDate,
): Result<{ readonly days: number; readonly estimated: boolean }, WorkdaysRefused> {
  if (to < from) return refuse({ kind: 'reversed', from, to })
  let [days, estimated] = [0, false]
  for (let date = from; date < to;) {
    date = nextDay(date)
    const { workday, known } = dayKind(calendar, date)
    if (workday) days += 1
    if (!known) estimated = true
  }
  return ok({ days, estimated })
}
