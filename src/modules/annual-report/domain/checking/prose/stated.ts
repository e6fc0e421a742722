import { clauseStart, isComparison, sentenceStart, wordsBehind } from '../../reading/clauses.ts'
import type { Passage } from '../../reading/passages.ts'
import type { Quantity } from '../../reading/quantities.ts'

/** A number of the prose with the words that say what it counts. */
export interface Stated {
  readonly passage: Passage
  readonly quantity: Quantity
  /** Words of its clause before it, from the number before on. */
  readonly own: string
  /** Words of its clause behind it. */
  readonly after: string
  readonly clause: string
  readonly sentence: string
}

const CASE_UNITS = /^(?:件|条|份|次|件次|项|宗|起|个|例|)$/u

/** Every exact number of cases or things in the prose. */
export function statedNumbers(passages: readonly Passage[]): Stated[] {
  return passages.flatMap((passage) => {
    const { prose } = passage
    return prose.quantities.flatMap((quantity, index): Stated[] => {
      if (quantity.percent || quantity.approximation !== null || !CASE_UNITS.test(quantity.unit)) return []
      if (isComparison(prose, quantity)) return []
      const start = clauseStart(prose, quantity.start)
      const from = Math.max(start, prose.quantities[index - 1]?.end ?? 0)
      return [
        {
          passage,
          quantity,
          own: prose.masked.slice(from, quantity.start),
          after: wordsBehind(prose, quantity.end).split('、')[0] ?? '',
          clause: prose.masked.slice(start, quantity.start),
          sentence: prose.masked.slice(sentenceStart(prose, start), quantity.start),
        },
      ]
    })
  })
}

const NARROWER =
  /政府办|办公室|本办|区府办|县府办|市府办|代表|局机关|机关本级|本级|全[市区县镇乡旗州省系]|各部门|各单位|所属|下属|其中|网上|网络|电子邮件|当面|信函|邮寄|现场|在线|自然人|企业/u
const OTHER_YEAR = /(?:19|20)\d\d年|上年|去年|以来|历年|累计/u

/** 「2021年，我局…」 */
const OPENING_YEAR = /^((?:19|20)\d\d)年度?,/u

/** The years that the clause names, else the one that opens the sentence. */
function yearsOf({ clause, sentence }: Stated): number[] {
  const named = [...clause.matchAll(/((?:19|20)\d\d)年/gu)]
  const opening = OPENING_YEAR.exec(sentence)
  return (named.length > 0 || opening === null ? named : [opening]).map((found) => Number(found[1]))
}

/** Whether the number is plainly that of another year alone. */
export function ofAnotherYear(stated: Stated, year: number | null): boolean {
  const years = yearsOf(stated)
  return year !== null && years.length === 1 && years[0] !== year && !/以来|历年|累计|年[至到]/u.test(stated.clause)
}

/** Whether the words leave organ and period as they are in the table. */
export function sameScope(stated: Stated, year: number | null): boolean {
  const words = stated.clause
  const years = yearsOf(stated)
  if (NARROWER.test(words)) return false
  if (years.length > 0) return years.every((each) => each === year) && !/以来|历年/u.test(words)
  return !OTHER_YEAR.test(words.replace(/上年(?:度)?结转/u, ''))
}

const REQUESTS = /申请/u
const OTHER_CASES = /建议|提案|热线|信访|留言|来信|许可|复议|诉讼|咨询|投诉举报|工单|认定|补助|资助/u

/** Whether the number speaks of requests for information. */
export function aboutRequests(stated: Stated): boolean {
  const near = stated.sentence.slice(-120)
  return REQUESTS.test(near + stated.after) && !OTHER_CASES.test(stated.own + stated.after)
}
