import { type Quantity, quantitiesOf } from './quantities.ts'

/** A paragraph prepared for the grammar of figures: titles in 《》 and short quotations no longer show their punctuation. */
export interface Prose {
  readonly text: string
  /** Same length as `text`; what stands in titles and quotations is masked by 「□」. */
  readonly masked: string
  /** Bracket depth at each character; empty where no bracket stands. */
  readonly depth: readonly number[]
  readonly quantities: readonly Quantity[]
}

const MASK = '□'
const TITLES = /《[^《》]{1,60}》/gu
const QUOTED = /"[^"\d]{1,24}"/gu
const DURATIONS = /^(?:工作日|个工作日|天|日|年|月|个月|分钟|小时|周|岁|号|楼|级|届|季度)$/u

const masked = (text: string): string =>
  text
    .replace(TITLES, (title) => `《${MASK.repeat(title.length - 2)}》`)
    .replace(QUOTED, (quote) => `"${MASK.repeat(quote.length - 2)}"`)

function depths(text: string): number[] {
  if (!text.includes('(')) return []
  const found: number[] = []
  let depth = 0
  for (let index = 0; index < text.length; index += 1) {
    const char = text.charAt(index)
    if (char === '(') depth += 1
    found.push(depth)
    if (char === ')' && depth > 0) depth -= 1
  }
  return found
}

export function proseOf(text: string): Prose {
  const mask = masked(text)
  return {
    text,
    masked: mask,
    depth: depths(mask),
    quantities: quantitiesOf(mask).filter(({ unit }) => !DURATIONS.test(unit)),
  }
}

const RANKS: Readonly<Record<string, number>> = { '、': 1, ',': 2, ';': 3, '。': 4, '!': 4, '?': 4 }

/** Text from `from` to `to` on one bracket level: what deeper brackets hold is left out. */
export function levelText(prose: Prose, from: number, to: number, level: number): string {
  const whole = prose.masked.slice(from, to)
  if (!/[()]/u.test(whole) && (prose.depth[from] ?? 0) <= level) return whole
  let out = ''
  for (let index = from; index < to; index += 1) {
    if ((prose.depth[index] ?? 0) <= level) out += prose.masked.charAt(index)
  }
  return out
}

/** The strongest mark of punctuation: 、 1, comma 2, semicolon 3, full stop 4, none 0. */
export function rankOf(between: string): number {
  let rank = 0
  for (const char of between) rank = Math.max(rank, RANKS[char] ?? 0)
  return rank
}

/** No clause or sentence that a person wrote is longer; looking no farther back keeps endless texts quick. */
const LOOK_BACK = 400
const BEHIND = 60

const codesOf = (marks: string): ReadonlySet<number> => new Set([...marks].map((mark) => mark.charCodeAt(0)))
const STOPS = codesOf('。!?')
const CLAUSE_MARKS = codesOf(',;。:!?(')
const CLOSING = ')'.charCodeAt(0)

/** Where the bracket that closes at `close` opens; `close` itself when that lies before `limit`. */
function openingOf(prose: Prose, close: number, limit: number): number {
  const level = prose.depth[close] ?? 0
  for (let index = close - 1; index >= limit; index -= 1) {
    if (prose.masked.charAt(index) === '(' && prose.depth[index] === level) return index
  }
  return close
}

/** Start of the clause that holds `at`: after the last comma, colon, semicolon, stop or open bracket; closed brackets belong to it. */
export function clauseStart(prose: Prose, at: number): number {
  const limit = Math.max(0, at - LOOK_BACK)
  let index = at
  while (index > limit) {
    const code = prose.masked.charCodeAt(index - 1)
    if (CLAUSE_MARKS.has(code)) break
    index = code === CLOSING ? openingOf(prose, index - 1, limit) : index - 1
  }
  return index
}

/** Start of the sentence that holds `at`. */
export function sentenceStart(prose: Prose, at: number): number {
  const limit = Math.max(0, at - LOOK_BACK)
  let index = at
  while (index > limit && !STOPS.has(prose.masked.charCodeAt(index - 1))) index -= 1
  return index
}

/** The words behind `at` up to the end of their clause. */
export const wordsBehind = (prose: Prose, at: number): string =>
  /^[^,;。:(]*/u.exec(prose.masked.slice(at, at + BEHIND))?.[0] ?? ''

/** End of the sentence that holds `at`, its stop included. */
export function sentenceEnd(prose: Prose, at: number): number {
  const limit = Math.min(prose.masked.length, at + LOOK_BACK)
  let index = at
  while (index < limit && !STOPS.has(prose.masked.charCodeAt(index))) index += 1
  return Math.min(prose.masked.length, index + 1)
}

/** Index of the first number that starts at `at` or behind it; the count of all when there is none. */
export function quantityFrom({ quantities }: Prose, at: number): number {
  let low = 0
  let high = quantities.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((quantities[middle]?.start ?? 0) < at) low = middle + 1
    else high = middle
  }
  return low
}

const COMPARED =
  /(?:增加|减少|增长|下降|上升|提高|提升|净增|同比|环比|上一?年度?(?!度?结转)|去年|前一?年|同期|多了?|少了?|(?:(?<!比)较|比)(?=[上去前往同年]|之前|(?:19|20)\d\d)[^,;。:、]{0,10})(?:了|约|至|到|为)?[^,;。:、\d]{0,3}$/u

/** Whether a number only compares with another year (同比增加100条). */
export function isComparison(prose: Prose, quantity: Quantity): boolean {
  const clause = prose.masked.slice(clauseStart(prose, quantity.start), quantity.start)
  return COMPARED.test(clause)
}

const USE = /(?:点击|阅读|浏览|访问|播放|转发|点赞)[^,;。:、()\d]{0,6}$/u

/** Whether a number counts how often something was read, not things. */
export const isUse = (prose: Prose, quantity: Quantity): boolean =>
  /^(?:次|人次|人|万|)$/u.test(quantity.unit) &&
  USE.test(prose.masked.slice(clauseStart(prose, quantity.start), quantity.start))
