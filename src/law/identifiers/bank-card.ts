const CONTEXT = /账号|帐号|账户|帐户|卡号|开户行|开户银行|银行卡/

export interface BankCardCandidate {
  readonly number: string
  /** Offset in the text, in UTF-16 units. */
  readonly at: number
}

/** The checksum of payment cards (Luhn, ISO/IEC 7812): the digits, every second from the right doubled, sum to a multiple of 10. */
export function passesLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1)
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return /^\d+$/.test(digits) && sum % 10 === 0
}

/** How far before a number a word that speaks of an account may stand, in characters. */
const NEAR = 30

/**
 * Numbers of 13 to 19 digits (in groups of four, too) that pass the checksum and stand near a word of accounts.
 * Only candidates: index numbers and serial numbers pass by chance.
 */
export const bankCardCandidates = (text: string): readonly BankCardCandidate[] =>
  [...text.matchAll(/(?<![\d.])\d(?:[ -]?\d){12,18}(?![ -]?\d)/g)]
    .map((match) => ({ number: match[0].replace(/[ -]/g, ''), at: match.index }))
    .filter(({ number, at }) => passesLuhn(number) && CONTEXT.test(text.slice(Math.max(0, at - NEAR), at)))
