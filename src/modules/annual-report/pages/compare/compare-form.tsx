import { COMPARE_PAGE } from '../../../../portal/frame/addresses.ts'
import { usePage } from '../../../../portal/frame/current-page.ts'
import { hrefIn } from '../../../../portal/frame/links.ts'
import { MEASURES } from '../../domain/measures.ts'
import { type Choice, type Holdings, MOST_ORGANS, yearsHeld } from './choice.ts'

interface PartProps {
  readonly choice: Choice
  readonly holdings: Holdings
}

const Organs = ({ choice, holdings }: PartProps) => (
  <fieldset>
    <legend>{`机关（最多 ${String(MOST_ORGANS)} 个）`}</legend>
    <div className="picks">
      {holdings.organs.map(({ slug, shortName }) => (
        <div key={slug} className="pick">
          <input
            type="checkbox"
            id={`o-${slug}`}
            name="organs"
            value={slug}
            defaultChecked={choice.organs.some((organ) => organ.slug === slug)}
          />
          <label htmlFor={`o-${slug}`}>{shortName}</label>
        </div>
      ))}
    </div>
  </fieldset>
)

const MeasureSelect = ({ choice }: Pick<PartProps, 'choice'>) => (
  <div>
    <label htmlFor="measure">数字</label>
    <select className="in" id="measure" name="measure" defaultValue={choice.measure.id}>
      {MEASURES.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
    </select>
  </div>
)

interface YearSelectProps {
  readonly name: 'from' | 'to'
  readonly label: string
  readonly chosen: number
  readonly years: readonly number[]
}

const YearSelect = ({ name, label, chosen, years }: YearSelectProps) => (
  <div>
    <label htmlFor={name}>{label}</label>
    <select className="in" id={name} name={name} defaultValue={String(chosen)}>
      {years.map((year) => (
        <option key={year} value={String(year)}>{`${String(year)} 年`}</option>
      ))}
    </select>
  </div>
)

/** The years to choose from, and those that an address asks for besides. */
function yearsFor({ choice, holdings }: PartProps): readonly number[] {
  const { first, last } = yearsHeld(holdings)
  const held = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return [...new Set([...held, choice.from, choice.to])].sort((one, other) => one - other)
}

/** A plain form: what it asks for stands in the address of the page that answers. */
export function CompareForm(props: PartProps) {
  const page = usePage()
  const { choice } = props
  const years = yearsFor(props)
  return (
    <form className="compare" action={hrefIn(page, COMPARE_PAGE)}>
      <Organs {...props} />
      <div className="filters">
        <MeasureSelect choice={choice} />
        <YearSelect name="from" label="从" chosen={choice.from} years={years} />
        <YearSelect name="to" label="到" chosen={choice.to} years={years} />
        <button className="btn" type="submit">
          比较年报
        </button>
      </div>
    </form>
  )
}
