import type { Reading } from '../../reading/read-report.ts'
import type { Finding, Period, Place } from '../../report.ts'
import { isLastYear } from './last-year.ts'
import { placeInSentence, sentencesWith } from './sentences.ts'

/** First report year of the forms; before it the same demand is F1-16. */
const FORMS_FROM = 2019
export const periodRule = (year: number | null): string => (year !== null && year < FORMS_FROM ? 'F1-16' : 'F3-21')

const wholeYear = (year: number): Period => ({ from: `${year}-01-01`, to: `${year}-12-31` })
const printed = ({ from, to }: Period): string => `${from} 至 ${to}`

function messageOf(period: Period, year: number, previous: Period | null): string | undefined {
  if (period.from === `${year}-01-01` && period.to === `${year}-12-31`) return undefined
  const years = [period.from, period.to].map((day) => Number(day.slice(0, 4)))
  if (years.every((each) => each !== year)) return `报告年度是 ${year} 年，统计期限却写成 ${printed(period)}`
  if (previous !== null && period.from <= previous.to) {
    return `统计期限 ${printed(period)} 与上年报告的 ${printed(previous)} 有重叠`
  }
  return `统计期限写的是 ${printed(period)}，不是 ${year} 年全年`
}

const CUT_OFF = /截[至止到](?:((?:19|20)\d\d)年)?(1[12])月(\d{1,2})日/u

/** Numbers that stop before the end of the year although the report claims the whole year or names no period. */
function earlyCutOff(reading: Reading, year: number): readonly Finding[] {
  const { period } = reading.report
  for (const sentence of sentencesWith(reading, /截[至止到]/u)) {
    const found = CUT_OFF.exec(sentence.text)
    if (found === null || (found[1] !== undefined && Number(found[1]) !== year)) continue
    const day = `${year}-${found[2] ?? ''}-${(found[3] ?? '').padStart(2, '0')}`
    if (day >= `${year}-12-31` || day === period?.to || !/\d\D{0,4}[条件人次篇份个]/u.test(sentence.text)) continue
    return [
      {
        rule: periodRule(year),
        severity: 'question',
        message: `正文有截至 ${Number(found[2])} 月 ${Number(found[3])} 日的数字，不是 ${year} 年全年数`,
        expected: `${year}-12-31`,
        found: day,
        places: [placeInSentence(reading, sentence, found.index)],
      },
    ]
  }
  return []
}

/** F1-16 and F3-21: the statistics cover 1 January to 31 December of the report year. */
export function checkPeriod(reading: Reading, previous?: Reading): readonly Finding[] {
  const { report } = reading
  const year = report.year ?? (report.period === null ? null : Number(report.period.from.slice(0, 4)))
  if (year === null) return []
  const { period } = report
  const lastPeriod = previous !== undefined && isLastYear(reading, previous) ? previous.report.period : null
  const message = period === null ? undefined : messageOf(period, year, lastPeriod)
  if (period === null || message === undefined) return earlyCutOff(reading, year)
  const place: Place | undefined = report.sources['period']
  return [
    {
      rule: periodRule(year),
      severity: 'question',
      message,
      expected: printed(wholeYear(year)),
      found: printed(period),
      places: place === undefined ? [] : [place],
    },
  ]
}
