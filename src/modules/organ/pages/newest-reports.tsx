import { DatedRow } from '../../../portal/components/dated-row.tsx'
import { LineFigures } from '../../../portal/components/line-figures.tsx'
import { reportPage } from '../../../portal/frame/addresses.ts'
import type { ReportLine } from './report-line.ts'

/** Annual reports as lines of a list, as they are given. */
export const NewestReports = ({ reports }: { readonly reports: readonly ReportLine[] }) => (
  <ul className="rows">
    {reports.map(({ organ, year, title, publishedOn, measures }) => (
      <DatedRow key={`${organ} ${String(year)}`} title={title} href={reportPage(organ, year)} date={publishedOn}>
        <LineFigures measures={measures} />
      </DatedRow>
    ))}
  </ul>
)
