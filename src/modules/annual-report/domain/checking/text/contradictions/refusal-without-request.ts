import type { Reading } from '../../../reading/read-report.ts'
import type { Finding } from '../../../report.ts'
import { placeInSentence, sentencesWith } from '../sentences.ts'
import { contradiction, sourceOf } from './contradiction.ts'

const REASONS =
  /"?不予公开"?的?(?:政府)?(?:信息|申请|内容|事项)?(?:的)?(?:主要)?(?:涉及|原因|理由|情形)(?:是|为|有|包括)?|(?:主要)?(?:原因|理由)(?:是|为)[^,。;]{0,12}(?:属于|涉及)[^。]{0,24}不予公开/u
const GENERAL = /除|如果|凡|对于|应当|按照|依照|根据|规定|制度|说明理由|告知/u

/** No request was received, yet reasons for refusing some are given. */
export function refusalWithoutRequest(reading: Reading): Finding | undefined {
  const { figures, tables, sources } = reading.report
  const carried = tables.requests?.['r02']?.total ?? 0
  if (figures.requestsReceived !== 0 || carried > 0) return undefined
  for (const sentence of sentencesWith(reading, /不予公开/u)) {
    const found = REASONS.exec(sentence.text)
    if (found === null || GENERAL.test(sentence.text)) continue
    const place = placeInSentence(reading, sentence, found.index)
    return contradiction('报告说没有收到申请，又写了不予公开的信息涉及什么、原因是什么，前后不一致', 0, place.quote, [
      ...sourceOf(sources, 'requestsReceived', 'requests.r01'),
      place,
    ])
  }
  return undefined
}
