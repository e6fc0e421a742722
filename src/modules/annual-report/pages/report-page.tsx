import { ColumnLayout } from '../../../portal/components/column-layout.tsx'
import { dayInWords } from '../../../portal/components/numbers.ts'
import { Segmented } from '../../../portal/components/segmented.tsx'
import { columnHome, reportsPage } from '../../../portal/frame/addresses.ts'
import type { PageContext } from '../../../portal/frame/context.ts'
import { organSite } from '../../../portal/frame/organ-site.ts'
import { PortalPage } from '../../../portal/frame/portal-page.tsx'
import type { Organ } from '../../organ/index.ts'
import { reportDocument } from '../documents/report-document.ts'
import type { PublishedReport, ReportSummary } from '../domain/published-report.ts'
import { Contents } from './contents.tsx'
import { Downloads } from './downloads.tsx'
import { Neighbours } from './neighbours.tsx'
import { chartHomes } from './charts/chart-homes.ts'
import { lastYears } from './charts/over-years.ts'
import { ReportChapter } from './report-chapter.tsx'
import { ReportChartFigure } from './report-chart-figure.tsx'
import { chaptersOf } from './report-chapters.ts'
import { YEARS_ANCHOR, YEARS_TITLE, YearsSection } from './years-section.tsx'

export interface ReportPageView {
  readonly context: PageContext
  readonly organ: Organ
  readonly published: PublishedReport
  /** All reports of the organ. */
  readonly summaries: readonly ReportSummary[]
}

const COLUMN = '政府信息公开年报'

function Dates({ publishedOn, report: { period } }: PublishedReport) {
  return (
    <p className="meta">
      {publishedOn !== undefined && <span>公布日期 {dayInWords(publishedOn)}</span>}
      {period !== null && (
        <span>
          统计期 {dayInWords(period.from)}—{dayInWords(period.to)}
        </span>
      )}
    </p>
  )
}

/** One annual report: its own words and tables in the order of its form, charts of its numbers, and files to keep. */
export function ReportPage({ context, organ, published, summaries }: ReportPageView) {
  const { year, title, publishedOn, report } = published
  const chapters = chaptersOf(reportDocument(report))
  const homes = chartHomes(published, chapters)
  const years = lastYears(summaries, year)
  const contents = [...chapters, ...(years.length > 1 ? [{ id: YEARS_ANCHOR, heading: YEARS_TITLE }] : [])]
  return (
    <PortalPage
      context={context}
      site={organSite(organ)}
      title={title}
      meta={{
        column: { name: COLUMN, type: '信息公开年报' },
        article: { title, publishedOn, source: organ.name, keywords: `政府信息公开,年度报告,${String(year)}年` },
      }}
      trail={[
        { label: '政府信息公开', href: columnHome(organ.slug) },
        { label: COLUMN, href: reportsPage(organ.slug) },
        { label: `${String(year)}年` },
      ]}
    >
      <ColumnLayout slug={organ.slug}>
        <article>
          <div className="head">
            <h1 className="seg">
              <Segmented text={title} />
            </h1>
            <Dates {...published} />
          </div>
          <Downloads slug={organ.slug} year={year} />
          <Contents chapters={contents} />
          {chapters.map((chapter) => (
            <ReportChapter key={chapter.id} chapter={chapter}>
              {(homes.get(chapter.id) ?? []).map((chart) => (
                <ReportChartFigure key={chart.id} slug={organ.slug} year={year} chart={chart} />
              ))}
            </ReportChapter>
          ))}
          {years.length > 1 && <YearsSection slug={organ.slug} year={year} summaries={years} />}
          <Neighbours slug={organ.slug} year={year} summaries={summaries} />
        </article>
      </ColumnLayout>
    </PortalPage>
  )
}
