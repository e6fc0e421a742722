import type { Coincidence, Comparison, Implication, Side } from '../formats/relation.ts'
import type { Finding } from '../report.ts'
import type { Verdict, Weighed } from './weighing.ts'

const amount = (side: Side, value: number): string => `${side.name} ${value} ${side.unit}`

const tail = (advice: string | undefined, found: number): string =>
  advice === undefined ? '' : `；${advice.replaceAll('{n}', `${found}`)}`

const blanksCounted = (blank: number): string => (blank === 0 ? '' : `（另有 ${blank} 格空白）`)

const difference = (left: number, right: number): number => Math.round(Math.abs(left - right) * 1e6) / 1e6

const contrast = ({ op, found: side, expected: other }: Comparison, found: Weighed, expected: Weighed): string => {
  const left = amount(side, found.value)
  const right = `${amount(other, expected.value)}${blanksCounted(expected.blank)}`
  if (op === '<=') return `${left}，大于${right}`
  if (op === '>=') return `${left}，小于${right}`
  return `${left}，${right}，相差 ${difference(found.value, expected.value)} ${side.unit}`
}

/** The sentence and numbers of a broken relation; the engine puts table, row or column in front and adds the places. */
export function comparisonFinding(
  relation: Comparison,
  verdict: Exclude<Verdict, 'not-broken'>,
  found: Weighed,
  expected: Weighed,
): Finding {
  const missing = verdict === 'total-missing'
  const words = missing
    ? `${relation.found.name}空白，${amount(relation.expected, expected.value)}${blanksCounted(expected.blank)}`
    : contrast(relation, found, expected)
  return {
    rule: relation.id,
    severity: verdict === 'broken-if-blank-is-0' ? 'question' : relation.severity,
    message: `${words}${tail(relation.advice, found.value)}`,
    expected: expected.value,
    found: missing ? null : found.value,
    places: [],
  }
}

/** Two numbers agree that should not; what the right number is cannot be told, so `expected` is `null`. */
export const coincidenceFinding = (relation: Coincidence, found: Weighed, expected: Weighed): Finding => ({
  rule: relation.id,
  severity: relation.severity,
  message: `${amount(relation.found, found.value)}，恰等于${amount(relation.expected, expected.value)}${tail(relation.advice, found.value)}`,
  expected: null,
  found: found.value,
  places: [],
})

export const implicationFinding = (relation: Implication, when: Weighed): Finding => ({
  rule: relation.id,
  severity: relation.severity,
  message: `${amount(relation.when, when.value)}，而${amount(relation.then, 0)}${tail(relation.advice, 0)}`,
  expected: null,
  found: 0,
  places: [],
})
