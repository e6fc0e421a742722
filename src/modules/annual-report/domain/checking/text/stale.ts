import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'
import { type Sentence, placeInSentence, sentencesWith } from './sentences.ts'
import { STALE_PHRASES, type StalePhrase } from './stale-phrases.data.ts'

const MOST_PLACES = 5

const matchIn = ({ words, unless }: StalePhrase, { text }: Sentence): RegExpExecArray | null =>
  unless?.test(text) === true ? null : words.exec(text)

/** T-stale: phrases of the old Regulation, and leftovers of old drafts. One hint a phrase, with its places. */
export function checkStalePhrases(reading: Reading): readonly Finding[] {
  const { year } = reading.report
  return STALE_PHRASES.filter(({ from }) => from === undefined || (year !== null && year >= from)).flatMap(
    (phrase): Finding[] => {
      const places = sentencesWith(reading, phrase.words).flatMap((sentence) => {
        const found = matchIn(phrase, sentence)
        return found === null ? [] : [placeInSentence(reading, sentence, found.index, found.index + found[0].length)]
      })
      const [first] = places
      if (first === undefined) return []
      return [
        {
          rule: 'T-stale',
          severity: 'hint',
          message: `${phrase.message}（${phrase.source}）`,
          expected: null,
          found: first.quote,
          places: places.slice(0, MOST_PLACES),
        },
      ]
    },
  )
}
