import type { Reading } from '../../reading/read-report.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Finding } from '../../report.ts'
import { placeIn } from './sentences.ts'

const SMALLEST_WITH_REST = 11
const SMALLEST_WITH_ABOUT = 101
const ABOUT = /(?:约|近|将近|接近)$/u

/** 「259余件」: the last digit printed is exact, so 余 has nothing left to stand for. */
function wording(printed: string, before: string, { value, decimals, rounded, percent }: Quantity): string | undefined {
  if (decimals > 0 || rounded || percent || value % 10 === 0) return undefined
  const rest = /[余多](?!少)/u.exec(printed)?.[0]
  if (rest !== undefined && value >= SMALLEST_WITH_REST) return `已写到个位又加“${rest}”`
  const about = ABOUT.exec(before)?.[0]
  return about !== undefined && value >= SMALLEST_WITH_ABOUT ? `已写到个位又加“${about}”` : undefined
}

/** T-approx: an exact number with 余, 多, 近 or 约. */
export const checkApproximations = (reading: Reading): readonly Finding[] =>
  reading.passages.flatMap(({ prose, paragraph }) =>
    prose.quantities.flatMap((quantity): Finding[] => {
      if (quantity.approximation === null) return []
      const { start, end, value } = quantity
      const lead = ABOUT.exec(prose.text.slice(Math.max(0, start - 2), start))?.[0] ?? ''
      const words = wording(prose.text.slice(start, end), lead, quantity)
      if (words === undefined) return []
      const from = start - lead.length
      return [
        {
          rule: 'T-approx',
          severity: 'hint',
          message: `“${prose.text.slice(from, end)}”${words}，请写准确数，或者改成整数`,
          expected: null,
          found: value,
          places: [placeIn(reading, paragraph, from, end)],
        },
      ]
    }),
  )
