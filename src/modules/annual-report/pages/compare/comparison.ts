import type { Organ } from '../../../organ/index.ts'
import { type Chart, type ChartGroup, type ChartRow, NOT_STATED } from '../../../../portal/charts/chart.ts'
import { grouped } from '../../../../portal/components/numbers.ts'
import type { ReportSummary } from '../../domain/published-report.ts'
import type { Choice } from './choice.ts'

/** One organ's figure of one year. `undefined`: there is no report; `null`: the report does not state it. */
export type Figure = number | null | undefined

export interface ComparedOrgan {
  readonly organ: Organ
  /** In the order of the years. */
  readonly figures: readonly Figure[]
}

export interface Comparison {
  /** Those of which one of the organs has a report. */
  readonly years: readonly number[]
  readonly rows: readonly ComparedOrgan[]
}

/** The figures of a choice, from what the reports state. */
export function comparisonOf({ organs, measure, from, to }: Choice, summaries: readonly ReportSummary[]): Comparison {
  const slugs = new Set(organs.map(({ slug }) => slug))
  const chosen = summaries.filter(({ organ, year }) => slugs.has(organ) && year >= from && year <= to)
  const years = [...new Set(chosen.map(({ year }) => year))].sort((one, other) => one - other)
  const figureOf = (slug: string, year: number): Figure => {
    const summary = chosen.find((each) => each.organ === slug && each.year === year)
    return summary && (summary.measures[measure.id] ?? null)
  }
  return {
    years,
    rows: organs.map((organ) => ({ organ, figures: years.map((year) => figureOf(organ.slug, year)) })),
  }
}

const rowOf = (label: string, value: number | null): ChartRow => ({
  label,
  value,
  display: value === null ? NOT_STATED : grouped(value),
})

interface Entry {
  readonly year: number
  readonly value: number | null
}

const entriesOf = ({ years }: Comparison, { figures }: ComparedOrgan): readonly Entry[] =>
  figures.flatMap((value, index) => {
    const year = years[index]
    return value === undefined || year === undefined ? [] : [{ year, value }]
  })

const largestFirst = (one: ChartRow, other: ChartRow): number => (other.value ?? -1) - (one.value ?? -1)

/** One bar an organ when each has a single year, the largest first; otherwise the years of each organ under its name. */
function groupsOf(comparison: Comparison): readonly ChartGroup[] {
  const organs = comparison.rows
    .map((row) => ({ name: row.organ.shortName, entries: entriesOf(comparison, row) }))
    .filter(({ entries }) => entries.length > 0)
  if (organs.every(({ entries }) => entries.length === 1)) {
    const sameYear = comparison.years.length === 1
    const rows = organs.flatMap(({ name, entries }) =>
      entries.map(({ year, value }) => rowOf(sameYear ? name : `${name}${String(year)}年`, value)),
    )
    return [{ rows: rows.sort(largestFirst) }]
  }
  return organs.map(({ name, entries }) => ({
    heading: name,
    rows: entries.map(({ year, value }) => rowOf(`${String(year)}年`, value)),
  }))
}

/** The comparison as a chart; `undefined` when no report states the figure. */
export function comparisonChart({ measure, from, to }: Choice, comparison: Comparison): Chart | undefined {
  const stated = comparison.rows.flatMap(({ figures }) => figures).filter((value) => typeof value === 'number')
  if (stated.length === 0) return undefined
  const span = from === to ? `${String(from)}年` : `${String(from)}—${String(to)}年`
  return { title: `${span}${measure.label}（${measure.unit}）`, groups: groupsOf(comparison) }
}
