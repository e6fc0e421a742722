import { clauseStart, isComparison, sentenceEnd, sentenceStart, wordsBehind } from './clauses.ts'
import type { Found } from './contact.ts'
import type { Passage } from './passages.ts'
import { type Quantity, unitGroup } from './quantities.ts'

/** A count of cases as the prose states it; 0 for 「未收到」「没有发生」. */
export interface Stated {
  readonly value: number
  /** The printed number; absent when the zero is in words. */
  readonly quantity: Quantity | undefined
}

/** Cases as the prose states them. */
export interface ProseCases {
  readonly requests: Found<Stated> | undefined
  readonly reconsiderations: Found<Stated> | undefined
  readonly lawsuits: Found<Stated> | undefined
}

const RECEIVED = /(?:收到|新收|受理|接到|接收|收)(?!.{0,8}(?:留言|来信|来电|咨询|热线))/u
const REQUEST =
  /(?:依申请|信息公开(?:的)?(?:书面)?申请|申请公开|公开申请|书面[^,;。]{0,8}申请|政府信息[^,;。]{0,6}申请|诉求)/u
const NONE =
  /(?:未|没有|无(?!法)|尚未)(?:曾)?(?:收到|接到|受理|发生|有|出现)?过?(?!向|收取)[^,;。费]{0,24}(?:申请公开|依申请公开|公开申请|公开(?:政府)?信息(?:的)?(?:申请|要求|诉求)|信息公开申请|依申请|公开诉求)(?![^,;。]{0,10}(?:复议|诉讼|收费|费用|投诉|举报|纠纷|争议|超期|逾期))/u
const ONLY_REFUSED = /不予公开(?:政府信息)?申请?/u

const NAMED = /依申请公开(?:政府信息)?(?:件|数|数量|事项|信息)?(?:共|共计|为)?$/u
const CLASSES = /主动公开[^。]{0,12}\d|不予公开[^。]{0,12}\d/u

/** 「依申请公开93件」 without a verb; not where disclosure classes are counted (主动公开158条，依申请公开54条). */
const namesRequests = (before: string, sentence: string): boolean => NAMED.test(before) && !CLASSES.test(sentence)

/** Requests newly received as the prose states them. */
export function requestsInProse(passages: readonly Passage[]): Found<Stated> | undefined {
  for (const { paragraph, prose } of passages) {
    const text = prose.masked
    for (const quantity of prose.quantities) {
      if (quantity.percent || !/^(?:件|条|份|次|件次|项|宗|起|个|例|)$/u.test(quantity.unit)) continue
      if (isComparison(prose, quantity)) continue
      const start = clauseStart(prose, quantity.start)
      const before = text.slice(start, quantity.start)
      const after = wordsBehind(prose, quantity.end).slice(0, 24)
      const clause = before + after
      const sentence = text.slice(sentenceStart(prose, start), start)
      if (!(RECEIVED.test(before) && REQUEST.test(clause)) && !namesRequests(before, sentence)) continue
      if (/不予|许可|行政复议|投诉|网络问政/u.test(before)) continue
      return { value: { value: quantity.value, quantity }, paragraph, start, end: quantity.end }
    }
    const none = NONE.exec(text)
    if (none !== null && !paragraph.heading && !ONLY_REFUSED.test(none[0].slice(0, 8))) {
      return {
        value: { value: 0, quantity: undefined },
        paragraph,
        start: none.index,
        end: none.index + none[0].length,
      }
    }
  }
  return undefined
}

const ABOUT: Readonly<Record<'reconsiderations' | 'lawsuits', RegExp>> = {
  reconsiderations: /复议/u,
  lawsuits: /诉讼|应诉|起诉/u,
}
const NEGATED =
  /(?:未|没有|无|尚无|均无|不存在|从未)[^,;。]{0,40}(?:复议|诉讼|起诉)|(?:复议|诉讼)[^,;。]{0,16}(?:未发生|没有|无|为零|均无|为0)/u
const NOT_COUNTED = /纠错|败诉|撤销|责令|纠正|行政执法|制度|机制|降低|减少|办法|条例|水平|能力|风险|指导/u

function zeroStated(passage: Passage, about: RegExp): Found<Stated> | undefined {
  const text = passage.prose.masked
  let read = -1
  for (const match of text.matchAll(new RegExp(about.source, 'gu'))) {
    if (match.index < read) continue
    const from = sentenceStart(passage.prose, match.index)
    read = sentenceEnd(passage.prose, match.index)
    const sentence = text.slice(from, read)
    const clauses = sentence.replaceAll('、', '')
    const negated = NEGATED.exec(clauses)?.[0]
    if (negated === undefined) continue
    const clause = clauses.split(/[,;。]/u).find((each) => each.includes(negated)) ?? negated
    if (NOT_COUNTED.test(clause)) continue
    const joint = /(?:和|及|以及|与|,)/u.test(clauses.slice(clauses.indexOf(negated)))
    if (!about.test(negated) && !joint) continue
    return {
      value: { value: 0, quantity: undefined },
      paragraph: passage.paragraph,
      start: from,
      end: from + sentence.length,
    }
  }
  return undefined
}

function countStated(passage: Passage, about: RegExp, other: RegExp): Found<Stated> | undefined {
  const { quantities } = passage.prose
  for (const [index, quantity] of quantities.entries()) {
    if (quantity.percent || unitGroup(quantity.unit) !== '件' || isComparison(passage.prose, quantity)) continue
    const start = clauseStart(passage.prose, quantity.start)
    const clause = passage.prose.masked.slice(start, quantity.start)
    const own = passage.prose.masked.slice(Math.max(start, quantities[index - 1]?.end ?? 0), quantity.start)
    const after = wordsBehind(passage.prose, quantity.end)
    const behind = /(?:发生|收到|提起|办理|受理|引发)$/u.test(own) && about.test(after)
    const both = other.test(behind ? after : own) && quantity.value !== 0
    if (!(about.test(own) || behind) || both || NOT_COUNTED.test(clause)) continue
    return { value: { value: quantity.value, quantity }, paragraph: passage.paragraph, start, end: quantity.end }
  }
  return undefined
}

/** Reconsiderations or lawsuits over disclosure as the prose states them; a joint number for both is neither. */
export function casesInProse(
  passages: readonly Passage[],
  which: 'reconsiderations' | 'lawsuits',
): Found<Stated> | undefined {
  const about = ABOUT[which]
  const other = ABOUT[which === 'lawsuits' ? 'reconsiderations' : 'lawsuits']
  for (const passage of passages) {
    if (passage.paragraph.heading || !about.test(passage.prose.masked)) continue
    const found = countStated(passage, about, other) ?? zeroStated(passage, about)
    if (found !== undefined) return found
  }
  return undefined
}
