import { ChartFigure } from '../../../portal/components/chart-figure.tsx'
import { chartAddress, type ReportChart } from './charts/report-chart.ts'

interface ReportChartFigureProps {
  readonly slug: string
  readonly year: number
  readonly chart: ReportChart
}

/** A chart on the page of a report. */
export const ReportChartFigure = ({ slug, year, chart: { id, chart, heads, note } }: ReportChartFigureProps) => (
  <ChartFigure chart={chart} heads={heads} note={note} address={(look) => chartAddress(slug, year, id, look)} />
)
