import { describe, expect, it } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { createClock } from './clock.ts'

const at = (instant: string) => createClock(undefined, () => Date.parse(instant)).today()

describe('today', () => {
  it.each([
    ['2026-11-20T15:59:59Z', '2026-11-20'],
    ['2026-11-20T16:00:00Z', '2026-11-21'],
    ['2026-12-31T16:00:00Z', '2027-01-01'],
    ['2026-01-01T00:00:00Z', '2026-01-01'],
  ])('at %s is %s: the day of China', (instant, day) => expect(at(instant)).toBe(day))

  it('is the day that was set, for demonstrations and tests', () => {
    expect(createClock(civilDate('2026-02-06')).today()).toBe('2026-02-06')
  })
})
