import { Banner } from '../../../portal/components/banner.tsx'
import { ColumnMenu } from '../../../portal/components/column-menu.tsx'
import { SectionHead } from '../../../portal/components/section-head.tsx'
import { columnHome, guidePage, organHome, reportsPage } from '../../../portal/frame/addresses.ts'
import type { PageContext } from '../../../portal/frame/context.ts'
import { organSite } from '../../../portal/frame/organ-site.ts'
import { PortalPage } from '../../../portal/frame/portal-page.tsx'
import type { Organ } from '../domain/organ.ts'
import { ChannelList } from './channel-list.tsx'
import { Contact } from './contact.tsx'
import { Hero } from './hero.tsx'
import { NewestReports } from './newest-reports.tsx'
import type { ReportLine } from './report-line.ts'
import { YearFigures } from './year-figures.tsx'

export interface OrganHomeView {
  readonly context: PageContext
  readonly organ: Organ
  /** Its annual reports, the newest first. */
  readonly reports: readonly ReportLine[]
}

const NEWEST = 6

const Newest = ({ organ, reports }: Omit<OrganHomeView, 'context'>) => (
  <section className="sec">
    <SectionHead title="最新公开" link={{ label: '历年年报', href: reportsPage(organ.slug) }} />
    {reports.length === 0 ? (
      <p className="gap">还没有公开的年报。公开后会排在这里。</p>
    ) : (
      <NewestReports reports={reports.slice(0, NEWEST)} />
    )}
  </section>
)

const Column = ({ organ }: { readonly organ: Organ }) => (
  <section className="sec">
    <SectionHead title="政府信息公开" link={{ label: '专栏', href: columnHome(organ.slug) }} />
    <ColumnMenu slug={organ.slug} className="sidenav noline" />
  </section>
)

/** The home of one organ. */
export function OrganHome({ context, organ, reports }: OrganHomeView) {
  const [newest] = reports
  return (
    <PortalPage context={context} site={organSite(organ)} title="首页" meta={{ column: { name: '首页' } }}>
      <Hero home={organHome(organ.slug)} label="输入年报、制度或事项" placeholder="年报、制度、事项" />
      <div className="wrap">
        {organ.invented && (
          <Banner title="这是一个虚构的机关">
            <p>名称、地址和数字都是为演示编写的。</p>
          </Banner>
        )}
        <div className="two">
          <Newest organ={organ} reports={reports} />
          <Column organ={organ} />
        </div>
        {newest !== undefined && <YearFigures report={newest} />}
        <div className="two">
          <section className="sec">
            <SectionHead title="在哪里公开" />
            <ChannelList channels={organ.channels} />
          </section>
          <section className="sec">
            <SectionHead title="联系方式" link={{ label: '公开指南', href: guidePage(organ.slug) }} />
            <Contact organ={organ} />
          </section>
        </div>
      </div>
    </PortalPage>
  )
}
