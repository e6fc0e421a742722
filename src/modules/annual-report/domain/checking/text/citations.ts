/** A document number as printed: 「教办〔2010〕15号」. */
export interface Citation {
  readonly prefix: string
  readonly year: number
  readonly serial: number
  readonly start: number
  readonly end: number
  /** Words before it in the same sentence, back to the number before it, at most `REACH` characters. */
  readonly before: string
}

const REACH = 90
const NUMBER = /([\u4e00-\u9fff]{1,10})[〔[【(]((?:19|20)\d\d)[〕\]】)]第?(\d{1,4})号/gu

export const printedNumber = ({ prefix, year, serial }: Pick<Citation, 'prefix' | 'year' | 'serial'>): string =>
  `${prefix}〔${year}〕${serial}号`

/** Every document number of a sentence. The prefix may have foreign characters in front: compare its end. */
export function citationsIn(sentence: string): readonly Citation[] {
  let last = 0
  return [...sentence.matchAll(NUMBER)].map((found) => {
    const [whole, prefix = '', year, serial] = found
    const start = found.index
    const end = start + whole.length
    const before = sentence.slice(Math.max(last, start - REACH), start)
    last = end
    return { prefix, year: Number(year), serial: Number(serial), start, end, before }
  })
}
