import { chineseNumber } from '../../../../../kernel/numerals.ts'
import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'
import { placeIn } from './sentences.ts'

const PROMISE =
  /(\d{1,2}|[二三四五六七八九十]{1,2})(?:项|个|点|条)(?:方面)?(?:具体|重点|主要)?(?:措施|举措|做法|工作|问题|任务|方面)?[^。;:]{0,16}:一是/u
const ORDINALS = '一二三四五六七八九十'

/** How far 一是、二是、三是 … run without a gap. */
function countedFrom(text: string): number {
  let count = 0
  for (const ordinal of ORDINALS) {
    if (!new RegExp(`(?:^|[。;,:])${ordinal}是`, 'u').test(text)) break
    count += 1
  }
  return count
}

/** T-count: 「采取以下五项措施：一是…」 against how far the numbering runs; left alone where the next paragraph goes on. */
export function checkMeasures(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap(({ paragraph, prose }, index): Finding[] => {
    const found = PROMISE.exec(prose.masked)
    const goesOn = /^[一二三四五六七八九十]是/u.test(reading.passages[index + 1]?.prose.masked ?? '')
    if (found === null || goesOn) return []
    const digits = found[1] ?? ''
    const promised = /\d/u.test(digits) ? Number(digits) : (chineseNumber(digits) ?? 0)
    const counted = countedFrom(prose.masked.slice(found.index))
    if (counted < 2 || promised < 2 || counted === promised || !prose.masked.endsWith('。')) return []
    return [
      {
        rule: 'T-count',
        severity: 'question',
        message: `写明 ${promised} 项，“一是、二是……”列到第 ${counted} 项，请核对数字或补齐内容`,
        expected: promised,
        found: counted,
        places: [placeIn(reading, paragraph, found.index, found.index + found[0].length)],
      },
    ]
  })
}
