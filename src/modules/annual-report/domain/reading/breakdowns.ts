import { type Prose, isComparison, levelText, rankOf } from './clauses.ts'
import { type Connector, connectorsOf } from './connectors.ts'
import { type Part, labelled, partsFrom } from './parts.ts'
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

/** Numbers before the connector that the list can be a breakdown of, the likeliest first. */
function totalsBefore(prose: Prose, connector: Connector, unit: string): Quantity[] {
  const level = (prose.depth[connector.at] ?? 0) - (connector.bracket ? 1 : 0)
  const near = connector.kind !== 'among'
  return prose.quantities
    .filter(({ end, percent, start }) => {
      if (end > connector.at || percent || (prose.depth[start] ?? 0) > Math.max(0, level)) return false
      const between = levelText(prose, end, connector.at, Math.max(0, level))
      if (connector.bracket) return between.length <= 16 && rankOf(between) === 0
      if (near)
        return (
          between.length <= CLOSE &&
          rankOf(between) <= 2 &&
          !between.includes('(') &&
          (!connector.colon || leadsOn(between))
        )
      return between.length <= 160 && [...between].filter((char) => char === '。').length <= 2
    })
    .filter((quantity) => unitGroup(quantity.unit) === unitGroup(unit) && !isComparison(prose, quantity))
    .reverse()
    .slice(0, 4)
}

const closingOf = (prose: Prose, at: number): number => {
  const level = prose.depth[at] ?? 0
  let index = at
  while (index < prose.masked.length && (prose.depth[index] ?? 0) >= level) index += 1
  return index
}

function breakdownAt(prose: Prose, connector: Connector): Breakdown | undefined {
  const level = prose.depth[connector.at] ?? 0
  const limit = connector.bracket ? closingOf(prose, connector.at) : prose.masked.length
  const { parts, open, cuts, end } = partsFrom(prose, connector.end, limit, level)
  const first = parts[0]
  if (first === undefined) return undefined
  const gap = first.quantity.start - connector.end
  if (connector.kind === 'complete' && (parts.length < 2 || gap > 60)) return undefined
  if (connector.kind === 'among' && rankOf(levelText(prose, connector.end, first.quantity.start, level)) > 2)
    return undefined
  const totals = totalsBefore(prose, connector, first.quantity.unit)
  const largest = Math.max(...parts.map(({ quantity }) => quantity.low))
  const total = totals.find(({ high }) => high >= largest) ?? totals[0]
  if (total === undefined) return undefined
  const otherTotals = totals.filter((each) => each !== total)
  return { total, otherTotals, parts, open, connector: connector.kind, cuts, start: total.start, end }
}

const SUM_WORDS = /^(?:、|,|;)?(?:以上)?(?:总计|合计|共计|总共|共)(?:各类)?(?:信息|文件)?(?:为|达)?$/u

/** 「教育要闻378条、学校动态807条，总计1185条」: the parts come first. */
function summedAt(prose: Prose, index: number): Breakdown | undefined {
  const total = prose.quantities[index]
  const before = prose.quantities[index - 1]
  if (total === undefined || before === undefined || total.percent) return undefined
  const lead = prose.masked.slice(before.end, total.start)
  if (!SUM_WORDS.test(lead)) return undefined
  const parts: Part[] = []
  for (let at = index - 1; at >= 0; at -= 1) {
    const quantity = prose.quantities[at]
    const next = prose.quantities[at + 1]
    if (quantity === undefined || next === undefined || quantity.percent) break
    if (unitGroup(quantity.unit) !== unitGroup(total.unit) || rankOf(prose.masked.slice(quantity.end, next.start)) > 2)
      break
    const from = prose.quantities[at - 1]?.end ?? 0
    parts.unshift({ ...labelled(prose, from, quantity), quantity, share: null })
  }
  const first = parts[0]
  if (parts.length < 2 || first === undefined) return undefined
  return {
    total,
    otherTotals: [],
    parts,
    open: false,
    connector: 'summed',
    cuts: [],
    start: first.quantity.start,
    end: total.end,
  }
}

/** Every total with parts of a paragraph, nested ones included, in the order of the text. */
export function breakdownsOf(prose: Prose): Breakdown[] {
  if (prose.quantities.length < 2) return []
  const listed = connectorsOf(prose).flatMap((connector) => breakdownAt(prose, connector) ?? [])
  const summed = prose.quantities.flatMap((_, index) => summedAt(prose, index) ?? [])
  const seen = new Set<string>()
  return [...listed, ...summed].filter(({ parts, total }) => {
    const key = `${String(parts[0]?.quantity.start)}:${String(total.start)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
