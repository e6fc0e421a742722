import { ColumnLayout } from '../../../portal/components/column-layout.tsx'
import { SearchBar } from '../../../portal/components/search-bar.tsx'
import { SectionHead } from '../../../portal/components/section-head.tsx'
import {
  contentsPage,
  guidePage,
  organHome,
  regulationsPage,
  reportsPage,
  requestPage,
} from '../../../portal/frame/addresses.ts'
import { Link } from '../../../portal/frame/link.tsx'
import { organSite } from '../../../portal/frame/organ-site.ts'
import { PortalPage } from '../../../portal/frame/portal-page.tsx'
import { COLUMN_NAME, type ColumnPageView } from './column-page.tsx'
import { NewestReports } from './newest-reports.tsx'
import type { ReportLine } from './report-line.ts'

const ENTRIES = [
  { label: '政府信息公开指南', help: '到哪里查、怎样申请、多久答复', address: guidePage },
  { label: '政府信息公开制度', help: '条例和本机关的制度', address: regulationsPage },
  { label: '法定主动公开内容', help: '条例第二十条的十五项', address: contentsPage },
  { label: '政府信息公开年报', help: '历年年报，可以下载和比较', address: reportsPage },
  { label: '依申请公开', help: '网上没有的，可以申请', address: requestPage },
] as const

const Entries = ({ slug }: { readonly slug: string }) => (
  <ul className="rows gap">
    {ENTRIES.map(({ label, help, address }) => (
      <li key={label} className="row">
        <Link to={address(slug)}>{label}</Link>
        <span className="meta">{help}</span>
      </li>
    ))}
  </ul>
)

export interface ColumnHomeView extends ColumnPageView {
  /** The newest annual reports. */
  readonly reports: readonly ReportLine[]
}

/** First page of the disclosure column. */
export const ColumnHome = ({ context, organ, reports }: ColumnHomeView) => (
  <PortalPage
    context={context}
    site={organSite(organ)}
    title={COLUMN_NAME}
    meta={{ column: { name: COLUMN_NAME, type: '信息公开', description: `${organ.name}政府信息公开专栏` } }}
    trail={[{ label: COLUMN_NAME }]}
  >
    <ColumnLayout slug={organ.slug}>
      <div>
        <h1>{COLUMN_NAME}</h1>
        <SearchBar home={organHome(organ.slug)} label="在本机关公开的信息里搜索" placeholder="搜索本机关" />
        <Entries slug={organ.slug} />
        {reports.length > 0 && (
          <section className="sec">
            <SectionHead title="最新年报" link={{ label: '历年年报', href: reportsPage(organ.slug) }} />
            <NewestReports reports={reports} />
          </section>
        )}
      </div>
    </ColumnLayout>
  </PortalPage>
)
