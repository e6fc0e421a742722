import type { Finding, Report } from '../report.ts'
import { checkAppeals } from './appeals-table.ts'
import { checkProactive } from './proactive-table.ts'
import { checkRequests } from './requests-table.ts'
import { checkStatistics } from './statistics-table.ts'

const isYearBefore = (report: Report, previous: Report): boolean =>
  report.year === null || previous.year === null || previous.year + 1 === report.year

const wrongYear = (report: Report, previous: Report | null): readonly Finding[] =>
  previous === null || isYearBefore(report, previous)
    ? []
    : [
        {
          rule: 'T-previous',
          severity: 'hint',
          message: `给出的上年报告是 ${previous.year} 年度的，不是 ${report.year} 年度的上一年，跨年关系不判`,
          expected: report.year === null ? null : report.year - 1,
          found: previous.year,
          places: [],
        },
      ]

/**
 * Everything the statutory tables alone, or with last year's report, can decide, table by table in the order of the form.
 * A `previous` report of another year than the one before is not used, and a hint says so.
 */
export function checkTables(report: Report, previous: Report | null = null): readonly Finding[] {
  const lastYear = previous !== null && isYearBefore(report, previous) ? previous : null
  return [
    ...wrongYear(report, previous),
    ...checkStatistics(report, lastYear),
    ...checkProactive(report, lastYear),
    ...checkRequests(report, lastYear),
    ...checkAppeals(report, lastYear),
  ]
}
