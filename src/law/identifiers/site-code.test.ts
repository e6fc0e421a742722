import { describe, expect, it } from 'vitest'
import { parseSiteCode, siteCodeFits } from './site-code.ts'

describe('identification codes of government sites', () => {
  it.each([
    ['4207000016', '420700'],
    ['1304000009', '130400'],
    ['5001070012', '500107'],
    ['3100000087', '310000'],
    ['4200000016', '420000'],
    ['bm07000001', null],
  ])('%s belongs to %s', (code, division) => {
    expect(parseSiteCode(` ${code} `)).toEqual({ ok: true, value: { code, division } })
  })

  it('accepts BM in capitals', () =>
    expect(parseSiteCode('BM07000001')).toMatchObject({ value: { code: 'bm07000001' } }))

  it.each(['', '420700001', '42070000160', 'bm0700001', 'bm070000012', 'xx07000001', '42070０0016'])(
    'refuses “%s”',
    (code) => {
      expect(parseSiteCode(code)).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } })
    },
  )

  it.each([
    ['4200000016', '420900', true],
    ['4207000016', '420700', true],
    ['4207000016', '420703', true],
    ['4207000016', '420900', false],
    ['4207000016', '420000', false],
    ['5001070012', '500107', true],
    ['bm07000001', '420900', true],
  ])('%s fits %s: %s', (code, place, fits) => {
    const read = parseSiteCode(code)
    expect(read.ok && siteCodeFits(read.value, place)).toBe(fits)
  })
})
