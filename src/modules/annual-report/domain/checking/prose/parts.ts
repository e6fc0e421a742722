import type { Breakdown } from '../../reading/breakdowns.ts'
import { clauseStart, sentenceEnd } from '../../reading/clauses.ts'
import { placeOf } from '../../reading/places.ts'
import type { Passage } from '../../reading/passages.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Reading } from '../../reading/read-report.ts'
import type { Finding, Severity } from '../../report.ts'
import { type Sum, messageOf } from './parts-message.ts'

const sumOf = (parts: Breakdown['parts']): Sum => ({
  value: parts.reduce((total, { quantity }) => total + quantity.value, 0),
  low: parts.reduce((total, { quantity }) => total + quantity.low, 0),
  high: parts.reduce((total, { quantity }) => total + quantity.high, 0),
  count: parts.length,
})

const agrees = (sum: Sum, total: Quantity): boolean => sum.low <= total.high && sum.high >= total.low

/** A list agrees when it does so as a whole, up to where it may end, or counted twice over (by channel, then by kind). */
function consistent({ parts, total, otherTotals, cuts }: Breakdown): boolean {
  if ([total, ...otherTotals].some((each) => agrees(sumOf(parts), each))) return true
  return parts.some((_, length) => {
    if (length < 2 || !agrees(sumOf(parts.slice(0, length)), total)) return false
    return cuts.includes(length) || agrees(sumOf(parts.slice(length)), total)
  })
}

const ITEM_WITHOUT_NUMBER = /^[^,;。()]{0,8}[,、](?:发布|公开|以及|及|和)[^,;。\d]{2,24}[。;]/u

/** The list does not claim to be complete: 「等」, or a last item without a number. */
function isOpen(passage: Passage, breakdown: Breakdown): boolean {
  const rest = passage.prose.masked.slice(breakdown.end, sentenceEnd(passage.prose, breakdown.end))
  return breakdown.open || ITEM_WITHOUT_NUMBER.test(rest)
}

/** The text breaks off inside the list, so that its end is unknown. */
const breaksOff = (reading: Reading, passage: Passage, { end }: Breakdown): boolean =>
  reading.truncated && passage === reading.passages.at(-1) && passage.prose.masked.length - end < 40

const CHANNEL = /网|公众号|微信|微博|平台|抖音|头条|媒体|报|广播|电视|公报|栏|客户端|频道|渠道/u
const SLIGHT = 0.05

/** The same item on several channels counts in each of them, so channels may add up to clearly more than the total. */
function overlappingChannels({ parts, total }: Breakdown, sum: Sum): boolean {
  return (
    parts.every(({ label, quantity }) => CHANNEL.test(label) && quantity.low <= total.high) &&
    sum.value > total.value * (1 + SLIGHT)
  )
}

const MOSTLY = 0.7
const HALF = 0.5
const PARTLY = 0.3
const MANY = 4

const digits = (value: number): string => [...String(value)].sort().join('')

/** One digit too many or two changed places: 412 printed as 4120 or 421. */
const misprinted = (sum: number, total: number): boolean =>
  sum !== total && (total === sum * 10 || digits(sum) === digits(total))

/** Whether a list that falls short must have been meant as complete. */
function claimsWhole(breakdown: Breakdown, sum: Sum): boolean {
  const { parts, total, connector } = breakdown
  const share = sum.value / Math.max(1, total.value)
  const sameUnit = parts.every(({ quantity }) => quantity.unit === parts[0]?.quantity.unit)
  if (parts.some(({ label }) => /^其[他它余]/u.test(label)) || misprinted(sum.value, total.value)) return true
  if (share < PARTLY || (parts.length === 2 && parts.some(({ numberFirst }) => numberFirst))) return false
  if (connector === 'summed' || share >= MOSTLY) return sameUnit || share >= MOSTLY
  if (connector === 'complete') return sameUnit && (parts.length > 2 || share >= HALF)
  return sameUnit && parts.length >= MANY
}

const PERSONS = /^(?:人|名|位|户|人次|)$/u

function severityOf(passage: Passage, breakdown: Breakdown, sum: Sum): Severity | undefined {
  const { total, parts, cuts, connector } = breakdown
  const above = sum.low > total.high
  const sides = cuts.filter((cut) => cut > 1).map((cut) => sumOf(parts.slice(0, cut)).low > total.high)
  if (sides.some((side) => side !== above)) return 'question'
  if (connector === 'subset') return above ? 'error' : undefined
  if (!above && cuts.includes(1)) return undefined
  if (above) return overlappingChannels(breakdown, sum) ? 'question' : 'error'
  if (parts.length === 1 || parts.some(({ label }) => /^(?:同时|均|也)/u.test(label))) return undefined
  if (PERSONS.test(total.unit) && !claimsWhole(breakdown, sum)) return undefined
  if (total.approximation !== null || parts.some(({ quantity }) => quantity.approximation !== null)) return 'question'
  if (isOpen(passage, breakdown)) return 'question'
  return claimsWhole(breakdown, sum) ? 'error' : 'question'
}

function findingOf(reading: Reading, passage: Passage, breakdown: Breakdown): Finding | undefined {
  if (consistent(breakdown)) return undefined
  const sum = sumOf(breakdown.parts)
  if (sum.low <= breakdown.total.high && breaksOff(reading, passage, breakdown)) return undefined
  const severity = severityOf(passage, breakdown, sum)
  if (severity === undefined) return undefined
  const main = breakdown === reading.proactive.breakdown
  const modern = reading.report.format === '2021' || reading.report.format === 'mixed'
  const clause = clauseStart(passage.prose, breakdown.start)
  const sameLine = passage.paragraph.lines[clause] === passage.paragraph.lines[breakdown.start]
  const from = sameLine ? clause : breakdown.start
  return {
    rule: main && modern ? 'F3-16' : 'T-parts',
    severity,
    message: messageOf(breakdown, sum, main ? '主动公开信息' : '总数'),
    expected: sum.value,
    found: breakdown.total.value,
    places: [placeOf(reading.source, passage.paragraph, from, breakdown.end)],
  }
}

const MOST_PLACES = 20

/** Parts against totals in the prose: 「主动公开信息98条，其中…」. A wrong list that is printed twice is reported once. */
export function checkParts(reading: Reading): readonly Finding[] {
  const byNumbers = new Map<string, Finding>()
  for (const passage of reading.passages) {
    const own = passage.breakdowns
    const later = reading.proactive.breakdown
    const follows =
      later !== undefined && later.start > 0 && reading.proactive.listedIn === passage && !own.includes(later)
    for (const breakdown of follows ? [...own, later] : own) {
      const finding = findingOf(reading, passage, breakdown)
      if (finding === undefined) continue
      const key = `${finding.rule}:${String(finding.expected)}:${String(finding.found)}`
      const known = byNumbers.get(key)
      if (known === undefined) byNumbers.set(key, finding)
      else if (known.places.length < MOST_PLACES)
        byNumbers.set(key, { ...known, places: [...known.places, ...finding.places] })
    }
  }
  return [...byNumbers.values()]
}
