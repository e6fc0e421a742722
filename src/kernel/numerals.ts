const DIGITS: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }
const MYRIADS: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/**
 * Value of a Chinese numeral: 「十二」 12, 「一百零三」 103, 「二〇二二」 2022, 「三万五千」 35000.
 * `undefined` when the characters do not form one.
 */
export function chineseNumber(text: string): number | undefined {
  if (text === '') return undefined
  const chars = [...text]
  if (chars.every((char) => DIGITS[char] !== undefined)) {
    return chars.reduce((value, char) => value * 10 + (DIGITS[char] ?? 0), 0)
  }
  let total = 0
  let section = 0
  let digit: number | undefined
  for (const char of chars) {
    const asDigit = DIGITS[char]
    const ten = TENS[char]
    const myriad = MYRIADS[char]
    if (asDigit !== undefined) digit = asDigit
    else if (ten !== undefined) {
      section += (digit ?? (section === 0 ? 1 : 0)) * ten
      digit = undefined
    } else if (myriad !== undefined) {
      const part = section + (digit ?? 0)
      total = myriad > total ? (total + part) * myriad : total + part * myriad
      section = 0
      digit = undefined
    } else return undefined
  }
  return total + section + (digit ?? 0)
}

const UNITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** Ordinal as headings print it, 1 to 99: 1 「一」, 10 「十」, 21 「二十一」. Other values come back as digits. */
export function chineseOrdinal(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 99) return String(value)
  const tens = Math.floor(value / 10)
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${UNITS[tens] ?? ''}十`
  return head + (UNITS[value % 10] ?? '')
}
