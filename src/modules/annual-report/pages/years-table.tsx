import { NOT_STATED } from '../../../portal/charts/chart.ts'
import { grouped } from '../../../portal/components/numbers.ts'
import { MEASURES } from '../domain/measures.ts'
import type { ReportSummary } from '../domain/published-report.ts'

/** Every measure that one of the reports states, by year. What a report does not state is said so, never 0. */
export function YearsTable({ summaries }: { readonly summaries: readonly ReportSummary[] }) {
  const stated = MEASURES.filter(({ id }) => summaries.some(({ measures }) => measures[id] !== undefined))
  return (
    <div className="scroll" tabIndex={0} role="region" aria-label="各年数字表，可左右滚动">
      <table className="t years">
        <caption>各年数字</caption>
        <thead>
          <tr>
            <th scope="col">数字</th>
            {summaries.map(({ year }) => (
              <th key={year} scope="col" className="r">{`${String(year)}年`}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {stated.map(({ id, label, unit }) => (
            <tr key={id}>
              <th scope="row">{`${label}（${unit}）`}</th>
              {summaries.map(({ year, measures }) => {
                const value = measures[id]
                return (
                  <td key={year} className="r">
                    {value === undefined ? <small>{NOT_STATED}</small> : grouped(value)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
