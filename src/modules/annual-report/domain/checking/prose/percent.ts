import { clauseStart, sentenceStart } from '../../reading/clauses.ts'
import { placeOf } from '../../reading/places.ts'
import type { Passage } from '../../reading/passages.ts'
import { type Quantity, unitGroup } from '../../reading/quantities.ts'
import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'

/** A printed percentage may be rounded, or cut off behind its last digit. */
function close(share: Quantity, percent: number): boolean {
  const unit = 10 ** -share.decimals
  const gap = share.value - percent
  return gap > -unit && gap <= unit / 2 + 1e-9
}

/** Off by less than its last digit: rounded the wrong way, perhaps so that the shares make 100 %. */
const nearly = (share: Quantity, percent: number): boolean =>
  Math.abs(share.value - percent) < 10 ** -share.decimals - 1e-9

const shown = (percent: number, decimals: number): number => Number(percent.toFixed(Math.max(1, decimals)))

/** Shares printed behind the parts of a list: 「208件（17.46%）」. */
function shares(reading: Reading, passage: Passage): Finding[] {
  return passage.breakdowns.flatMap((breakdown) => {
    const { total, otherTotals, parts } = breakdown
    const printed = parts.filter(({ share, quantity }) => share !== null && quantity.approximation === null)
    const totals = [total, ...otherTotals].filter(({ value, approximation }) => value > 0 && approximation === null)
    const best = totals
      .map((each) => ({
        each,
        fit: printed.filter(
          (part) => part.share !== null && close(part.share, (part.quantity.value / each.value) * 100),
        ).length,
      }))
      .reduce<{ readonly each: Quantity; readonly fit: number } | undefined>(
        (top, next) => (top === undefined || next.fit > top.fit ? next : top),
        undefined,
      )
    if (best === undefined) return []
    return printed.flatMap(({ label, quantity, share }): Finding[] => {
      const percent = (quantity.value / best.each.value) * 100
      if (share === null || close(share, percent)) return []
      return [
        {
          rule: 'T-percent',
          severity: best.fit > 0 && !nearly(share, percent) ? 'error' : 'question',
          message: `“${label}”${String(quantity.value)} 占 ${String(best.each.value)} 的 ${String(shown(percent, share.decimals))}%，正文写 ${String(share.value)}%`,
          expected: shown(percent, share.decimals),
          found: share.value,
          places: [placeOf(reading.source, passage.paragraph, quantity.start, share.end)],
        },
      ]
    })
  })
}

const GROWTH = /(?<up>增长|增加|上升|提高|提升)|(?<down>下降|减少|降低)/u
const BASE = /(?:上年|去年|(?:19|20)\d\d年|同期)[^,;。\d增减升降多少]{0,14}$/u

/** 「120件，比上年的100件增长20%」: the rate from its own two numbers. */
function growth(reading: Reading, passage: Passage): Finding[] {
  const { prose } = passage
  return prose.quantities.flatMap((rate, index): Finding[] => {
    const base = prose.quantities[index - 1]
    const now = prose.quantities[index - 2]
    if (!rate.percent || base === undefined || now === undefined || base.percent || now.percent) return []
    if (now.start < sentenceStart(prose, rate.start) || unitGroup(base.unit) !== unitGroup(now.unit)) return []
    if (base.approximation !== null || now.approximation !== null || base.value === 0) return []
    const words = prose.masked.slice(base.end, rate.start)
    const direction = GROWTH.exec(words)?.groups
    const before = prose.masked.slice(Math.max(clauseStart(prose, base.start), now.end), base.start)
    if (direction === undefined || !BASE.test(before) || /[;。]/u.test(words)) return []
    const change = ((now.value - base.value) / base.value) * 100
    const expected = direction['up'] === undefined ? -change : change
    if (close(rate, expected)) return []
    return [
      {
        rule: 'T-percent',
        severity: 'question',
        message: `${String(now.value)} 比 ${String(base.value)} ${change >= 0 ? '增长' : '下降'} ${String(shown(Math.abs(change), rate.decimals))}%，正文写${direction['up'] ?? direction['down'] ?? ''} ${String(rate.value)}%`,
        expected: shown(expected, rate.decimals),
        found: rate.value,
        places: [placeOf(reading.source, passage.paragraph, now.start, rate.end)],
      },
    ]
  })
}

/** Percentages that do not follow from the numbers beside them. */
export const checkPercent = (reading: Reading): readonly Finding[] =>
  reading.passages.flatMap((passage) => [...shares(reading, passage), ...growth(reading, passage)])
