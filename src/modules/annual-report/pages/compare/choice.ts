import type { Organ } from '../../../organ/index.ts'
import { type Measure, MEASURES } from '../../domain/measures.ts'
import type { ReportSummary } from '../../domain/published-report.ts'

/** What is compared: which organs, which number, from which year to which. */
export interface Choice {
  readonly organs: readonly Organ[]
  readonly measure: Measure
  readonly from: number
  readonly to: number
}

/** What there is to choose from. */
export interface Holdings {
  readonly organs: readonly Organ[]
  readonly summaries: readonly ReportSummary[]
}

export const MOST_ORGANS = 8
export const MOST_YEARS = 10

/** The years of all reports, the first and the last. */
export function yearsHeld({ summaries }: Holdings): { readonly first: number; readonly last: number } {
  const years = summaries.map(({ year }) => year)
  return { first: Math.min(...years), last: Math.max(...years) }
}

/** The measure of which most organs state a figure above 0: a comparison that shows something. */
function tellingMeasure({ summaries }: Holdings, fallback: Measure): Measure {
  const organsWith = ({ id }: Measure): number =>
    new Set(summaries.filter(({ measures }) => (measures[id] ?? 0) > 0).map(({ organ }) => organ)).size
  return MEASURES.reduce((best, measure) => (organsWith(measure) > organsWith(best) ? measure : best), fallback)
}

/** What is shown to who has not chosen yet; `undefined` when there is no report. */
export function defaultChoice(holdings: Holdings): Choice | undefined {
  const [first] = MEASURES
  if (holdings.summaries.length === 0 || first === undefined) return undefined
  const reporting = new Set(holdings.summaries.map(({ organ }) => organ))
  const years = yearsHeld(holdings)
  return {
    organs: holdings.organs.filter(({ slug }) => reporting.has(slug)).slice(0, MOST_ORGANS),
    measure: tellingMeasure(holdings, first),
    from: Math.max(years.first, years.last - MOST_YEARS + 1),
    to: years.last,
  }
}

/** The choice as the query of an address that can be kept and passed on. */
export function queryOf({ organs, measure, from, to }: Choice): string {
  const query = new URLSearchParams()
  for (const { slug } of organs) query.append('organs', slug)
  query.set('measure', measure.id)
  query.set('from', String(from))
  query.set('to', String(to))
  return query.toString()
}
