import { ChartFigure } from '../../../portal/components/chart-figure.tsx'
import { chartAddress, type ReportChart } from './charts/report-chart.ts'

interface ReportChartFigureProps {
  readonly slug: string
  readonly year: number
  readonly chart: ReportChart
  /** The page has a table of these numbers beneath. */
  readonly tableBeneath?: boolean
}

/** A chart on the page of a report. */
export const ReportChartFigure = ({
  slug,
  year,
  chart: { id, chart, heads, note },
  tableBeneath = false,
}: ReportChartFigureProps) => (
  <ChartFigure
    chart={chart}
    heads={tableBeneath ? undefined : heads}
    note={note}
    address={(look) => chartAddress(slug, year, id, look)}
  />
)
