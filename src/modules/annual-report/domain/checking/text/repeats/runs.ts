import type { Clause } from './clauses.ts'

/** A stretch of clauses that stands in the text more than once. */
export interface Run {
  /** Index of its first clause at each place, in order. */
  readonly starts: readonly number[]
  readonly clauses: number
  /** Characters of the longest repetition. */
  readonly length: number
  readonly count: number
}

const SHORTEST = 40
/** Earlier places of a clause that are tried; the rest of a text that repeats itself without end says nothing new. */
const EARLIER_TRIED = 6

interface Match {
  readonly from: number
  readonly clauses: number
  readonly weight: number
}

/** Clauses that may go by before a stretch must have come to `SHORTEST`; keeps endless lists of titles linear. */
const SLOWEST = 100

function extend(clauses: readonly Clause[], from: number, at: number): Match {
  let count = 0
  let weight = 0
  while (from + count < at && (count < SLOWEST || weight >= SHORTEST)) {
    const next = clauses[at + count]
    if (next === undefined || next.text !== clauses[from + count]?.text) break
    weight += next.weight
    count += 1
  }
  return { from, clauses: count, weight }
}

function longest(clauses: readonly Clause[], earlier: readonly number[], at: number): Match | undefined {
  return earlier
    .map((from) => extend(clauses, from, at))
    .reduce<Match | undefined>(
      (best, match) => (best === undefined || match.weight > best.weight ? match : best),
      undefined,
    )
}

/** Repeated stretches in the order of their first place. Linear: a stretch once found is stepped over. */
export function repeatedRuns(clauses: readonly Clause[]): readonly Run[] {
  const seen = new Map<string, number[]>()
  const runs = new Map<number, { starts: number[]; clauses: number; length: number }>()
  const remember = (at: number): void => {
    const text = clauses[at]?.text ?? ''
    const places = seen.get(text)
    if (places === undefined) seen.set(text, [at])
    else if (places.length < EARLIER_TRIED) places.push(at)
  }
  for (let at = 0; at < clauses.length;) {
    const match = longest(clauses, seen.get(clauses[at]?.text ?? '') ?? [], at)
    const repeated = match !== undefined && match.weight >= SHORTEST
    if (repeated) {
      const run = runs.get(match.from) ?? { starts: [match.from], clauses: 0, length: 0 }
      run.starts.push(at)
      run.clauses = Math.max(run.clauses, match.clauses)
      run.length = Math.max(run.length, match.weight)
      runs.set(match.from, run)
    }
    const next = at + (repeated ? match.clauses : 1)
    for (; at < next; at += 1) if (!repeated) remember(at)
  }
  return [...runs.entries()]
    .sort(([one], [other]) => one - other)
    .map(([, run]) => ({ ...run, count: run.starts.length }))
}
