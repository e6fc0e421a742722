import type { ChartSize } from './chart-look.ts'

/** Measures of a chart in its own units; letters stay legible at the width it is shown in. */
export interface Layout {
  readonly width: number
  /** Size of the labels. */
  readonly label: number
  /** Size of the numbers. */
  readonly value: number
  readonly bar: number
  readonly gap: number
  /** Room for the labels at the left; 0 puts each label above its bar. */
  readonly left: number
  /** Room for the number after the longest bar. */
  readonly right: number
}

export const LAYOUTS: Readonly<Record<ChartSize, Layout>> = {
  wide: { width: 720, label: 15, value: 16, bar: 22, gap: 12, left: 150, right: 110 },
  narrow: { width: 340, label: 13, value: 14, bar: 18, gap: 12, left: 104, right: 76 },
  large: { width: 400, label: 25, value: 26, bar: 26, gap: 18, left: 0, right: 150 },
}

export const LEADING = 1.25
/** From the edge of a line to its foot. */
export const ASCENT = 0.78
/** Between a label, its bar and its number. */
export const SPACE = 8
