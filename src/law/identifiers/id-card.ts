import { parseCivilDate, type CivilDate } from '../../kernel/civil-date.ts'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Malformed } from './malformed.ts'

export interface IdCard {
  /** With a capital X. */
  readonly number: string
  readonly born: CivilDate
  /** Six digits of the division where it was first issued. */
  readonly division: string
}

const SHAPE = /^[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/
const OLD_SHAPE = /^[1-9]\d{5}(\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}$/
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const
const CHECKS = '10X98765432'

/** The check character of the first 17 digits. Source: GB 11643-1999. */
export function idCardCheck(digits: string): string {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0)
  return CHECKS[sum % 11] ?? ''
}

const bornIn = (text: string): Result<CivilDate, unknown> =>
  parseCivilDate(`${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6, 8)}`)

/**
 * Reads an 18-digit identity number; a small x and spaces around it are accepted.
 * Errors: `wrong-shape`, `no-such-date` when the day of birth does not exist, `wrong-check-digit`.
 * Source: GB 11643-1999.
 */
export function parseIdCard(text: string): Result<IdCard, Malformed> {
  const number = text.trim().toUpperCase()
  if (!SHAPE.test(number)) {
    const old = looksLikeOldIdCard(number) ? '；15 位旧号没有校验位，请改填 18 位号码' : ''
    return refuse({ kind: 'wrong-shape', reason: `身份证号码应为 17 位数字加 1 位数字或 X${old}` })
  }
  const born = bornIn(number.slice(6, 14))
  if (!born.ok) return refuse({ kind: 'no-such-date', reason: `身份证号码中的出生日期 ${number.slice(6, 14)} 不存在` })
  if (idCardCheck(number) !== number[17]) {
    return refuse({ kind: 'wrong-check-digit', reason: '身份证号码的校验位不对，请核对每一位' })
  }
  return ok({ number, born: born.value, division: number.slice(0, 6) })
}

/** A 15-digit number of before 1999 has no check digit: only a hint that it may be one. */
export function looksLikeOldIdCard(text: string): boolean {
  const [, year, month, day] = OLD_SHAPE.exec(text.trim()) ?? []
  return year !== undefined && bornIn(`19${year}${month ?? ''}${day ?? ''}`).ok
}
