import type { Comparison, Side } from '../formats/relation.ts'
import type { Reading } from './grid.ts'

/** A side of a relation with its cells filled in. Blank or unread cells stand for any number from 0 up: hence `low` and `high`. */
export interface Weighed {
  /** The side's value over the printed cells alone. */
  readonly value: number
  readonly low: number
  readonly high: number
  readonly printed: number
  readonly blank: number
  readonly unread: number
  /** How many printed cells are not 0. */
  readonly nonZero: number
}

/** Sums of amounts in 万元 carry binary dust; six decimals are more than any form prints. */
const tidy = (value: number): number => (Number.isFinite(value) ? Math.round(value * 1e6) / 1e6 : value)

const gather = (take: Side['take'], values: readonly number[]): number =>
  take === 'sum'
    ? tidy(values.reduce((left, right) => left + right, 0))
    : take === 'max'
      ? Math.max(...values)
      : Math.min(...values)

/** The usual case, every cell printed; `undefined` otherwise. */
function wholeSide({ terms, take }: Side, readings: readonly Reading[]): Weighed | undefined {
  const signed: number[] = []
  let nonZero = 0
  for (const [index, { sign }] of terms.entries()) {
    const reading = readings[index]
    if (typeof reading !== 'number') return undefined
    signed.push(sign * reading)
    if (reading !== 0) nonZero += 1
  }
  if (signed.length === 0) return undefined
  const value = gather(take, signed)
  return { value, low: value, high: value, printed: signed.length, blank: 0, unread: 0, nonZero }
}

/** Fills a side from `read`, one reading per term in the order of the terms. */
export function weigh(side: Side, readings: readonly Reading[]): Weighed {
  const whole = wholeSide(side, readings)
  if (whole !== undefined) return whole
  const cells = side.terms.map(({ sign }, index) => ({ sign, reading: readings[index] }))
  const signed = cells.flatMap(({ sign, reading }) => (typeof reading === 'number' ? [sign * reading] : []))
  const bound = (open: 1 | -1): number =>
    gather(
      side.take,
      cells.map(({ sign, reading }) =>
        typeof reading === 'number' ? sign * reading : sign === open ? open * Infinity : 0,
      ),
    )
  return {
    value: signed.length === 0 ? 0 : gather(side.take, signed),
    low: bound(-1),
    high: bound(1),
    printed: signed.length,
    blank: cells.filter(({ reading }) => reading === null).length,
    unread: cells.filter(({ reading }) => reading === undefined).length,
    nonZero: signed.filter((value) => value !== 0).length,
  }
}

const holds = (op: Comparison['op'], found: number, expected: number): boolean =>
  op === '=' ? found === expected : op === '<=' ? found <= expected : found >= expected

/** Broken whatever the cells that are not printed may hold. */
const brokenForCertain = (op: Comparison['op'], found: Weighed, expected: Weighed): boolean =>
  (op !== '>=' && found.low > expected.high) || (op !== '<=' && found.high < expected.low)

export type Verdict = 'not-broken' | 'broken' | 'broken-if-blank-is-0' | 'total-missing'

/** Every cell of the side is printed. */
export const isWhole = (side: Weighed): boolean => side.blank === 0 && side.unread === 0

/** Whether a relation is broken; what cannot be decided is not broken. The blank rules are described at `BlankRule`. */
export function judge(relation: Comparison, found: Weighed, expected: Weighed): Verdict {
  if (isWhole(found) && isWhole(expected)) {
    return holds(relation.op, found.value, expected.value) ? 'not-broken' : 'broken'
  }
  if (relation.foundRequired === true && found.blank > 0 && expected.value > 0) return 'total-missing'
  if (relation.blanks === 'undecided') return 'not-broken'
  if (brokenForCertain(relation.op, found, expected)) return 'broken'
  const zeroDecides = relation.blanks === 'zero' && isWhole(found) && expected.unread === 0 && expected.printed > 0
  return zeroDecides && !holds(relation.op, found.value, expected.value) ? 'broken-if-blank-is-0' : 'not-broken'
}
