import { titleLines } from '../../documents/writers/pdf/title-lines.ts'
import { escapeMarkup } from '../../documents/writers/shared/escape-markup.ts'
import type { ChartRow } from './chart.ts'
import { ASCENT, type Layout, LEADING, SPACE } from './layouts.ts'
import type { Palette } from './palette.ts'

/** What a part of a chart is drawn with. */
export interface Pen {
  readonly layout: Layout
  readonly palette: Palette
  /** Length of a bar for one. */
  readonly scale: number
}

/** A part of a chart and how much room it took. */
export interface Mark {
  readonly height: number
  readonly markup: string
}

/** A length as SVG has it. */
export const length = (value: number): string => String(Math.round(value * 10) / 10)

interface TextStyle {
  readonly size: number
  readonly fill: string
  readonly rest?: string
}

const textAt = (x: number, y: number, { size, fill, rest = '' }: TextStyle, text: string): string =>
  `<text x="${length(x)}" y="${length(y)}" fill="${fill}" font-size="${length(size)}"${rest}>${escapeMarkup(text)}</text>`

const BOLD = ' font-weight="600"'
const TO_THE_RIGHT = ' text-anchor="end"'
/** A bar that stands for something is seen. */
const LEAST_BAR = 2

/** The name of a group, in as many lines as it takes. */
export function headingMark({ layout, palette }: Pen, heading: string, top: number): Mark {
  const lines = titleLines(heading, Math.floor(layout.width / layout.value))
  const leading = layout.value * LEADING
  const style = { size: layout.value, fill: palette.ink, rest: BOLD }
  const markup = lines.map((line, index) => textAt(0, top + leading * (index + ASCENT), style, line)).join('')
  return { height: lines.length * leading, markup }
}

/** A row: its label in as many lines as it takes, the bar, and the number at the bar's end. */
export function rowMark({ layout, palette, scale }: Pen, { label, value, display }: ChartRow, top: number): Mark {
  const above = layout.left === 0
  const room = above ? layout.width : layout.left - SPACE
  const lines = titleLines(label, Math.floor(room / layout.label))
  const leading = layout.label * LEADING
  const block = lines.length * leading
  const height = above ? block + SPACE + layout.bar : Math.max(block, layout.bar)
  const barTop = above ? top + block + SPACE : top + (height - layout.bar) / 2
  const first = (above ? top : top + (height - block) / 2) + leading * ASCENT
  const bar = value === null || value <= 0 ? 0 : Math.max(LEAST_BAR, value * scale)
  const name = { size: layout.label, fill: palette.ink, rest: above ? '' : TO_THE_RIGHT }
  const stated = value === null ? { fill: palette.quiet } : { fill: palette.ink, rest: BOLD }
  const markup = [
    ...lines.map((line, index) => textAt(above ? 0 : room, first + index * leading, name, line)),
    bar === 0
      ? ''
      : `<rect x="${length(layout.left)}" y="${length(barTop)}" width="${length(bar)}" height="${length(layout.bar)}" fill="${palette.bar}"/>`,
    textAt(
      layout.left + bar + SPACE,
      barTop + layout.bar / 2 + layout.value * 0.36,
      { size: layout.value, ...stated },
      display,
    ),
  ]
  return { height, markup: markup.join('') }
}
