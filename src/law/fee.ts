import { civilDate, type CivilDate } from '../kernel/civil-date.ts'
import { ok, refuse, type Result } from '../kernel/result.ts'

/** 按件 or 按量; the organ chooses one for a request, never both. */
export type FeeBasis = 'items' | 'pages'

/** Whole yuan for each item or page from `from` to `to`, both included. */
interface Tier {
  readonly from: number
  readonly to: number
  readonly price: number
}

/** The part of a fee that falls into one tier. */
export interface FeeBand extends Tier {
  /** Items or pages of this fee in the tier. */
  readonly count: number
  readonly amount: number
}

export interface Fee {
  /** Whole yuan. */
  readonly total: number
  readonly bands: readonly FeeBand[]
}

export type FeeRefused =
  | { readonly kind: 'not-a-count'; readonly count: number; readonly most: number }
  | { readonly kind: 'no-fee-in-force'; readonly receivedOn: CivilDate }

interface Tariff {
  readonly fixed: readonly Tier[]
  /** From here tiers of `step` follow one another without end, each dearer by `rise`. */
  readonly open: { readonly from: number; readonly step: number; readonly price: number; readonly rise: number }
  readonly source: string
}

export const FEE_IN_FORCE_FROM = civilDate('2021-01-01')
export const FEE_SOURCE = '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）'

/** Progressive above the free quantity. */
export const TARIFFS: Record<FeeBasis, Tariff> = {
  items: {
    fixed: [
      { from: 1, to: 10, price: 0 },
      { from: 11, to: 30, price: 100 },
    ],
    open: { from: 31, step: 10, price: 200, rise: 100 },
    source: `${FEE_SOURCE}第四条`,
  },
  pages: {
    fixed: [
      { from: 1, to: 30, price: 0 },
      { from: 31, to: 100, price: 10 },
      { from: 101, to: 200, price: 20 },
    ],
    open: { from: 201, step: Infinity, price: 40, rise: 0 },
    source: `${FEE_SOURCE}第五条`,
  },
}

/** More than any applicant asks for; a larger number is a slip of the pen. */
export const MOST_COUNTED = 100_000

function tiersUpTo({ fixed, open }: Tariff, count: number): readonly Tier[] {
  const tiers: Tier[] = fixed.filter(({ from }) => from <= count)
  for (let from = open.from, price = open.price; from <= count; from += open.step, price += open.rise) {
    tiers.push({ from, to: from + open.step - 1, price })
  }
  return tiers
}

const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0 && count <= MOST_COUNTED

/**
 * The fee for `count` items or pages, with the sum by tiers. For items, `before` are those of the same applicant already
 * counted in the calendar month, so that only the further ones are charged.
 *
 * Units: whole yuan. Charging is allowed, not demanded (可以收取); the organ decides.
 * Source: 国办函〔2020〕109号第四条（按件）、第五条（按量）.
 */
export function processingFee(basis: FeeBasis, count: number, before = 0): Result<Fee, FeeRefused> {
  const wrong = [count, before, count + before].find((one) => !isCount(one))
  if (wrong !== undefined) return refuse({ kind: 'not-a-count', count: wrong, most: MOST_COUNTED })
  const bands = tiersUpTo(TARIFFS[basis], before + count)
    .map((tier) => ({ ...tier, count: Math.min(tier.to, before + count) - Math.max(tier.from - 1, before) }))
    .filter((tier) => tier.count > 0)
    .map((tier) => ({ ...tier, amount: tier.count * tier.price }))
  return ok({ total: bands.reduce((sum, { amount }) => sum + amount, 0), bands })
}

/** How many of the days of receipt fall into the calendar month of `day`: the count by items starts anew each month. */
export const receivedInMonthOf = (day: CivilDate, received: readonly CivilDate[]): number =>
  received.filter((one) => one.slice(0, 7) === day.slice(0, 7)).length

/**
 * The fee by items for requests of one applicant received on `receivedOn`, after those received earlier (`earlier`) in any month.
 * Errors: `no-fee-in-force` when received before 2021-01-01.
 */
export function itemFeeOn(
  receivedOn: CivilDate,
  items: number,
  earlier: readonly CivilDate[],
): Result<Fee, FeeRefused> {
  if (receivedOn < FEE_IN_FORCE_FROM) return refuse({ kind: 'no-fee-in-force', receivedOn })
  return processingFee('items', items, receivedInMonthOf(receivedOn, earlier))
}
