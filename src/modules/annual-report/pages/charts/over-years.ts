import { NOT_STATED } from '../../../../portal/charts/chart.ts'
import { grouped } from '../../../../portal/components/numbers.ts'
import { type Measure, MEASURES } from '../../domain/measures.ts'
import type { ReportSummary } from '../../domain/published-report.ts'
import type { ReportChart } from './report-chart.ts'

const MOST_YEARS = 5
/** What is drawn; the table beneath has every measure. */
const DRAWN: ReadonlySet<string> = new Set(['proactiveTotal', 'requestsReceived', 'wechatArticles'])

/** The last five reports up to a year, the oldest first. */
export const lastYears = (summaries: readonly ReportSummary[], year: number): readonly ReportSummary[] =>
  summaries
    .filter((summary) => summary.year <= year)
    .sort((one, other) => one.year - other.year)
    .slice(-MOST_YEARS)

function overYears({ id, label, unit, note }: Measure, summaries: readonly ReportSummary[]): ReportChart | undefined {
  const rows = summaries.map(({ year, measures }) => {
    const value = measures[id]
    return {
      label: `${String(year)}年`,
      value: value ?? null,
      display: value === undefined ? NOT_STATED : grouped(value),
    }
  })
  const stated = rows.flatMap(({ value }) => value ?? [])
  if (stated.length < 2 || stated.every((value) => value === 0)) return undefined
  return {
    id: `years-${id}`,
    chart: { title: `${label}（${unit}）`, groups: [{ rows }] },
    heads: ['年度', label],
    note,
  }
}

/** Charts of the measures that at least two of these reports state. */
export const yearCharts = (summaries: readonly ReportSummary[]): readonly ReportChart[] =>
  MEASURES.filter(({ id }) => DRAWN.has(id)).flatMap((measure) => overYears(measure, summaries) ?? [])
