/** `wide` for a desktop, `narrow` for a phone, `large` for 长辈版 on a phone. */
export type ChartSize = 'wide' | 'narrow' | 'large'

export interface ChartLook {
  readonly size: ChartSize
  readonly dark: boolean
}

const SIZES: readonly ChartSize[] = ['wide', 'narrow', 'large']

/** Every look a chart is drawn in. */
export const CHART_LOOKS: readonly ChartLook[] = SIZES.flatMap((size) => [
  { size, dark: false },
  { size, dark: true },
])

/** Name of a look in an address: empty for the ordinary one, else e.g. `narrow-dark`. */
export const lookName = ({ size, dark }: ChartLook): string =>
  [...(size === 'wide' ? [] : [size]), ...(dark ? ['dark'] : [])].join('-')

/** The look of that name. */
export const lookNamed = (name: string): ChartLook | undefined => CHART_LOOKS.find((look) => lookName(look) === name)
