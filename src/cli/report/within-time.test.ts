import { describe, expect, it } from 'vitest'
import { TimeIsUp, withinTime } from './within-time.ts'

describe('a calculation with a limit of time', () => {
  it('gives its value', () => expect(withinTime(() => ({ sum: 1 + 1 }))).toEqual({ sum: 2 }))

  it('is ended when it goes on and on', () => {
    const forever = (): number => {
      let count = 0
      while (count >= 0) count = (count + 1) % 1000
      return count
    }
    expect(() => withinTime(forever, 50)).toThrow(TimeIsUp)
  })

  it('is ended within a regular expression as well', () => {
    expect(() => withinTime(() => /^(?:a+)+$/u.test(`${'a'.repeat(60)}b`), 50)).toThrow(TimeIsUp)
  })

  it('passes its own errors on', () => {
    const failing = (): never => {
      throw new RangeError('own')
    }
    expect(() => withinTime(failing)).toThrow(RangeError)
  })
})
