/** A figure as it is printed in text: a comma from 1,000, decimals as they are. */
export function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.')
  const parts = whole.replace(/\B(?=(\d{3})+$)/gu, ',')
  return decimals === undefined ? parts : `${parts}.${decimals}`
}

/** A day as text prints it: 2026年6月12日. Anything else comes back as it is. */
export function dayInWords(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(date) ?? []
  return year === undefined ? date : `${year}年${String(Number(month))}月${String(Number(day))}日`
}
