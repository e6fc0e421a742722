import { ColumnLayout } from '../../../portal/components/column-layout.tsx'
import { DatedRow } from '../../../portal/components/dated-row.tsx'
import { Empty } from '../../../portal/components/empty.tsx'
import { LineFigures } from '../../../portal/components/line-figures.tsx'
import { COMPARE_PAGE, columnHome, reportPage, requestPage } from '../../../portal/frame/addresses.ts'
import type { PageContext } from '../../../portal/frame/context.ts'
import { Link } from '../../../portal/frame/link.tsx'
import { organSite } from '../../../portal/frame/organ-site.ts'
import { PortalPage } from '../../../portal/frame/portal-page.tsx'
import type { Organ } from '../../organ/index.ts'
import type { ReportSummary } from '../domain/published-report.ts'

export interface ReportsPageView {
  readonly context: PageContext
  readonly organ: Organ
  readonly summaries: readonly ReportSummary[]
}

const TITLE = '政府信息公开年报'

const byYear = (summaries: readonly ReportSummary[]): readonly ReportSummary[] =>
  [...summaries].sort((one, other) => other.year - one.year)

const Years = ({ summaries }: Pick<ReportsPageView, 'summaries'>) => (
  <ul className="rows">
    {byYear(summaries).map(({ organ, year, title, publishedOn, measures }) => (
      <DatedRow key={year} title={title} href={reportPage(organ, year)} date={publishedOn}>
        <LineFigures measures={measures} />
      </DatedRow>
    ))}
  </ul>
)

const NoReports = ({ slug }: { readonly slug: string }) => (
  <Empty title="还没有公开的年报">
    <p className="gap">
      公开后会按年份排在这里。需要某一年的年报，可以 <Link to={requestPage(slug)}>申请公开</Link>（20 个工作日内答复）。
    </p>
  </Empty>
)

/** The annual reports of an organ, the newest first. */
export const ReportsPage = ({ context, organ, summaries }: ReportsPageView) => (
  <PortalPage
    context={context}
    site={organSite(organ)}
    title={TITLE}
    meta={{ column: { name: TITLE, type: '信息公开年报', description: `${organ.name}历年政府信息公开工作年度报告` } }}
    trail={[{ label: '政府信息公开', href: columnHome(organ.slug) }, { label: TITLE }]}
  >
    <ColumnLayout slug={organ.slug}>
      <div>
        <h1>{TITLE}</h1>
        {summaries.length === 0 ? (
          <NoReports slug={organ.slug} />
        ) : (
          <>
            <p className="note gap">
              共 {summaries.length} 份，最新的在前。也可以 <Link to={COMPARE_PAGE}>和其他教育局比较</Link>。
            </p>
            <Years summaries={summaries} />
          </>
        )}
      </div>
    </ColumnLayout>
  </PortalPage>
)
