import type { Rendered } from '../serving/page-source.ts'
import { barChart } from './bar-chart.ts'
import type { Chart } from './chart.ts'
import type { ChartLook } from './chart-look.ts'

/** A chart as an answer. */
export const chartFile = (chart: Chart, look: ChartLook, tags: readonly string[]): Rendered => ({
  type: 'image/svg+xml; charset=utf-8',
  body: barChart(chart, look),
  tags,
})
