import type { Breakdown } from '../../reading/breakdowns.ts'
import type { Quantity } from '../../reading/quantities.ts'

/** What a list adds up to: the printed sum, and the range that approximate words leave open. */
export interface Sum {
  readonly value: number
  readonly low: number
  readonly high: number
  readonly count: number
}

const printed = ({ value, approximation, unit }: Quantity): string => {
  const words = { below: '近', about: '约', above: '' }
  const after = approximation === 'above' ? '余' : ''
  return `${approximation === null ? '' : words[approximation]}${String(value)}${after}${unit === '' ? '' : ` ${unit}`}`
}

/** The sentence about a list that does not add up. */
export function messageOf(breakdown: Breakdown, sum: Sum, subject: string): string {
  const { total, parts, open } = breakdown
  const unit = total.unit === '' ? '' : ` ${total.unit}`
  const gap = Math.abs(Number((sum.value - total.value).toFixed(2)))
  if (parts.length === 1) {
    return `${subject}写 ${printed(total)}，其中“${parts[0]?.label ?? ''}”一项就有 ${String(sum.value)}${unit}，部分大于总数`
  }
  const list = `${subject}写 ${printed(total)}，所列 ${String(parts.length)} 项合计 ${String(sum.value)}${unit}，`
  if (sum.low > total.high) return `${list}多出 ${String(gap)}${unit}`
  if (open) return `${list}相差 ${String(gap)}${unit}，列举带“等”字，请核对未列出的部分`
  return `${list}少 ${String(gap)}${unit}，请核对是否漏列或写错`
}
