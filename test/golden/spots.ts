/** A number of a text that some relation or breakdown holds to, so that changing it makes the report wrong. */
export interface Spot {
  readonly kind: string
  readonly at: number
  readonly length: number
}

const ALONE = /(?<=^|[\t |\n\r])\d+(?:\.\d+)?(?=$|[\t |\n\r])/gmu
const PAGE_NUMBER = /^[\s\u3000]*[-—]\s*\d{1,3}\s*[-—][\s\u3000]*$/gmu

const after = (text: string, pattern: RegExp, from: number): number => {
  const at = text.slice(from).search(pattern)
  return at < 0 ? -1 : from + at
}

/** Numbers that stand alone between `from` and `to`, page numbers aside. */
function aloneIn(text: string, from: number, to: number): readonly { at: number; printed: string }[] {
  const part = text.slice(from, to).replaceAll(PAGE_NUMBER, (mark) => ' '.repeat(mark.length))
  return [...part.matchAll(ALONE)].map((found) => ({ at: from + found.index, printed: found[0] }))
}

/** Rows of the 统计表 that equations bind (F1-01 … F1-07); the others only have bounds. */
export const EQUATED = [...Array(31).keys()].map((index) => index + 17).concat(52, 53, 54)
const STATISTICS_ROWS = 58

function statisticsSpots(text: string): Spot[] {
  const from = text.search(/统计指标/u)
  if (from < 0) return []
  const numbers = aloneIn(text, from, text.length)
  if (numbers.length !== STATISTICS_ROWS) return []
  return EQUATED.flatMap((row) => {
    const number = numbers[row - 1]
    return number === undefined ? [] : [{ kind: '统计表', at: number.at, length: number.printed.length }]
  })
}

/** The cells of 表三, 表四 and of the bound rows of a full 统计表, wherever a text prints them. */
export function tableSpots(text: string): readonly Spot[] {
  const requests = text.search(/本列数据的?勾稽关系/u)
  const appeals = requests < 0 ? -1 : after(text, /四、\s*(?:政府信息公开行政复议|因政府信息公开)/u, requests)
  const end = appeals < 0 ? -1 : after(text, /五、/u, appeals)
  const spots = (kind: string, from: number, to: number): Spot[] =>
    from < 0 || to < 0 ? [] : aloneIn(text, from, to).map(({ at, printed }) => ({ kind, at, length: printed.length }))
  return [...spots('表三', requests, appeals), ...spots('表四', appeals, end), ...statisticsSpots(text)]
}
