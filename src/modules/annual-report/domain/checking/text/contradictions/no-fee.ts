import type { Reading } from '../../../reading/read-report.ts'
import type { Finding } from '../../../report.ts'
import { type Sentence, placeInSentence, sentencesWith } from '../sentences.ts'
import { contradiction, sourceOf } from './contradiction.ts'

const FEE = /信息处理费|依申请公开|信息公开/u
const NONE =
  /(?:未|没有|尚未|从未|无)(?:曾)?(?:向[^,。;]{0,10})?(?:发生|产生|收取|进行)?(?:过|任何)?[^,。;\d]{0,16}(?:收费|处理费|费用)/u
const AMOUNT = /(?:收取|实收|收费|处理费)[^,。;\d]{0,14}?(\d+(?:\.\d+)?)(万?元)/u
const OTHER_FEES = /行政事业性|学费|教育收费|涉企|收费标准/u

function amountIn(sentences: readonly Sentence[]) {
  for (const sentence of sentences) {
    const found = AMOUNT.exec(sentence.text)
    if (found !== null && Number(found[1]) > 0)
      return { sentence, index: found.index, amount: `${found[1] ?? ''} ${found[2] ?? ''}` }
  }
  return undefined
}

/** No fee is said to have been taken, yet an amount is printed in the prose or in line 七 of the 统计表. */
export function noFee(reading: Reading): Finding | undefined {
  const sentences = sentencesWith(reading, /费/u).filter(({ text }) => FEE.test(text) && !OTHER_FEES.test(text))
  const none = sentences.find(({ text }) => NONE.test(text))
  if (none === undefined) return undefined
  const place = placeInSentence(reading, none)
  const amount = amountIn(sentences)
  if (amount !== undefined) {
    return contradiction(`一处说没有收费，另一处说收取 ${amount.amount}`, 0, amount.amount, [
      place,
      placeInSentence(reading, amount.sentence, amount.index),
    ])
  }
  const inTable = reading.report.tables.statistics?.['L49'] ?? 0
  return inTable > 0
    ? contradiction(`正文说没有收费，统计表收取的费用是 ${inTable} 万元`, 0, inTable, [
        place,
        ...sourceOf(reading.report.sources, 'statistics.L49'),
      ])
    : undefined
}
