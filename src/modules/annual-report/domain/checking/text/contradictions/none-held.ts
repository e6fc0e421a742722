import type { Reading } from '../../../reading/read-report.ts'
import type { Finding } from '../../../report.ts'
import { placeInSentence, sentencesWith } from '../sentences.ts'
import { contradiction } from './contradiction.ts'

const EVENT = '新闻发布会|发布会|听证会|座谈会|培训班|培训会|专题会议|在线访谈'
const NONE = new RegExp(
  String.raw`(?:未|没有|尚未)(?:召开|举办|举行|组织|开展)(?:过|任何)?[^,;。、]{0,6}?(?<event>${EVENT})`,
  'u',
)
const HELD = new RegExp(
  String.raw`(?:召开|举办|举行|组织|开展)(?:了|过)?[^,;。、\d]{0,8}?(?<event>${EVENT})[^,;。、\d]{0,6}(?<count>\d+)(?:次|场|期)|(?<!未|没有)(?:召开|举办|举行|组织|开展)(?:了)?(?<count2>\d+)(?:次|场|期)[^,;。、\d]{0,8}?(?<event2>${EVENT})`,
  'u',
)

/** No press conference (hearing, training …) is said to have been held, yet a number of them is printed. */
export function noneHeld(reading: Reading): Finding | undefined {
  const sentences = sentencesWith(reading, new RegExp(EVENT, 'u'))
  for (const none of sentences) {
    const event = NONE.exec(none.text)?.groups?.['event']
    if (event === undefined) continue
    for (const held of sentences) {
      const groups = HELD.exec(held.text)?.groups ?? {}
      const count = Number(groups['count'] ?? groups['count2'] ?? 0)
      if (count === 0 || (groups['event'] ?? groups['event2']) !== event) continue
      return contradiction(`一处说没有召开${event}，另一处说召开了 ${count} 次`, 0, count, [
        placeInSentence(reading, none),
        placeInSentence(reading, held),
      ])
    }
  }
  return undefined
}
