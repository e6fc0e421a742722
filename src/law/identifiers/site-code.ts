import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Malformed } from './malformed.ts'

export interface SiteCode {
  readonly code: string
  /** Six digits of the division; `null` for a ministry's code (bm…). */
  readonly division: string | null
}

/** Reads the identification code of a government site (政府网站标识码): 6 digits of the division and 4 of order, or `bm` and 8. */
export function parseSiteCode(text: string): Result<SiteCode, Malformed> {
  const code = text.trim().toLowerCase()
  if (!/^(?:\d{10}|bm\d{8})$/.test(code)) {
    return refuse({ kind: 'wrong-shape', reason: '政府网站标识码应为 10 位数字，或 bm 加 8 位数字' })
  }
  return ok({ code, division: code.startsWith('bm') ? null : code.slice(0, 6) })
}

/** Whether the code was given in this division (six digits) or one above it; a ministry's code fits everywhere. */
export function siteCodeFits({ division }: SiteCode, place: string): boolean {
  return division === null || place.startsWith(division.replace(/(00)+$/, ''))
}
