import { clauseStart, isComparison, sentenceStart } from './clauses.ts'
import type { Passage } from './passages.ts'
import type { Quantity } from './quantities.ts'

const DISCLOSED = /公开|主动发布|公布|(?:发布|更新|上传)[^,;。]{0,16}信息/u
export const VERB = /^.*(?:公开|发布|公布|更新|上传)/u
/** Things that are published or made public but are not this year's items as a whole. */
const OTHER_OBJECTS =
  /申请|许可|处罚|备案|会议|专题|栏目|发布会|解读|回应|答复|留言|建议|提案|咨询|来信|投诉|规范性文件|培训|检查|招聘|采购|事项|清单|审查|账号|视频|图片|办件|目录|指南|机构|查阅点|复议|诉讼|建设/u
const OTHER_CHANNELS = /微博|公众号|微信|抖音|头条|视频号|客户端|订阅号|短信|电话|博客|预公开/u
const SEVERAL_CHANNELS = /网站|网和|门户|、[^,;。]{1,40}等/u
const REFUSED = /不予公开|同意公开|予以公开|部分公开|依申请/u
const CUMULATED = /历年|以来|近[一二三四五六七八九十]年|到(?:19|20)\d\d年底?[^,;。]{0,8}累计/u
const COUNTED = /^(?:条|件|份|篇|则|项|期|条次|件次|篇次|条\(次\)|篇\(条\)|条\(篇\)|件\(次\)|)$/u
export const GENERIC =
  /(?:政府|政务|各类[^,;。]{0,6}|公开|公共|相关|教育|全部)信息|(?:公开|发布|公布|共计?|更新)(?:了)?(?:政府|政务)?(?:信息|文件)/u

/** A number that may be this year's total of disclosed items. */
export interface Candidate {
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

export function wordsOf(passage: Passage, quantity: Quantity): Words {
  const start = clauseStart(passage.prose, quantity.start)
  const text = passage.prose.masked
  const wide = Math.max(sentenceStart(passage.prose, quantity.start), start - 60)
  const after = text.slice(quantity.end, quantity.end + 14)
  const noun = /^(?:政府|公开|各类)?(?:信息|文件)/u.exec(after)?.[0] ?? ''
  const clause = text.slice(start, quantity.start)
  const head = /等[^,;。等]{0,14}(?:信息|文件)(?:共计?|总计|合计)?$/u.test(clause) ? '信息' : clause.replace(VERB, '')
  return { clause, object: head + noun, wider: text.slice(wide, quantity.start) }
}

/** 「2021年，我局…」 */
const OPENING_YEAR = /^((?:19|20)\d\d)年度?,/u

const sentenceOf = ({ prose }: Passage, { start }: Quantity): string =>
  prose.masked.slice(sentenceStart(prose, start), start)

/** Why a number is no candidate at all; the wording decides. */
function excluded(passage: Passage, quantity: Quantity, words: Words, year: number | null): boolean {
  const { clause, object, wider } = words
  if (quantity.percent || !COUNTED.test(quantity.unit) || (passage.prose.depth[quantity.start] ?? 0) > 0) return true
  if (isComparison(passage.prose, quantity)) return true
  const carried = DISCLOSED.test(wider) && /^[^,;。]{0,6}(?:共计?|总计|合计|达|累计|共有)?$/u.test(clause)
  if (!DISCLOSED.test(clause + object) && !carried) return true
  if (!/信息|文件|主动公开|公开总?[数量]/u.test(clause + object + wider.slice(-30))) return true
  if (OTHER_OBJECTS.test(object) || REFUSED.test(clause) || CUMULATED.test(clause)) return true
  if (OTHER_CHANNELS.test(clause) && !SEVERAL_CHANNELS.test(clause)) return true
  if (/申请/u.test(passage.heading) && !/主动公开/u.test(clause)) return true
  const named = /((?:19|20)\d\d)年(?!\d)/u.exec(clause)?.[1] ?? OPENING_YEAR.exec(sentenceOf(passage, quantity))?.[1]
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
    (/(?<!各)类(?:政府)?信息$/u.test(clause) ? -2 : 0) +
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

/** Every number that may be the total, with how well its wording fits. */
export function candidates(passages: readonly Passage[], year: number | null): Candidate[] {
  return passages.flatMap((passage) =>
    passage.prose.quantities.flatMap((quantity) => {
      const score = scoreOf(passage, quantity, year)
      return score === undefined ? [] : [{ passage, quantity, score }]
    }),
  )
}
