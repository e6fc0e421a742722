import type { Reading } from '../../../reading/read-report.ts'
import type { Finding, Report } from '../../../report.ts'
import { type Sentence, placeInSentence, sentencesWith } from '../sentences.ts'
import { contradiction, sourceOf } from './contradiction.ts'

const ALL_UPHELD = /(?:均|全部|都)(?:被|获|予以|得到|为)?(?:结果)?维持/u
const PENDING =
  /(\d+)(?:件|宗|起)[^,。;\d]{0,10}(?:尚未审结|未审结|正在审理|尚在审理|审理中)|(?:尚未审结|未审结)[^,。;\d]{0,6}(\d+)(?:件|宗|起)/u

/** Cases of table 4 still pending, of the kind the sentence speaks of; none when it names neither or both. */
function pendingOf({ tables }: Report, { text }: Sentence): { readonly count: number; readonly name: string } {
  const [review, lawsuit] = [/复议/u.test(text), /诉讼|应诉/u.test(text)]
  if (tables.appeals === null || review === lawsuit) return { count: 0, name: '' }
  const { reconsideration, directLawsuit, lawsuitAfterReconsideration } = tables.appeals
  if (review) return { count: reconsideration.pending ?? 0, name: '行政复议' }
  return { count: (directLawsuit.pending ?? 0) + (lawsuitAfterReconsideration.pending ?? 0), name: '行政诉讼' }
}

/** Every case is said to have been upheld, yet some are not yet decided. */
export function allUpheld(reading: Reading): Finding | undefined {
  for (const sentence of sentencesWith(reading, ALL_UPHELD)) {
    if (!/复议|诉讼|应诉/u.test(sentence.text)) continue
    const printed = PENDING.exec(sentence.text)
    const place = placeInSentence(reading, sentence)
    const inWords = Number(printed?.[1] ?? printed?.[2] ?? 0)
    if (inWords > 0) return contradiction(`说案件都获维持，同一句又说 ${inWords} 件尚未审结`, 0, inWords, [place])
    const { count, name } = pendingOf(reading.report, sentence)
    if (count > 0) {
      return contradiction(`正文说${name}都获维持，表四尚未审结 ${count} 件`, 0, count, [
        place,
        ...sourceOf(reading.report.sources, 'appeals.reconsideration', 'appeals'),
      ])
    }
  }
  return undefined
}
