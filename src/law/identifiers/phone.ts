import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Malformed } from './malformed.ts'

export interface Phone {
  readonly kind: 'mobile' | 'landline'
  /** Without a country code; a mobile number without separators. */
  readonly number: string
}

export interface PhoneInText extends Phone {
  /** As written. */
  readonly text: string
  /** Offset in the text, in UTF-16 units. */
  readonly at: number
}

const MOBILE = String.raw`(?:\+?86[- ]?)?(1[3-9]\d{9})`
const LANDLINE = String.raw`0\d{2,3}-?\d{7,8}(?:-\d{1,6})?`
const WHOLE_MOBILE = new RegExp(`^${MOBILE}$`)
const WHOLE_LANDLINE = new RegExp(`^${LANDLINE}$`)

/** Reads a mobile number, with or without +86, or a landline with its area code. */
export function parsePhone(text: string): Result<Phone, Malformed> {
  const trimmed = text.trim()
  const mobile = WHOLE_MOBILE.exec(trimmed)?.[1]
  if (mobile !== undefined) return ok({ kind: 'mobile', number: mobile })
  if (WHOLE_LANDLINE.test(trimmed)) return ok({ kind: 'landline', number: trimmed })
  return refuse({ kind: 'wrong-shape', reason: '电话应为 11 位手机号，或“区号-号码”，如 0772-1234567' })
}

/**
 * Numbers in a text, in order, except those on the organ's own list: an office number is to be published, not hidden.
 * Digits that are part of a longer number are left alone.
 */
export function phonesIn(text: string, own: readonly string[] = []): readonly PhoneInText[] {
  const digits = (number: string): string => number.replaceAll('-', '')
  const known = new Set(own.map(digits))
  return [...text.matchAll(new RegExp(String.raw`(?<![\d.])(?:${MOBILE}|${LANDLINE})(?!\d)`, 'g'))]
    .map((match): PhoneInText => {
      const [found, mobile] = match
      return {
        kind: mobile === undefined ? 'landline' : 'mobile',
        number: mobile ?? found,
        text: found,
        at: match.index,
      }
    })
    .filter(({ number }) => !known.has(digits(number)))
}
