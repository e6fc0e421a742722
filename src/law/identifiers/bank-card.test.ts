import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bankCardCandidates, passesLuhn } from './bank-card.ts'

// Numbers from the literature on the checksum and of payment networks' test pages; no real account.
describe('Luhn', () => {
  it.each(['79927398713', '4111111111111111', '6200000000000005', '0'])('%s passes', (digits) => {
    expect(passesLuhn(digits)).toBe(true)
  })

  it.each(['79927398710', '4111111111111112', '', '12a4', '411111111111111１'])('“%s” fails', (digits) => {
    expect(passesLuhn(digits)).toBe(false)
  })

  it('exactly one last digit passes', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[0-9]{12,18}$/), (digits) => {
        return [...'0123456789'].filter((last) => passesLuhn(digits + last)).length === 1
      }),
    )
  })
})

describe('candidates in a text', () => {
  it('are found near a word of accounts, in groups too', () => {
    expect(bankCardCandidates('开户行：某某银行，账号6200000000000005。')).toEqual([
      { number: '6200000000000005', at: 11 },
    ])
    expect(bankCardCandidates('卡号 4111 1111 1111 1111')).toEqual([{ number: '4111111111111111', at: 3 }])
  })

  it.each([
    ['no word near', '索引号4111111111111111'],
    ['a word too far before', `账号如下${'　'.repeat(40)}4111111111111111`],
    ['a wrong checksum', '卡号4111111111111112'],
    ['too short', '卡号411111111111'],
    ['too long', '卡号41111111111111111111'],
  ])('are not found with %s', (_, text) => expect(bankCardCandidates(text)).toEqual([]))
})
