import type { Reading } from '../../reading/read-report.ts'
import type { Finding, Place } from '../../report.ts'
import { type Clause, clausesOf } from './repeats/clauses.ts'
import { type Run, repeatedRuns } from './repeats/runs.ts'
import { placeIn } from './sentences.ts'

const MOST_FINDINGS = 20
const MOST_PLACES = 8
const OPENING = 16

/** A run is quoted as far as its first paragraph goes. */
function placeOfRun(reading: Reading, clauses: readonly Clause[], from: number, count: number): readonly Place[] {
  const first = clauses[from]
  if (first === undefined) return []
  const last = clauses[from + count - 1]
  const end = last?.paragraph === first.paragraph ? last.end : first.end
  return [placeIn(reading, first.paragraph, first.start, end)]
}

function findingOf(reading: Reading, clauses: readonly Clause[], run: Run): Finding {
  const places = run.starts.slice(0, MOST_PLACES).flatMap((at) => placeOfRun(reading, clauses, at, run.clauses))
  const opening = (places[0]?.quote ?? '').slice(0, OPENING).replace(/[，、；：。,;:\s]+$/u, '')
  return {
    rule: 'T-repeat',
    severity: 'hint',
    message: `“${opening}…”起约 ${run.length} 字的一段文字出现了 ${run.count} 次`,
    expected: 1,
    found: run.count,
    places,
  }
}

/** T-repeat: text of 40 characters and more that stands in the report more than once; each such text once, with its places. */
export function checkRepeats(reading: Reading): readonly Finding[] {
  const clauses = clausesOf(reading)
  return repeatedRuns(clauses)
    .slice(0, MOST_FINDINGS)
    .map((run) => findingOf(reading, clauses, run))
}
