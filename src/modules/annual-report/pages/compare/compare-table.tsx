import { NOT_STATED } from '../../../../portal/charts/chart.ts'
import { grouped } from '../../../../portal/components/numbers.ts'
import { reportPage } from '../../../../portal/frame/addresses.ts'
import { Link } from '../../../../portal/frame/link.tsx'
import type { Comparison, Figure } from './comparison.ts'

interface CellProps {
  readonly slug: string
  readonly year: number
  readonly figure: Figure
}

/** A figure leads to the report it comes from. */
function Cell({ slug, year, figure }: CellProps) {
  if (figure === undefined) return <small>无年报</small>
  return <Link to={reportPage(slug, year)}>{figure === null ? NOT_STATED : grouped(figure)}</Link>
}

interface CompareTableProps {
  readonly caption: string
  readonly comparison: Comparison
}

/** The figures by organ and year. */
export const CompareTable = ({ caption, comparison: { years, rows } }: CompareTableProps) => (
  <div className="scroll" tabIndex={0} role="region" aria-label={`${caption}，可左右滚动`}>
    <table className="t years">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">机关</th>
          {years.map((year) => (
            <th key={year} scope="col" className="r">{`${String(year)}年`}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ organ, figures }) => (
          <tr key={organ.slug}>
            <th scope="row">{organ.shortName}</th>
            {years.map((year, index) => (
              <td key={year} className="r">
                <Cell slug={organ.slug} year={year} figure={figures[index]} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
