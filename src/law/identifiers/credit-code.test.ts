import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { creditCodeCheck, parseCreditCode } from './credit-code.ts'

describe('unified social credit codes', () => {
  it('accepts 91512081MA62K0260E', () => {
    expect(parseCreditCode('91512081MA62K0260E')).toEqual({
      ok: true,
      value: { code: '91512081MA62K0260E', registrar: '市场监管' },
    })
  })

  it('refuses 91350100M000100Y4Z, whose check character is 3', () => {
    expect(parseCreditCode('91350100M000100Y4Z')).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } })
    expect(creditCodeCheck('91350100M000100Y4')).toBe('3')
    expect(parseCreditCode('91350100M000100Y43').ok).toBe(true)
    expect(parseCreditCode('91350100M000100Y44')).toMatchObject({ ok: false, error: { kind: 'wrong-check-digit' } })
  })

  it.each(['I', 'O', 'S', 'V', 'Z', '-', '柳'])('never holds %s', (character) => {
    const read = parseCreditCode(`9151208${character}MA62K0260E`)
    expect(!read.ok && read.error.reason).toContain(character)
  })

  it.each(['', '91512081MA62K0260', '91512081MA62K0260E1'])('refuses “%s” for its length', (code) => {
    expect(parseCreditCode(code)).toMatchObject({ ok: false, error: { kind: 'wrong-shape' } })
  })

  it('accepts small letters and spaces around, and does not name an unknown registrar', () => {
    expect(parseCreditCode(' 91512081ma62k0260e ').ok).toBe(true)
    const digits = '31512081MA62K0260'
    expect(parseCreditCode(digits + creditCodeCheck(digits))).toMatchObject({ ok: true, value: { registrar: null } })
  })

  it.each([
    ['1', '机构编制'],
    ['5', '民政'],
    ['N', '农业'],
  ])('first character %s was registered by %s', (first, registrar) => {
    const digits = `${first}2512081MA62K0260`
    expect(parseCreditCode(digits + creditCodeCheck(digits))).toMatchObject({ value: { registrar } })
  })

  it('any one character changed is noticed', () => {
    const character = fc.constantFrom(...'0123456789ABCDEFGHJKLMNPQRTUWXY')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 17 }), character, (index, other) => {
        const code = '91512081MA62K0260E'
        const changed = `${code.slice(0, index)}${other}${code.slice(index + 1)}`
        return parseCreditCode(changed).ok === (changed === code)
      }),
    )
  })
})
