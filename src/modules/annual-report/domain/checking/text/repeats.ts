import type { Reading } from '../../reading/read-report.ts'
import type { Finding, Place } from '../../report.ts'
import { type Clause, clausesOf } from './repeats/clauses.ts'
import { type Run, repeatedRuns } from './repeats/runs.ts'
import { placeIn } from './sentences.ts'

const MOST_FINDINGS = 20
const MOST_PLACES = 8

function placeOfRun(reading: Reading, clauses: readonly Clause[], at: number): readonly Place[] {
  const clause = clauses[at]
  return clause === undefined ? [] : [placeIn(reading, clause.paragraph, clause.start, clause.end)]
}

function findingOf(reading: Reading, clauses: readonly Clause[], { starts, length, count }: Run): Finding {
  const opening = clauses[starts[0] ?? 0]?.text.slice(0, 16) ?? ''
  return {
    rule: 'T-repeat',
    severity: 'hint',
    message: `“${opening}…”这段文字（约 ${length} 字）出现了 ${count} 次`,
    expected: 1,
    found: count,
    places: starts.slice(0, MOST_PLACES).flatMap((at) => placeOfRun(reading, clauses, at)),
  }
}

/** T-repeat: text of 40 characters and more that stands in the report more than once; each such text once, with its places. */
export function checkRepeats(reading: Reading): readonly Finding[] {
  const clauses = clausesOf(reading)
  return repeatedRuns(clauses)
    .slice(0, MOST_FINDINGS)
    .map((run) => findingOf(reading, clauses, run))
}
