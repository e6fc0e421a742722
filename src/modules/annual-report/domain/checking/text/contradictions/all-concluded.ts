import type { Reading } from '../../../reading/read-report.ts'
import type { Finding } from '../../../report.ts'
import { type Sentence, placeInSentence, sentencesWith } from '../sentences.ts'
import { contradiction, sourceOf } from './contradiction.ts'

const ALL_DONE =
  /(?:均|全部|都|已[^,。;\d]{0,6}(?:按时|按期|按要求|规定|期限|时限))[^,。;\d]{0,16}(?:办结|办理完[毕成]|答复完毕)(?!了?\d)|(?:办结|办理完[毕成])率[^,。;\d]{0,4}100%/u
const COUNTED = /(?:办结|答复|办理完[毕成])(?:了)?\d/u
const CARRIED = /(?:结转|转)(?:至|到|入)?下一?年度?[^,。;\d]{0,14}(\d+)(?:件|条|份|宗)/u
const OTHER_CASES = /建议|提案|留言|来信|信箱|热线|咨询|投诉|信访|复议|诉讼/u

const aboutRequests = ({ text }: Sentence): boolean => /申请/u.test(text) && !OTHER_CASES.test(text)

/** All requests are said to be concluded, yet some are carried over to next year, in the same words or in the table. */
export function allConcluded(reading: Reading): Finding | undefined {
  const carriedInTable = reading.report.tables.requests?.['r25']?.total ?? 0
  for (const sentence of sentencesWith(reading, /办结|办理完|答复完毕/u)) {
    const done = ALL_DONE.exec(sentence.text)
    if (done === null || !aboutRequests(sentence)) continue
    const carried = Number(CARRIED.exec(sentence.text)?.[1] ?? 0)
    const place = placeInSentence(reading, sentence)
    if (carried > 0) {
      return contradiction(`说申请已经办结，同一句又说结转下年度 ${carried} 件`, 0, carried, [place])
    }
    if (carriedInTable > 0 && !COUNTED.test(sentence.text)) {
      return contradiction(`正文说申请都已办结，表三结转下年度继续办理 ${carriedInTable} 件`, 0, carriedInTable, [
        place,
        ...sourceOf(reading.report.sources, 'requests.r25'),
      ])
    }
  }
  return undefined
}
