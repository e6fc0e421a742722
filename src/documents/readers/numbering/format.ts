import { chineseOrdinal } from '../../../kernel/numerals.ts'

const STEMS = '甲乙丙丁戊己庚辛壬癸'
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥'
const LEGAL = '零壹贰叁肆伍陆柒捌玖'
const DIGITS = '〇一二三四五六七八九'
const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

const inDigits = (value: number, digits: string): string =>
  [...String(value)].map((digit) => digits.charAt(Number(digit))).join('')

const from = (names: string) => (value: number) => names.charAt((value - 1) % names.length)

function roman(value: number): string {
  let rest = value > 0 && value < 400 ? value : 0
  let text = ''
  for (const [size, sign] of ROMAN) {
    while (rest >= size) {
      text += sign
      rest -= size
    }
  }
  return text === '' ? String(value) : text
}

/** a … z, aa … zz, as Word counts. */
const letter = (value: number): string =>
  value < 1 ? String(value) : String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(9, Math.ceil(value / 26)))

function legal(value: number): string {
  if (value < 1 || value > 99) return String(value)
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return (tens > 0 ? `${tens > 1 ? LEGAL.charAt(tens) : ''}拾` : '') + (ones > 0 ? LEGAL.charAt(ones) : '')
}

const circled = (value: number): string =>
  value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value)

type Format = (value: number) => string

/** By the names of ECMA-376 17.18.59; what is not listed counts 1, 2, 3. */
const FORMATS: Readonly<Record<string, Format>> = {
  chineseCounting: chineseOrdinal,
  chineseCountingThousand: chineseOrdinal,
  japaneseCounting: chineseOrdinal,
  taiwaneseCounting: chineseOrdinal,
  taiwaneseCountingThousand: chineseOrdinal,
  ideographDigital: (value) => inDigits(value, DIGITS),
  japaneseDigitalTenThousand: (value) => inDigits(value, DIGITS),
  taiwaneseDigital: (value) => inDigits(value, DIGITS),
  chineseLegalSimplified: legal,
  ideographLegalTraditional: legal,
  ideographTraditional: from(STEMS),
  ideographZodiac: from(BRANCHES),
  decimalFullWidth: (value) => inDigits(value, '０１２３４５６７８９'),
  decimalFullWidth2: (value) => inDigits(value, '０１２３４５６７８９'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: (value) => `(${value})`,
  decimalEnclosedFullstop: (value) => `${value}.`,
  decimalZero: (value) => String(value).padStart(2, '0'),
  ideographEnclosedCircle: (value) => `(${chineseOrdinal(value)})`,
  lowerLetter: letter,
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: roman,
  upperRoman: (value) => roman(value).toUpperCase(),
  none: () => '',
}

/** A number as an automatic list prints it. */
export const formatNumber = (value: number, format: string): string => (FORMATS[format] ?? String)(value)
