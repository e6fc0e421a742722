import type { Category } from '../report.ts'
import type { Breakdown } from './breakdowns.ts'
import { partsFrom } from './breakdowns.ts'
import { clauseStart, isComparison, sentenceStart } from './clauses.ts'
import type { Found } from './contact.ts'
import type { Passage } from './passages.ts'
import { type Quantity, unitGroup } from './quantities.ts'

const DISCLOSED = /公开|主动发布|公布|发布[^,;。]{0,12}(?:政府信息|各类信息)/u
const OTHER_THINGS =
  /申请|预公开|许可|处罚|备案|会议|专题|栏目|发布会|平台有|解读|回应|答复|留言|建议|提案|咨询|来信|投诉|微博|点击|阅读|访问|规范性文件|培训|公众号|微信|检查|招聘|采购|事项|清单|审查|账号|抖音|头条|视频|图片|办件/u
const CUMULATED = /历年|累计至今|以来|近[一二三四五六七八九十]年|截至目前[^,;。]{0,6}累计/u

interface Candidate {
  readonly passage: Passage
  readonly quantity: Quantity
  readonly score: number
}

/** Words that govern a number: from the clause before its own, so that 「通过网站，公开信息 98 条」 is seen whole. */
function wordsBefore(passage: Passage, quantity: Quantity): { readonly clause: string; readonly wider: string } {
  const start = clauseStart(passage.prose, quantity.start)
  const text = passage.prose.masked
  const wide = Math.max(sentenceStart(passage.prose, quantity.start), start - 60)
  return { clause: text.slice(start, quantity.start), wider: text.slice(wide, quantity.start) }
}

function scoreOf(passage: Passage, quantity: Quantity, year: number | null): number | undefined {
  if (quantity.percent || unitGroup(quantity.unit) !== '件' || isComparison(passage.prose, quantity)) return undefined
  if ((passage.prose.depth[quantity.start] ?? 0) > 0) return undefined
  const { clause, wider } = wordsBefore(passage, quantity)
  const after = passage.prose.masked.slice(quantity.end, quantity.end + 14)
  const words = clause + (/^(?:政府|公开|各类)?(?:信息|文件)/u.exec(after)?.[0] ?? '')
  if (!DISCLOSED.test(words) && !(DISCLOSED.test(wider) && /^[^,;。]{0,6}(?:共计?|总计|合计|达|累计)?$/u.test(clause))) return undefined
  if (!/信息|文件|主动公开|公开总?[数量]/u.test(words + wider.slice(-30))) return undefined
  if (OTHER_THINGS.test(words) || CUMULATED.test(words) || /不予公开|依申请|目录|指南|个(?:类|方面)/u.test(words)) return undefined
  const named = /((?:19|20)\d\d)年/u.exec(clause)?.[1]
  if (named !== undefined && year !== null && Number(named) !== year) return undefined
  const listed = passage.breakdowns.some(({ total, connector }) => total === quantity && connector !== 'subset')
  const part = passage.breakdowns.some(({ parts }) => parts.some((each) => each.quantity === quantity))
  return (
    (/主动公开|主动发布/u.test(words) ? 5 : 0) +
    (/政府信息|各类信息/u.test(words) ? 2 : 0) +
    (/共|累计|总|全年|合计/u.test(clause) ? 2 : 0) +
    (listed ? 3 : 0) +
    (/主动公开/u.test(passage.heading) ? 2 : 0) -
    (part ? 4 : 0) -
    (/^[^,;。]{0,3}(?:通过|在|利用|依托)[^,;。]*(?:网站|平台|网|专栏)/u.test(wider) && !listed ? 1 : 0)
  )
}

function candidates(passages: readonly Passage[], year: number | null): Candidate[] {
  return passages.flatMap((passage) =>
    passage.prose.quantities.flatMap((quantity) => {
      const score = scoreOf(passage, quantity, year)
      return score === undefined ? [] : [{ passage, quantity, score }]
    }),
  )
}

const CHANNEL = /(?:通过|在|利用|依托|于)([^,;。]{2,24}?)(?:主动)?(?:公开|发布|公布)/u

/** Numbers for different channels side by side, none of them the whole. */
function siblings(found: readonly Candidate[], best: Candidate): readonly Candidate[] {
  const channelOf = ({ passage, quantity }: Candidate): string | undefined =>
    CHANNEL.exec(wordsBefore(passage, quantity).clause)?.[1]
  const own = channelOf(best)
  if (own === undefined || best.passage.breakdowns.some(({ total }) => total === best.quantity)) return []
  return found.filter((other) => {
    const channel = channelOf(other)
    const near = other.passage === best.passage && Math.abs(other.quantity.start - best.quantity.start) < 80
    return near && channel !== undefined && channel !== own && other.score >= best.score - 1
  })
}

const categoriesOf = (breakdown: Breakdown): Category[] =>
  breakdown.parts.map(({ label, quantity }) => ({ label, count: quantity.value }))

/** 「主动公开规章22件、规范性文件34件、其他文件84件」: parts without a total. */
function enumerated(passages: readonly Passage[]): readonly Category[] {
  for (const passage of passages) {
    const at = passage.prose.masked.search(/主动公开/u)
    if (at < 0) continue
    const first = passage.prose.quantities.find(({ start }) => start > at)
    if (first === undefined || first.start - at > 40) continue
    const { parts } = partsFrom(passage.prose, at, passage.prose.masked.length, 0)
    if (parts.length < 3 || OTHER_THINGS.test(parts[0]?.label.replaceAll('规范性文件', '') ?? '')) continue
    return parts.map(({ label, quantity }) => ({ label: label.replace(/^.*主动公开/u, ''), count: quantity.value }))
  }
  return []
}

export interface ProactiveFigure {
  readonly total: Found<Quantity> | undefined
  readonly categories: readonly Category[]
  readonly breakdown: Breakdown | undefined
}

/** This year's number of proactively disclosed items as the prose gives it, and its parts. */
export function proactiveFigure(passages: readonly Passage[], year: number | null): ProactiveFigure {
  const found = candidates(passages, year)
  const best = found.reduce<Candidate | undefined>(
    (top, next) => (top === undefined || next.score > top.score ? next : top),
    undefined,
  )
  if (best === undefined || best.score < 0) return { total: undefined, categories: enumerated(passages), breakdown: undefined }
  const beside = siblings(found, best)
  if (beside.length > 0) {
    const all = [best, ...beside].sort((a, b) => a.quantity.start - b.quantity.start)
    const categories = all.map(({ passage, quantity }) => ({
      label: CHANNEL.exec(wordsBefore(passage, quantity).clause)?.[1] ?? '',
      count: quantity.value,
    }))
    return { total: undefined, categories, breakdown: undefined }
  }
  const { passage, quantity } = best
  const breakdown = passage.breakdowns.find(
    ({ total, connector, parts }) => total === quantity && connector !== 'subset' && parts.length > 1,
  )
  const place = { value: quantity, paragraph: passage.paragraph, start: clauseStart(passage.prose, quantity.start), end: quantity.end }
  return { total: place, categories: breakdown === undefined ? [] : categoriesOf(breakdown), breakdown }
}
