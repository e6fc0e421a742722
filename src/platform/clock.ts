import { civilDate, type CivilDate } from '../kernel/civil-date.ts'

/** The one clock of the product. Days are those of China, wherever the server stands. */
export interface Clock {
  readonly today: () => CivilDate
}

const IN_CHINA = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The day it is in China, or always the given day, for demonstrations and tests. */
export const createClock = (fixed?: CivilDate, now: () => number = Date.now): Clock => ({
  today: () => fixed ?? civilDate(IN_CHINA.format(now())),
})
