import type { Passage } from '../../reading/passages.ts'
import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'
import { placeIn } from './sentences.ts'

const MATCHED = /一一对应/u
const ITEMS = /^[^,;。、\d]{0,6}(?:事项|目录项)/u
const COLUMNS = /^[^,;。、\d]{0,4}(?:栏目|专栏)/u

function numberOf({ prose, paragraph }: Passage, thing: RegExp) {
  for (const { end, percent, start, value } of prose.quantities) {
    const named = thing.exec(prose.masked.slice(end, end + 16))
    if (!percent && named !== null) return { value, paragraph, start, end: end + named[0].length }
  }
  return undefined
}

/** T-one-to-one: items and columns are said to match one to one, and their printed numbers differ. */
export function checkOneToOne(reading: Reading): readonly Finding[] {
  return reading.passages
    .filter(({ prose }) => MATCHED.test(prose.text))
    .flatMap((passage): Finding[] => {
      const items = numberOf(passage, ITEMS)
      const columns = numberOf(passage, COLUMNS)
      if (items === undefined || columns === undefined || items.value === columns.value) return []
      const places = [items, columns].map(({ paragraph, start, end }) => placeIn(reading, paragraph, start, end))
      return [
        {
          rule: 'T-one-to-one',
          severity: 'question',
          message: `说目录与栏目一一对应，事项有 ${items.value} 个，栏目有 ${columns.value} 个`,
          expected: items.value,
          found: columns.value,
          places,
        },
      ]
    })
    .slice(0, 1)
}
