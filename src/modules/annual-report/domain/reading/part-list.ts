import { type Prose, isComparison, isUse, levelText, quantityFrom, rankOf } from './clauses.ts'
import { ACTS, CHANNEL, LEAVES, NESTED, clauseOf, unnumberedItems } from './list-words.ts'
import { type Part, labelled } from './parts.ts'
import { type Quantity, unitGroup } from './quantities.ts'

/** The parts of a list as far as its wording reaches. */
export interface Parsed {
  readonly parts: readonly Part[]
  readonly open: boolean
  readonly cuts: readonly number[]
  readonly end: number
  /** More parts than any list has: none is given. */
  readonly endless: boolean
}

function shareAfter(prose: Prose, index: number): Quantity | null {
  const quantity = prose.quantities[index]
  const next = prose.quantities[index + 1]
  if (quantity === undefined || next === undefined || !next.percent) return null
  const between = prose.masked.slice(quantity.end, next.start)
  return /^[(,]?(?:约|均)?占[^,;。、\d]{0,12}$|^\($/u.test(between) ? next : null
}

/** How far a list may reach: up to `limit`, on one bracket level, to a sum of `most`, with `nested` lists inside lists. */
interface Bounds {
  readonly limit: number
  readonly level: number
  readonly most: number
  readonly nested: number
}

/** No list that a person wrote is longer; a longer one is not read. */
export const MOST_PARTS = 80
const NESTED_LISTS = 2
const STOP = 4

/** Reads the parts of one list, number by number, until the wording leaves it. */
class ListReader {
  private readonly parts: Part[] = []
  private readonly cuts: number[] = []
  private separator = 0
  private sum = 0
  private open = false
  private grouped = false
  private counted = false

  private readonly prose: Prose
  private readonly bounds: Bounds
  private end: number

  constructor(prose: Prose, from: number, bounds: Bounds) {
    this.prose = prose
    this.bounds = bounds
    this.end = from
  }

  read(): Parsed {
    const { prose, bounds } = this
    let index = quantityFrom(prose, this.end)
    while (index < prose.quantities.length && this.parts.length <= MOST_PARTS && this.sum <= bounds.most) {
      const next = this.step(index)
      if (next === undefined) break
      index = next
    }
    if (this.parts.length > MOST_PARTS) return { parts: [], cuts: [], open: true, end: this.end, endless: true }
    const rest = prose.masked.slice(this.end, this.end + 8)
    if (/^[^,;。、:()\d]{0,6}等/u.test(rest) && !/^等\d/u.test(rest)) this.open = true
    return { parts: this.parts, cuts: this.cuts, open: this.open, end: this.end, endless: false }
  }

  /** Takes or passes over one number; the index of the next, or `undefined` where the list ends. */
  private step(index: number): number | undefined {
    const { prose, bounds } = this
    const quantity = prose.quantities[index]
    if (quantity === undefined || quantity.start >= bounds.limit) return undefined
    if (quantity.percent || (prose.depth[quantity.start] ?? 0) > bounds.level) return index + 1
    const between = levelText(prose, this.end, quantity.start, bounds.level)
    const rank = rankOf(between)
    if (rank >= STOP) return undefined
    const first = this.parts[0]
    if (first === undefined) {
      if (rank > 2 || isComparison(prose, quantity)) return undefined
      if (isUse(prose, quantity)) return index + 1
      this.grouped = between.includes(':')
      this.counted = between.includes('一是')
    } else {
      if (isComparison(prose, quantity) || isUse(prose, quantity)) return index + 1
      if (this.leaves(between, quantity, first.quantity)) return undefined
      const behind = this.behindNested(between, quantity)
      if (behind !== undefined) return behind
      if (!this.separated(between, rank, first)) return undefined
      if (unnumberedItems(between)) this.open = true
    }
    this.take(index, quantity)
    return index + 1
  }

  private take(index: number, quantity: Quantity): void {
    this.parts.push({ ...labelled(this.prose, this.end, quantity), quantity, share: shareAfter(this.prose, index) })
    this.sum += quantity.value
    this.end = quantity.end
  }

  private leaves(between: string, quantity: Quantity, first: Quantity): boolean {
    if (/^等/u.test(between)) {
      this.open = true
      return true
    }
    const clause = clauseOf(between)
    const nextPoint = !this.counted && /^[二三四五六七八九十]是/u.test(clause)
    return nextPoint || unitGroup(quantity.unit) !== unitGroup(first.unit) || LEAVES.test(clause)
  }

  /** Where a part is itself divided (甲5件，其中乙2件、丙3件), the index of the first number behind its parts. */
  private behindNested(between: string, quantity: Quantity): number | undefined {
    const { prose, bounds } = this
    const divided = this.parts.at(-1)?.quantity
    if (divided === undefined || bounds.nested === 0 || !NESTED.test(between)) return undefined
    const within = { ...bounds, most: divided.high, nested: bounds.nested - 1 }
    const inner = new ListReader(prose, quantity.start, within).read()
    const sumOf = (length: number): number =>
      inner.parts.slice(0, length).reduce((total, part) => total + part.quantity.value, 0)
    const cut = inner.cuts.find((length) => sumOf(length) === divided.value)
    if (inner.parts.length === 0 || (cut === undefined && sumOf(inner.parts.length) > divided.high)) return undefined
    this.end = cut === undefined ? inner.end : (inner.parts[cut - 1]?.quantity.end ?? inner.end)
    return quantityFrom(prose, this.end)
  }

  /** Whether the marks between two parts hold the list together: 、 within, then commas or semicolons at most between groups. */
  private separated(between: string, rank: number, first: Part): boolean {
    const weight = Math.max(1, rank)
    if (this.separator === 0) this.separator = weight
    if (weight > this.separator) {
      if (this.grouped && between.includes(':')) this.separator = 0
      else if (weight >= 3) return false
      else {
        this.cuts.push(this.parts.length)
        this.separator = weight
      }
    }
    const acts = rank >= 2 && ACTS.test(clauseOf(between))
    if (acts && !ACTS.test(first.label) && !CHANNEL.test(first.label)) this.cuts.push(this.parts.length)
    return true
  }
}

/** Reads the parts that follow `from`, up to the end of their list. */
export const partsFrom = (prose: Prose, from: number, limit: number, level: number): Parsed =>
  new ListReader(prose, from, { limit, level, most: Infinity, nested: NESTED_LISTS }).read()
