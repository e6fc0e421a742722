import { YearsTable } from './years-table.tsx'
import type { ReportSummary } from '../domain/published-report.ts'
import { yearCharts } from './charts/over-years.ts'
import { ReportChartFigure } from './report-chart-figure.tsx'

export const YEARS_ANCHOR = 'years'
export const YEARS_TITLE = '近几年的数字'

interface YearsSectionProps {
  readonly slug: string
  readonly year: number
  /** Two reports or more, the oldest first. */
  readonly summaries: readonly ReportSummary[]
}

/** How the numbers went over the last years: what this and the earlier reports state, nothing else. */
export const YearsSection = ({ slug, year, summaries }: YearsSectionProps) => (
  <section className="sec" id={YEARS_ANCHOR}>
    <h2>{YEARS_TITLE}</h2>
    <p className="note gap">数字取自各年年报，不是本年报的内容。2019 年、2021 年换过报告格式，前后口径可能不同。</p>
    {yearCharts(summaries).map((chart) => (
      <ReportChartFigure key={chart.id} slug={slug} year={year} chart={chart} tableBeneath />
    ))}
    <YearsTable summaries={summaries} />
  </section>
)
