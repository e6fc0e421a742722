import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idCardCheck, looksLikeOldIdCard, parseIdCard } from './id-card.ts'

const kindOf = (text: string): string => {
  const read = parseIdCard(text)
  return read.ok ? 'ok' : read.error.kind
}

describe('identity numbers', () => {
  it.each([
    ['11010519491231002X', '1949-12-31', '110105'],
    ['440524188001010014', '1880-01-01', '440524'],
    ['450202201506300018', '2015-06-30', '450202'],
  ])('%s is valid, born %s', (number, born, division) => {
    expect(parseIdCard(number)).toEqual({ ok: true, value: { number, born, division } })
  })

  it('accepts a small x and spaces around', () => {
    expect(parseIdCard(' 11010519491231002x ')).toMatchObject({ ok: true, value: { number: '11010519491231002X' } })
  })

  it.each([
    ['110105194912310021', 'wrong-check-digit'],
    ['440524188001010015', 'wrong-check-digit'],
    ['110105194902300020', 'no-such-date'],
    ['110105190002290027', 'no-such-date'],
    ['110105194913310026', 'wrong-shape'],
    ['010105194912310026', 'wrong-shape'],
    ['110105174912310026', 'wrong-shape'],
    ['X10105194912310026', 'wrong-shape'],
    ['1101051949123100', 'wrong-shape'],
    ['', 'wrong-shape'],
  ])('%s: %s', (number, kind) => expect(kindOf(number)).toBe(kind))

  it('says what is wrong in Chinese', () => {
    const read = parseIdCard('110105194902300020')
    expect(!read.ok && read.error.reason).toContain('19490230')
  })

  it('only hints at the old number of 15 digits', () => {
    expect(looksLikeOldIdCard('110105491231002')).toBe(true)
    expect(looksLikeOldIdCard('110105490230002')).toBe(false)
    expect(looksLikeOldIdCard('11010549123100')).toBe(false)
    const read = parseIdCard('110105491231002')
    expect(!read.ok && read.error.reason).toContain('15 位旧号')
  })

  it('any one digit changed is noticed', () => {
    const place = fc.integer({ min: 0, max: 16 })
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 9 }), (index, shift) => {
        const number = '11010519491231002X'
        const changed = (Number(number[index]) + shift) % 10
        return kindOf(`${number.slice(0, index)}${changed}${number.slice(index + 1)}`) !== 'ok'
      }),
    )
  })

  it('the computed check character is accepted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 999 }), (serial) => {
        const digits = `45020220150630${serial}`
        return kindOf(digits + idCardCheck(digits)) === 'ok'
      }),
    )
  })
})
