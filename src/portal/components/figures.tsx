import { grouped } from './numbers.ts'

export interface FigureItem {
  readonly label: string
  readonly value: number
  readonly unit: string
}

/** A few large numbers with what they count. */
export const Figures = ({ items }: { readonly items: readonly FigureItem[] }) => (
  <dl className="figs">
    {items.map(({ label, value, unit }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>
          {grouped(value)}
          <small>{unit}</small>
        </dd>
      </div>
    ))}
  </dl>
)
