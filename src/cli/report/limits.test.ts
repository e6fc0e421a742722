import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from '../../documents/readers/limits.ts'
import { readLimits } from './limits.ts'

describe('--limit', () => {
  it('changes what it names and leaves the rest', () => {
    expect(readLimits(['pages=20', 'milliseconds=5000'])).toEqual({
      ok: true,
      value: { ...DEFAULT_LIMITS, pages: 20, milliseconds: 5000 },
    })
    expect(readLimits([])).toEqual({ ok: true, value: DEFAULT_LIMITS })
  })

  it.each(['pages', 'pages=', 'pages=0', 'pages=-1', 'pages=1e3', 'page=3', '=3', 'toString=1'])(
    'refuses %s',
    (text) => {
      expect(readLimits([text]).ok).toBe(false)
    },
  )
})
