import { addDays, addMonths, type CivilDate } from '../../kernel/civil-date.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { WorkdayCalendar } from '../calendar/calendar.ts'
import { addWorkdays, type WorkdaysRefused } from '../calendar/workdays.ts'
import type { Period, Term } from './period.ts'
import { PERIODS } from './table.data.ts'

/** The row T01 … T33; `undefined` for another id. */
export const periodOf = (id: string): Period | undefined => PERIODS.find((period) => period.id === id)

export type TermRefused = WorkdaysRefused | { readonly kind: 'hours-are-not-days' }

/**
 * Last day of a term that runs from the day after `start`. Calendar days, months and years are not moved off holidays.
 * Errors: `hours-are-not-days` for a term in hours.
 */
export function termEnd(
  term: Term,
  start: CivilDate,
  calendar: WorkdayCalendar,
): Result<{ readonly date: CivilDate; readonly estimated: boolean }, TermRefused> {
  switch (term.unit) {
    case 'WD':
      return addWorkdays(calendar, start, term.amount)
    case 'D':
      return ok({ date: addDays(start, term.amount), estimated: false })
    case 'M':
      return ok({ date: addMonths(start, term.amount), estimated: false })
    case 'Y':
      return ok({ date: addMonths(start, term.amount * 12), estimated: false })
    case 'H':
      return refuse({ kind: 'hours-are-not-days' })
  }
}
