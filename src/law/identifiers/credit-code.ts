import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Malformed } from './malformed.ts'

export interface CreditCode {
  readonly code: string
  /** Who registered it; `null` for a first character not named here. */
  readonly registrar: string | null
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const REGISTRARS: Readonly<Record<string, string>> = { 1: '机构编制', 5: '民政', 9: '市场监管', N: '农业' }

/** The check character of the first 17: weights are powers of 3 modulo 31. Source: GB 32100-2015. */
export function creditCodeCheck(code: string): string {
  let [sum, weight] = [0, 1]
  for (const character of code.slice(0, 17)) {
    sum += ALPHABET.indexOf(character) * weight
    weight = (weight * 3) % 31
  }
  return ALPHABET[(31 - (sum % 31)) % 31] ?? ''
}

/**
 * Reads a unified social credit code (统一社会信用代码); small letters and spaces around it are accepted.
 * Errors: `wrong-shape` (18 characters, never I O S V Z), `wrong-check-digit`. Source: GB 32100-2015.
 */
export function parseCreditCode(text: string): Result<CreditCode, Malformed> {
  const code = text.trim().toUpperCase()
  if (code.length !== 18)
    return refuse({ kind: 'wrong-shape', reason: `统一社会信用代码应为 18 位，现为 ${code.length} 位` })
  const strange = [...code].find((character) => !ALPHABET.includes(character))
  if (strange !== undefined) {
    return refuse({ kind: 'wrong-shape', reason: `统一社会信用代码不含“${strange}”，字母中没有 I、O、S、V、Z` })
  }
  if (creditCodeCheck(code) !== code[17]) {
    return refuse({ kind: 'wrong-check-digit', reason: '统一社会信用代码的校验位不对，请核对每一位' })
  }
  return ok({ code, registrar: REGISTRARS[code.slice(0, 1)] ?? null })
}
