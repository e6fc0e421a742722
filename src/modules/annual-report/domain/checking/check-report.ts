import type { Reading } from '../reading/read-report.ts'
import { type Finding, SEVERITIES } from '../report.ts'
import { checkAppealsInProse } from './prose/appeals.ts'
import { checkParts } from './prose/parts.ts'
import { checkPercent } from './prose/percent.ts'
import { checkProactiveInProse } from './prose/proactive.ts'
import { checkRequestsInProse } from './prose/requests.ts'
import { statedNumbers } from './prose/stated.ts'
import { checkStatisticsInProse } from './prose/statistics.ts'
import { checkTables } from './tables.ts'
import { textChecks } from './text/index.ts'

const lineOf = ({ places }: Finding): number => places[0]?.line ?? 0

/** Every finding about a report, and with `previous` about the two years together: gravest first, then in the order of the text. */
export function checkReport(reading: Reading, previous?: Reading): readonly Finding[] {
  const stated = statedNumbers(reading.passages)
  const found = [
    ...checkTables(reading.report, previous?.report ?? null),
    ...checkParts(reading),
    ...checkPercent(reading),
    ...checkRequestsInProse(reading, stated),
    ...checkAppealsInProse(reading),
    ...checkProactiveInProse(reading, stated),
    ...checkStatisticsInProse(reading),
    ...textChecks.flatMap((check) => check(reading, previous)),
  ]
  return found.toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || lineOf(a) - lineOf(b),
  )
}
