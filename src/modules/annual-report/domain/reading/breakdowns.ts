import { type Prose, isComparison, isUse, levelText, quantityFrom, rankOf, sentenceStart } from './clauses.ts'
import { type Connector, connectorsOf } from './connectors.ts'
import { MOST_PARTS, type Parsed, partsFrom } from './part-list.ts'
import { type Part, labelled } from './parts.ts'
import { type Quantity, unitGroup } from './quantities.ts'

/** A total and the parts the prose gives for it. */
export interface Breakdown {
  readonly total: Quantity
  /** Other numbers before the list that may be meant as its total, nearest first. */
  readonly otherTotals: readonly Quantity[]
  readonly parts: readonly Part[]
  /** 「等」 behind the last part: the list does not claim to be complete. */
  readonly open: boolean
  /** 其中、包括、分别为、冒号、括号 …; `subset` for 「含」. */
  readonly connector: 'among' | 'complete' | 'subset' | 'summed'
  /** Lengths at which the list may end as well: the wording leaves it open where it stops. */
  readonly cuts: readonly number[]
  readonly start: number
  readonly end: number
}

const CLOSE = 30

/** Between a total and a colon only words that announce the list may stand. */
const leadsOn = (between: string): boolean =>
  rankOf(between) === 0 || /如下|情况|分类|构成|组成|分别|具体|按/u.test(between)

/** No total stands farther before its list, brackets in between counted. */
const FARTHEST = 400
const MOST_TOTALS = 4

/** The only number of its sentence so far: the sentence states a total. */
const isAlone = (prose: Prose, { start }: Quantity): boolean =>
  prose.quantities[quantityFrom(prose, sentenceStart(prose, start))]?.start === start

/** Whether the words between a number and the connector allow the list to be its breakdown. */
function reaches(prose: Prose, connector: Connector, quantity: Quantity, level: number): boolean {
  if (quantity.end > connector.at || quantity.percent || (prose.depth[quantity.start] ?? 0) > level) return false
  const between = levelText(prose, quantity.end, connector.at, level)
  if (connector.bracket) return between.length <= 16 && rankOf(between) === 0
  if (connector.kind === 'among') return between.length <= 160 && between.split('。').length <= 3
  const joined = rankOf(between) <= 2 || (between === '。' && isAlone(prose, quantity))
  const near = between.length <= CLOSE && joined && !between.includes('(')
  return near && (!connector.colon || leadsOn(between))
}

/** Numbers before the connector that the list can be a breakdown of, the nearest first. */
function totalsBefore(prose: Prose, connector: Connector, unit: string): Quantity[] {
  const level = Math.max(0, (prose.depth[connector.at] ?? 0) - (connector.bracket ? 1 : 0))
  const found: Quantity[] = []
  for (let index = quantityFrom(prose, connector.at) - 1; index >= 0 && found.length < MOST_TOTALS; index -= 1) {
    const quantity = prose.quantities[index]
    if (quantity === undefined || connector.at - quantity.end > FARTHEST) break
    if (unitGroup(quantity.unit) !== unitGroup(unit) || !reaches(prose, connector, quantity, level)) continue
    if (!isComparison(prose, quantity) && !isUse(prose, quantity)) found.push(quantity)
  }
  return found
}

const LONGEST_BRACKET = 2000

/** Where the bracket that holds `at` closes. */
function closingOf(prose: Prose, at: number): number {
  const level = prose.depth[at] ?? 0
  const limit = Math.min(prose.masked.length, at + LONGEST_BRACKET)
  let index = at
  while (index < limit && (prose.depth[index] ?? 0) >= level) index += 1
  return index
}

function listAt(prose: Prose, connector: Connector): Parsed {
  const limit = connector.bracket ? closingOf(prose, connector.at) : prose.masked.length
  return partsFrom(prose, connector.end, limit, prose.depth[connector.at] ?? 0)
}

function breakdownAt(prose: Prose, connector: Connector, list: Parsed): Breakdown | undefined {
  const { parts, open, cuts, end } = list
  const first = parts[0]
  if (first === undefined) return undefined
  const level = prose.depth[connector.at] ?? 0
  const gap = first.quantity.start - connector.end
  const lead = prose.masked.slice(connector.end, first.quantity.start)
  if (connector.kind === 'complete' && (parts.length < 2 || gap > 60 || /等+[,;]/u.test(lead))) return undefined
  if (connector.kind === 'among' && rankOf(levelText(prose, connector.end, first.quantity.start, level)) > 2)
    return undefined
  const totals = totalsBefore(prose, connector, first.quantity.unit)
  const largest = Math.max(...parts.map(({ quantity }) => quantity.low))
  const total = totals.find(({ high }) => high >= largest) ?? totals[0]
  if (total === undefined) return undefined
  if (total.high < largest && prose.masked.slice(total.end, connector.at).includes('。')) return undefined
  const sentence = sentenceStart(prose, total.start)
  const otherTotals = totals.filter((each) => each !== total && each.start >= sentence)
  return { total, otherTotals, parts, open, connector: connector.kind, cuts, start: total.start, end }
}

/** The lists that connectors announce; what stands inside a list without end is not read again and again. */
function listed(prose: Prose): Breakdown[] {
  let behind = 0
  return connectorsOf(prose).flatMap((connector) => {
    if (connector.at < behind) return []
    const list = listAt(prose, connector)
    if (list.endless) behind = list.end
    return breakdownAt(prose, connector, list) ?? []
  })
}

const SUM_WORDS = /^(?:、|,|;)?(?:以上)?(?:总计|合计|共计|总共|共)(?:各类)?(?:信息|文件)?(?:为|达)?$/u

/** The numbers in front of a sum, back to where another unit or a stronger mark ends them. */
function partsBefore(prose: Prose, index: number): Part[] {
  const total = prose.quantities[index]
  const parts: Part[] = []
  for (let at = index - 1; at >= 0 && parts.length <= MOST_PARTS; at -= 1) {
    const quantity = prose.quantities[at]
    const next = prose.quantities[at + 1]
    if (quantity === undefined || next === undefined || quantity.percent) break
    if (unitGroup(quantity.unit) !== unitGroup(total?.unit ?? '')) break
    if (rankOf(prose.masked.slice(quantity.end, next.start)) > 2) break
    const from = prose.quantities[at - 1]?.end ?? 0
    parts.push({ ...labelled(prose, from, quantity), quantity, share: null })
  }
  return parts.reverse()
}

/** 「教育要闻378条、学校动态807条，总计1185条」: the parts come first. */
function summedAt(prose: Prose, index: number): Breakdown | undefined {
  const total = prose.quantities[index]
  const before = prose.quantities[index - 1]
  if (total === undefined || before === undefined || total.percent) return undefined
  if (!SUM_WORDS.test(prose.masked.slice(before.end, total.start))) return undefined
  const parts = partsBefore(prose, index)
  const first = parts[0]
  if (parts.length < 2 || parts.length > MOST_PARTS || first === undefined) return undefined
  const { start } = first.quantity
  return { total, otherTotals: [], parts, open: false, connector: 'summed', cuts: [], start, end: total.end }
}

/** Every total with parts of a paragraph, nested ones included, in the order of the text. */
export function breakdownsOf(prose: Prose): Breakdown[] {
  if (prose.quantities.length < 2) return []
  const summed = prose.quantities.flatMap((_, index) => summedAt(prose, index) ?? [])
  const seen = new Set<string>()
  return [...listed(prose), ...summed].filter(({ parts, total }) => {
    const key = `${String(parts[0]?.quantity.start)}:${String(total.start)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
