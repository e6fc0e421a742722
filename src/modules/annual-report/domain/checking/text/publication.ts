import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'
import { type PrintedDate, pageDate, signedDate } from './signature.ts'
import { placeIn } from './sentences.ts'

/** 条例（2019）第五十条: departments by 31 January; the report of a government, and every report before 2019, by 31 March. */
const DEPARTMENTS_EARLIER_FROM = 2019
const DEPARTMENT = /(?:局|厅|委员会|委)$/u

const limitMonth = (organ: string | null, year: number): 1 | 3 =>
  year >= DEPARTMENTS_EARLIER_FROM && DEPARTMENT.test(organ ?? '') ? 1 : 3

const isLate = ({ year, month }: PrintedDate, reportYear: number, limit: number): boolean =>
  year === reportYear + 1 && month > limit

/** F3-22: the date printed is later than the law allows. The text may be a copy, so it is a question. */
export function checkPublication(reading: Reading): readonly Finding[] {
  const { organ, year } = reading.report
  if (year === null) return []
  const signed = signedDate(reading)
  const date = signed ?? pageDate(reading)
  const limit = limitMonth(organ, year)
  if (date === undefined || !isLate(date, year, limit)) return []
  const printed = `${date.year} 年 ${date.month} 月 ${date.day} 日`
  return [
    {
      rule: 'F3-22',
      severity: 'question',
      message: `${signed === undefined ? '页面发布日期' : '落款日期'} ${printed}，晚于 ${year + 1} 年 ${limit} 月 31 日的法定期限`,
      expected: `${year + 1}-0${limit}-31`,
      found: `${date.year}-${`${date.month}`.padStart(2, '0')}-${`${date.day}`.padStart(2, '0')}`,
      places: [placeIn(reading, date.passage.paragraph, date.start, date.end)],
    },
  ]
}
