import { reportPage, reportsPage } from '../../../portal/frame/addresses.ts'
import { Link } from '../../../portal/frame/link.tsx'
import type { ReportSummary } from '../domain/published-report.ts'

interface NeighboursProps {
  readonly slug: string
  readonly year: number
  readonly summaries: readonly ReportSummary[]
}

/** The reports of the year before and after, where there are any, and all of them. */
export function Neighbours({ slug, year, summaries }: NeighboursProps) {
  const years = summaries.map((summary) => summary.year)
  const before = Math.max(...years.filter((each) => each < year))
  const after = Math.min(...years.filter((each) => each > year))
  return (
    <nav className="pager" aria-label="其他年度">
      {Number.isFinite(before) && <Link to={reportPage(slug, before)}>{`上一份：${String(before)} 年年报`}</Link>}
      <Link to={reportsPage(slug)}>全部年报</Link>
      {Number.isFinite(after) && <Link to={reportPage(slug, after)}>{`下一份：${String(after)} 年年报`}</Link>}
    </nav>
  )
}
