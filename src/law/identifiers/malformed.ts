/** Why a number is refused; `reason` is Chinese, for people. */
export interface Malformed {
  readonly kind: 'wrong-shape' | 'wrong-check-digit' | 'no-such-date'
  readonly reason: string
}
