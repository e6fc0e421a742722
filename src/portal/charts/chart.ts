export interface ChartRow {
  readonly label: string
  /** `null` for what is not stated: no bar, only the words in `display`. */
  readonly value: number | null
  readonly display: string
}

export interface ChartGroup {
  /** Stands above its rows; a chart of one group has none. */
  readonly heading?: string
  readonly rows: readonly ChartRow[]
}

/** What a chart shows, before it is drawn. */
export interface Chart {
  /** Says what is measured, with its unit. */
  readonly title: string
  readonly groups: readonly ChartGroup[]
}

/** Words for a figure that a report does not state. It is not zero. */
export const NOT_STATED = '未公布'
