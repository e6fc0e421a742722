import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { itemFeeOn, MOST_COUNTED, processingFee, receivedInMonthOf, TARIFFS, type FeeBasis } from './fee.ts'

const total = (basis: FeeBasis, count: number, before?: number): number => {
  const fee = processingFee(basis, count, before)
  return fee.ok ? fee.value.total : NaN
}
const basis = fc.constantFrom<FeeBasis>('items', 'pages')
const quantity = fc.integer({ min: 0, max: 600 })

describe('fee by items', () => {
  it.each([
    [0, 0],
    [1, 0],
    [10, 0],
    [11, 100],
    [20, 1000],
    [30, 2000],
    [31, 2200],
    [35, 3000],
    [40, 4000],
    [41, 4300],
    [45, 5500],
    [50, 7000],
    [51, 7400],
    [60, 11_000],
    [61, 11_500],
    [71, 16_600],
    [100, 37_000],
  ])('%i items cost %i yuan', (count, yuan) => expect(total('items', count)).toBe(yuan))

  it('shows 35 items as 10×0 + 20×100 + 5×200', () => {
    expect(processingFee('items', 35)).toEqual({
      ok: true,
      value: {
        total: 3000,
        bands: [
          { from: 1, to: 10, price: 0, count: 10, amount: 0 },
          { from: 11, to: 30, price: 100, count: 20, amount: 2000 },
          { from: 31, to: 40, price: 200, count: 5, amount: 1000 },
        ],
      },
    })
  })

  it('prices the n-th item by the printed formula', () => {
    const price = (n: number): number => (n <= 10 ? 0 : n <= 30 ? 100 : 200 + 100 * Math.floor((n - 31) / 10))
    for (let n = 1; n <= 200; n += 1) expect(total('items', 1, n - 1), `item ${n}`).toBe(price(n))
  })
})

describe('fee by pages', () => {
  it.each([
    [0, 0],
    [30, 0],
    [31, 10],
    [50, 200],
    [100, 700],
    [101, 720],
    [150, 1700],
    [200, 2700],
    [201, 2740],
    [250, 4700],
    [300, 6700],
    [500, 14_700],
  ])('%i pages cost %i yuan', (count, yuan) => expect(total('pages', count)).toBe(yuan))

  it('shows 250 pages as 30×0 + 70×10 + 100×20 + 50×40', () => {
    const fee = processingFee('pages', 250)
    expect(fee.ok && fee.value.bands.map((band) => [band.count, band.price, band.amount])).toEqual([
      [30, 0, 0],
      [70, 10, 700],
      [100, 20, 2000],
      [50, 40, 2000],
    ])
  })
})

describe('laws of the tariff', () => {
  it('the bands make up the count and the total, and lie within their tier', () => {
    fc.assert(
      fc.property(basis, quantity, quantity, (by, count, before) => {
        const fee = processingFee(by, count, before)
        if (!fee.ok) return false
        const { bands } = fee.value
        expect(bands.reduce((sum, band) => sum + band.count, 0)).toBe(count)
        expect(bands.reduce((sum, band) => sum + band.count * band.price, 0)).toBe(fee.value.total)
        return bands.every((band) => band.count <= band.to - band.from + 1)
      }),
    )
  })

  it('charging in two steps is charging at once, and one more never costs less than the one before', () => {
    fc.assert(
      fc.property(basis, quantity, quantity, (by, one, other) => {
        expect(total(by, one) + total(by, other, one)).toBe(total(by, one + other))
        return total(by, 1, one + 1) >= total(by, 1, one)
      }),
    )
  })

  it('has tiers that touch', () => {
    for (const { fixed, open } of Object.values(TARIFFS)) {
      const starts = [...fixed.map(({ from }) => from), open.from]
      expect(starts).toEqual([1, ...fixed.map(({ to }) => to + 1)])
    }
  })

  it.each([-1, 1.5, NaN, Infinity, MOST_COUNTED + 1])('refuses %d', (count) => {
    expect(processingFee('items', count)).toEqual({
      ok: false,
      error: { kind: 'not-a-count', count, most: MOST_COUNTED },
    })
    expect(processingFee('items', 1, count)).toMatchObject({ ok: false, error: { kind: 'not-a-count' } })
  })
})

describe('the calendar month', () => {
  const january = Array.from({ length: 10 }, () => civilDate('2026-01-31'))

  it('counts only the month of the day', () => {
    const received = [...january, civilDate('2025-12-31'), civilDate('2026-02-01'), civilDate('2025-01-15')]
    expect(receivedInMonthOf(civilDate('2026-01-05'), received)).toBe(10)
    expect(receivedInMonthOf(civilDate('2026-02-28'), received)).toBe(1)
    expect(receivedInMonthOf(civilDate('2026-03-01'), received)).toBe(0)
  })

  it('starts anew: the tenth on 31 January, the first again on 1 February', () => {
    expect(itemFeeOn(civilDate('2026-01-31'), 1, january)).toMatchObject({ value: { total: 100 } })
    expect(itemFeeOn(civilDate('2026-02-01'), 1, january)).toMatchObject({ value: { total: 0 } })
    expect(itemFeeOn(civilDate('2026-02-01'), 11, january)).toMatchObject({ value: { total: 100 } })
  })

  it('is not charged before 2021', () => {
    const receivedOn = civilDate('2020-12-31')
    expect(itemFeeOn(receivedOn, 40, [])).toEqual({ ok: false, error: { kind: 'no-fee-in-force', receivedOn } })
    expect(itemFeeOn(civilDate('2021-01-01'), 40, [])).toMatchObject({ value: { total: 4000 } })
  })
})
