import type { Category } from '../report.ts'
import type { Breakdown } from './breakdowns.ts'
import { clauseStart } from './clauses.ts'
import type { Found } from './contact.ts'
import { partsFrom } from './part-list.ts'
import type { Passage } from './passages.ts'
import { type Candidate, GENERIC, VERB, candidates, wordsOf } from './proactive-candidates.ts'
import type { Quantity } from './quantities.ts'

const CHANNEL =
  /(?:通过|在|利用|依托|于)([^,;。]{2,24}?)(?:主动)?(?:公开|发布|公布)|([^,;。]{2,20}(?:网站|栏目|平台|专栏|动态|频道))(?:主动)?(?:公开|发布|公布)/u

const channelOf = (passage: Passage, quantity: Quantity): string | undefined => {
  const found = CHANNEL.exec(wordsOf(passage, quantity).clause)
  return found?.[1] ?? found?.[2]
}

/** Numbers of different channels or kinds side by side, none of them the whole; empty when `best` is the whole. */
function siblings(found: readonly Candidate[], best: Candidate): readonly Category[] {
  const { passage, quantity } = best
  const own = channelOf(passage, quantity)
  if (passage.breakdowns.some(({ total }) => total === quantity)) return []
  const { clause, object } = wordsOf(passage, quantity)
  const beside = found.filter((other) => {
    const near = other.passage === passage && Math.abs(other.quantity.start - quantity.start) < 80
    if (own === undefined || !near || other.score < best.score - 1) return false
    const channel = channelOf(other.passage, other.quantity)
    return channel !== undefined && channel !== own
  })
  if (beside.length > 0) {
    const all = [best, ...beside].sort((a, b) => a.quantity.start - b.quantity.start)
    return all.map((each) => ({ label: channelOf(each.passage, each.quantity) ?? '', count: each.quantity.value }))
  }
  if (GENERIC.test(clause + object) || /(?:公开|共|达|数|为|计|等)$/u.test(clause)) return []
  const { parts } = partsFrom(passage.prose, clauseStart(passage.prose, quantity.start), passage.prose.masked.length, 0)
  return parts.length < 2
    ? []
    : parts.map((part) => ({ label: part.label.replace(VERB, ''), count: part.quantity.value }))
}

const categoriesOf = (breakdown: Breakdown): Category[] =>
  breakdown.parts.map(({ label, quantity }) => ({ label, count: quantity.value }))

/** 「主动公开规章22件、规范性文件34件、其他文件84件」: parts without a total. */
function enumerated(passages: readonly Passage[]): readonly Category[] {
  for (const { prose } of passages) {
    const at = prose.masked.search(/主动公开|主动(?:在|通过)[^,;。]{2,20}(?:发布|公开)/u)
    const first = at < 0 ? undefined : prose.quantities.find(({ start }) => start > at)
    if (first === undefined || first.start - at > 40) continue
    const { parts } = partsFrom(prose, at, prose.masked.length, prose.depth[first.start] ?? 0)
    if (parts.length < 3 || /申请|许可/u.test(parts[0]?.label ?? '')) continue
    return parts.map(({ label, quantity }) => ({
      label: label.replace(/^.*(?:主动公开|其中)/u, ''),
      count: quantity.value,
    }))
  }
  return []
}

const WITHIN = /公开的?(?:各类)?(?:政府|政务)?信息(?:当?中|里|主要?包括|包括|分为)[,:]?(?:其中[,:]?)?/u

/** 「在主动公开的信息中，…」 in a later paragraph than its total. */
function laterBreakdown(
  passages: readonly Passage[],
  best: Candidate,
): { readonly breakdown: Breakdown; readonly passage: Passage } | undefined {
  const from = passages.indexOf(best.passage) + 1
  for (const passage of passages.slice(from, from + 6)) {
    const { prose } = passage
    const found = WITHIN.exec(prose.masked)
    if (found === null) continue
    const start = found.index + found[0].length
    const { parts, open, cuts, end } = partsFrom(prose, start, prose.masked.length, 0)
    if (parts.length > 0) {
      return {
        breakdown: { total: best.quantity, otherTotals: [], parts, open, connector: 'among', cuts, start, end },
        passage,
      }
    }
  }
  return undefined
}

/** The breakdown of the total; where its only part repeats the total, the breakdown of that part. */
function breakdownOf({ passage, quantity }: Candidate): Breakdown | undefined {
  const own = passage.breakdowns.find(({ total, connector }) => total === quantity && connector !== 'subset')
  const only = own?.parts.length === 1 ? own.parts[0] : undefined
  if (only === undefined || only.quantity.value !== quantity.value) return own
  return passage.breakdowns.find(({ total }) => total === only.quantity) ?? own
}

export interface ProactiveFigure {
  readonly total: Found<Quantity> | undefined
  readonly categories: readonly Category[]
  readonly breakdown: Breakdown | undefined
  /** The passage that holds the breakdown; it may follow that of the total. */
  readonly listedIn: Passage | undefined
}

/** This year's number of proactively disclosed items as the prose gives it, and its parts. */
export function proactiveFigure(passages: readonly Passage[], year: number | null): ProactiveFigure {
  const found = candidates(passages, year)
  const best = found.reduce<Candidate | undefined>(
    (top, next) => (top === undefined || next.score > top.score ? next : top),
    undefined,
  )
  if (best === undefined || best.score < 0)
    return { total: undefined, categories: enumerated(passages), breakdown: undefined, listedIn: undefined }
  const beside = siblings(found, best)
  if (beside.length > 0) return { total: undefined, categories: beside, breakdown: undefined, listedIn: undefined }
  const { passage, quantity } = best
  const own = breakdownOf(best)
  const later = own === undefined ? laterBreakdown(passages, best) : undefined
  const breakdown = own ?? later?.breakdown
  const place = {
    value: quantity,
    paragraph: passage.paragraph,
    start: clauseStart(passage.prose, quantity.start),
    end: quantity.end,
  }
  return {
    total: place,
    categories: breakdown === undefined ? [] : categoriesOf(breakdown),
    breakdown,
    listedIn: later?.passage ?? passage,
  }
}
