import { drawChart } from '../charts/bar-chart.ts'
import type { Chart } from '../charts/chart.ts'
import type { ChartLook, ChartSize } from '../charts/chart-look.ts'
import { usePage } from '../frame/current-page.ts'
import { ChartTable } from './chart-table.tsx'

interface ChartFigureProps {
  readonly chart: Chart
  /** Address of the picture in a look. */
  readonly address: (look: ChartLook) => string
  /** Heads of the table of the same numbers; absent where the page has such a table beneath anyway. */
  readonly heads?: readonly [what: string, howMany: string] | undefined
  /** How the numbers were counted. */
  readonly note?: string | undefined
}

interface SourceProps {
  readonly chart: Chart
  readonly address: ChartFigureProps['address']
  readonly look: ChartLook
  readonly media: string
}

function Source({ chart, address, look, media }: SourceProps) {
  const { width, height } = drawChart(chart, look)
  return <source media={media} srcSet={address(look)} width={width} height={height} />
}

const WIDE: ChartLook = { size: 'wide', dark: false }
const DARK = '(prefers-color-scheme: dark)'
/** Where a picture becomes too small for its letters. */
const SMALL: Readonly<Record<'standard' | 'elder', readonly [ChartSize, string]>> = {
  standard: ['narrow', '(max-width: 639px)'],
  elder: ['large', '(max-width: 899px)'],
}

/** A chart as a picture in the look that fits, and the same numbers as a table. */
export function ChartFigure({ chart, address, heads, note }: ChartFigureProps) {
  const { view } = usePage()
  const [size, small] = SMALL[view]
  const { width, height } = drawChart(chart, WIDE)
  const source = { chart, address }
  return (
    <figure className="chart">
      <figcaption>{chart.title}</figcaption>
      <picture>
        <Source {...source} look={{ size, dark: true }} media={`${DARK} and ${small}`} />
        <Source {...source} look={{ size: 'wide', dark: true }} media={DARK} />
        <Source {...source} look={{ size, dark: false }} media={small} />
        <img src={address(WIDE)} alt={`${chart.title}的条形图，数字见下表`} width={width} height={height} />
      </picture>
      {note !== undefined && <p className="note">{note}</p>}
      {heads !== undefined && (
        <details open={view === 'elder'}>
          <summary>用表格看这些数字</summary>
          <ChartTable chart={chart} heads={heads} />
        </details>
      )}
    </figure>
  )
}
