import { escapeMarkup } from '../../documents/writers/shared/escape-markup.ts'
import type { Chart, ChartGroup } from './chart.ts'
import type { ChartLook } from './chart-look.ts'
import { LAYOUTS } from './layouts.ts'
import { headingMark, length, type Pen, rowMark } from './marks.ts'
import { DARK, LIGHT } from './palette.ts'

export interface DrawnChart {
  readonly width: number
  readonly height: number
  readonly svg: string
}

const FONTS =
  "'PingFang SC','HarmonyOS Sans SC','MiSans','Microsoft YaHei','Noto Sans CJK SC','Noto Sans SC',sans-serif"

const inWords = (groups: readonly ChartGroup[]): string =>
  groups
    .map(({ heading, rows }) => {
      const numbers = rows.map(({ label, display }) => `${label} ${display}`).join('，')
      return heading === undefined ? numbers : `${heading}：${numbers}`
    })
    .join('；')

function penFor({ groups }: Chart, { size, dark }: ChartLook): Pen {
  const layout = LAYOUTS[size]
  const largest = Math.max(0, ...groups.flatMap(({ rows }) => rows.map(({ value }) => value ?? 0)))
  const room = layout.width - layout.left - layout.right
  return { layout, palette: dark ? DARK : LIGHT, scale: largest === 0 ? 0 : room / largest }
}

/** The bars of a group from `top` down, along the line on which they stand. */
function groupMark(
  pen: Pen,
  { heading, rows }: ChartGroup,
  top: number,
): { readonly end: number; readonly markup: string } {
  const { gap, left } = pen.layout
  const head = heading === undefined ? { height: 0, markup: '' } : headingMark(pen, heading, top)
  const start = heading === undefined ? top : top + head.height + gap * 0.75
  let end = start
  const bars = rows.map((row) => {
    const mark = rowMark(pen, row, end)
    end += mark.height + gap
    return mark.markup
  })
  const line = `M${length(left)} ${length(start - gap / 2)}V${length(end - gap / 2)}`
  const base = left === 0 ? '' : `<path d="${line}" stroke="${pen.palette.line}"/>`
  return { end, markup: `${head.markup}${base}${bars.join('')}` }
}

/** A chart with its size: horizontal bars of one colour, each with its number at the end; no axis and no legend. */
export function drawChart(chart: Chart, look: ChartLook): DrawnChart {
  const pen = penFor(chart, look)
  const { width, gap } = pen.layout
  let top = gap / 2
  const parts = chart.groups.map((group, index) => {
    const mark = groupMark(pen, group, index === 0 ? top : top + gap / 2)
    top = mark.end
    return mark.markup
  })
  const height = Math.ceil(top - gap / 2)
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${String(width)}" height="${String(height)}" viewBox="0 0 ${String(width)} ${String(height)}" role="img" aria-labelledby="t d" font-family="${FONTS}">`,
    `<title id="t">${escapeMarkup(chart.title)}</title><desc id="d">${escapeMarkup(inWords(chart.groups))}</desc>`,
    ...parts,
    '</svg>',
  ].join('')
  return { width, height, svg }
}

/** A chart as the text of an SVG file. */
export const barChart = (chart: Chart, look: ChartLook): string => drawChart(chart, look).svg
