import type { Chart, ChartGroup } from '../charts/chart.ts'

const Rows = ({ rows }: Pick<ChartGroup, 'rows'>) =>
  rows.map(({ label, display }) => (
    <tr key={label}>
      <th scope="row">{label}</th>
      <td className="r">{display}</td>
    </tr>
  ))

interface ChartTableProps {
  readonly chart: Chart
  readonly heads: readonly [what: string, howMany: string]
}

/** The numbers of a chart as a table. */
export const ChartTable = ({ chart: { title, groups }, heads: [what, howMany] }: ChartTableProps) => (
  <table className="t">
    <caption className="vh">{title}</caption>
    <thead>
      <tr>
        <th scope="col">{what}</th>
        <th scope="col" className="r">
          {howMany}
        </th>
      </tr>
    </thead>
    {groups.map(({ heading, rows }, index) => (
      <tbody key={heading ?? index}>
        {heading !== undefined && (
          <tr>
            <th scope="rowgroup" colSpan={2}>
              {heading}
            </th>
          </tr>
        )}
        <Rows rows={rows} />
      </tbody>
    ))}
  </table>
)
