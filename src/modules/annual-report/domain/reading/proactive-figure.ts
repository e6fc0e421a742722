import type { Category } from '../report.ts'
import type { Breakdown } from './breakdowns.ts'
import { partsFrom } from './breakdowns.ts'
import { clauseStart, isComparison, sentenceStart } from './clauses.ts'
import type { Found } from './contact.ts'
import type { Passage } from './passages.ts'
import type { Quantity } from './quantities.ts'

const DISCLOSED = /公开|主动发布|公布|(?:发布|更新|上传)[^,;。]{0,16}信息/u
const VERB = /.*(?:公开|发布|公布|更新|上传)/u
/** Things that are published or made public but are not this year's items as a whole. */
const OTHER_OBJECTS =
  /申请|许可|处罚|备案|会议|专题|栏目|发布会|解读|回应|答复|留言|建议|提案|咨询|来信|投诉|规范性文件|培训|检查|招聘|采购|事项|清单|审查|账号|视频|图片|办件|目录|指南|机构|查阅点|复议|诉讼|建设/u
const OTHER_CHANNELS = /微博|公众号|微信|抖音|头条|视频号|客户端|订阅号|短信|电话|博客|预公开/u
const REFUSED = /不予公开|同意公开|予以公开|部分公开|依申请/u
const CUMULATED = /历年|以来|近[一二三四五六七八九十]年|到(?:19|20)\d\d年底?[^,;。]{0,8}累计/u
const COUNTED = /^(?:条|件|份|篇|则|项|期|条次|件次|篇次|条\(次\)|篇\(条\)|条\(篇\)|件\(次\)|)$/u
const GENERIC = /(?:政府|政务|各类[^,;。]{0,6}|公开|公共|相关|教育|全部)信息|(?:公开|发布|公布|共计?|更新)(?:了)?(?:政府|政务)?(?:信息|文件)/u

interface Candidate {
  readonly passage: Passage
  readonly quantity: Quantity
  readonly score: number
}

interface Words {
  /** The clause before the number. */
  readonly clause: string
  /** What is published: behind the last verb, and the noun behind the number. */
  readonly object: string
  /** The clause and what precedes it in the sentence. */
  readonly wider: string
}

function wordsOf(passage: Passage, quantity: Quantity): Words {
  const start = clauseStart(passage.prose, quantity.start)
  const text = passage.prose.masked
  const wide = Math.max(sentenceStart(passage.prose, quantity.start), start - 60)
  const after = text.slice(quantity.end, quantity.end + 14)
  const noun = /^(?:政府|公开|各类)?(?:信息|文件)/u.exec(after)?.[0] ?? ''
  const clause = text.slice(start, quantity.start)
  return { clause, object: clause.replace(VERB, '') + noun, wider: text.slice(wide, quantity.start) }
}

/** Why a number is no candidate at all; the wording decides. */
function excluded(passage: Passage, quantity: Quantity, words: Words, year: number | null): boolean {
  const { clause, object, wider } = words
  if (quantity.percent || !COUNTED.test(quantity.unit) || (passage.prose.depth[quantity.start] ?? 0) > 0) return true
  if (isComparison(passage.prose, quantity)) return true
  const carried = DISCLOSED.test(wider) && /^[^,;。]{0,6}(?:共计?|总计|合计|达|累计|共有)?$/u.test(clause)
  if (!DISCLOSED.test(clause + object) && !carried) return true
  if (!/信息|文件|主动公开|公开总?[数量]/u.test(clause + object + wider.slice(-30))) return true
  if (OTHER_OBJECTS.test(object) || REFUSED.test(clause) || CUMULATED.test(clause)) return true
  if (OTHER_CHANNELS.test(clause) && !/网站|网和|门户/u.test(clause)) return true
  if (/申请/u.test(passage.heading) && !/主动公开/u.test(clause)) return true
  const named = /((?:19|20)\d\d)年(?!\d)/u.exec(clause)?.[1]
  return named !== undefined && year !== null && Number(named) !== year
}

function scoreOf(passage: Passage, quantity: Quantity, year: number | null): number | undefined {
  const words = wordsOf(passage, quantity)
  if (excluded(passage, quantity, words, year)) return undefined
  const { clause, object, wider } = words
  const listed = passage.breakdowns.some(({ total, connector }) => total === quantity && connector !== 'subset')
  const whole = passage.breakdowns.find(({ parts }) => parts.some((part) => part.quantity === quantity))
  const published = /公开|主动发布|公布/u.test(clause)
  return (
    (/主动公开|主动发布/u.test(clause) ? 5 : published ? 0 : -2) +
    (GENERIC.test(clause + object) ? 2 : object === '' || listed ? 0 : -2) +
    (/共|累计|总|全年|合计/u.test(clause) ? 2 : 0) +
    (listed ? 3 : 0) +
    (/主动公开/u.test(passage.heading) ? 2 : 0) +
    (whole === undefined ? 0 : partWeight(passage, whole.total, clause, year)) -
    (/^[^,;。]{0,3}(?:通过|在|利用|依托)[^,;。]*(?:网站|平台|网|专栏)/u.test(wider) && !listed ? 1 : 0)
  )
}

/** A part is the figure sought when it alone is this year's, or when its whole is more than what was disclosed. */
function partWeight(passage: Passage, total: Quantity, clause: string, year: number | null): number {
  if (/本年|当年/u.test(clause)) return 10
  const others = wordsOf(passage, total)
  return /主动公开/u.test(clause) && excluded(passage, total, others, year) ? 4 : -4
}

function candidates(passages: readonly Passage[], year: number | null): Candidate[] {
  return passages.flatMap((passage) =>
    passage.prose.quantities.flatMap((quantity) => {
      const score = scoreOf(passage, quantity, year)
      return score === undefined ? [] : [{ passage, quantity, score }]
    }),
  )
}

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
    const channel = channelOf(other.passage, other.quantity)
    const near = other.passage === passage && Math.abs(other.quantity.start - quantity.start) < 80
    return own !== undefined && near && channel !== undefined && channel !== own && other.score >= best.score - 1
  })
  if (beside.length > 0) {
    const all = [best, ...beside].sort((a, b) => a.quantity.start - b.quantity.start)
    return all.map((each) => ({ label: channelOf(each.passage, each.quantity) ?? '', count: each.quantity.value }))
  }
  if (GENERIC.test(clause + object) || /(?:公开|共|达|数|为|计)$/u.test(clause)) return []
  const { parts } = partsFrom(passage.prose, clauseStart(passage.prose, quantity.start), passage.prose.masked.length, 0)
  return parts.length < 2 ? [] : parts.map((part) => ({ label: part.label.replace(VERB, ''), count: part.quantity.value }))
}

const categoriesOf = (breakdown: Breakdown): Category[] =>
  breakdown.parts.map(({ label, quantity }) => ({ label, count: quantity.value }))

/** 「主动公开规章22件、规范性文件34件、其他文件84件」: parts without a total. */
function enumerated(passages: readonly Passage[]): readonly Category[] {
  for (const { prose } of passages) {
    const at = prose.masked.search(/主动公开/u)
    const first = at < 0 ? undefined : prose.quantities.find(({ start }) => start > at)
    if (first === undefined || first.start - at > 40) continue
    const { parts } = partsFrom(prose, at, prose.masked.length, prose.depth[first.start] ?? 0)
    if (parts.length < 3 || /申请|许可/u.test(parts[0]?.label ?? '')) continue
    return parts.map(({ label, quantity }) => ({ label: label.replace(/^.*(?:主动公开|其中)/u, ''), count: quantity.value }))
  }
  return []
}

const WITHIN = /公开的?(?:各类)?(?:政府|政务)?信息(?:当?中|里)[,:]?(?:其中[,:]?)?/u

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
      return { breakdown: { total: best.quantity, otherTotals: [], parts, open, connector: 'among', cuts, start, end }, passage }
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
  if (best === undefined || best.score < 0) return { total: undefined, categories: enumerated(passages), breakdown: undefined, listedIn: undefined }
  const beside = siblings(found, best)
  if (beside.length > 0) return { total: undefined, categories: beside, breakdown: undefined, listedIn: undefined }
  const { passage, quantity } = best
  const own = breakdownOf(best)
  const later = own === undefined ? laterBreakdown(passages, best) : undefined
  const breakdown = own ?? later?.breakdown
  const place = { value: quantity, paragraph: passage.paragraph, start: clauseStart(passage.prose, quantity.start), end: quantity.end }
  return { total: place, categories: breakdown === undefined ? [] : categoriesOf(breakdown), breakdown, listedIn: later?.passage ?? passage }
}
