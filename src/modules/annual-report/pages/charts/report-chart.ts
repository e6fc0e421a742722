import { CHART_LOOKS, type ChartLook, lookName } from '../../../../portal/charts/chart-look.ts'
import type { Chart } from '../../../../portal/charts/chart.ts'
import { reportPage } from '../../../../portal/frame/addresses.ts'

/** A chart of an annual report. */
export interface ReportChart {
  /** Its name in addresses. */
  readonly id: string
  readonly chart: Chart
  /** Heads of the table with the same numbers. */
  readonly heads: readonly [what: string, howMany: string]
  readonly note?: string | undefined
}

const fileName = (id: string, look: ChartLook): string =>
  `${[id, lookName(look)].filter((part) => part !== '').join('-')}.svg`

/** Address of the picture; it is the same in both views. */
export const chartAddress = (slug: string, year: number, id: string, look: ChartLook): string =>
  `${reportPage(slug, year)}/${fileName(id, look)}`

/** Which of the charts, and in which look, a file name asks for. */
export function chartNamed(
  charts: readonly ReportChart[],
  name: string,
): { readonly chart: ReportChart; readonly look: ChartLook } | undefined {
  const all = charts.flatMap((chart) => CHART_LOOKS.map((look) => ({ chart, look })))
  return all.find(({ chart, look }) => fileName(chart.id, look) === name)
}
