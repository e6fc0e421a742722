import { Banner } from '../../../portal/components/banner.tsx'
import { Empty } from '../../../portal/components/empty.tsx'
import { SearchBar } from '../../../portal/components/search-bar.tsx'
import { COMPARE_PAGE, columnHome, requestPage } from '../../../portal/frame/addresses.ts'
import type { PageContext } from '../../../portal/frame/context.ts'
import { Link } from '../../../portal/frame/link.tsx'
import { organSite } from '../../../portal/frame/organ-site.ts'
import { platformSite } from '../../../portal/frame/platform-site.ts'
import { PortalPage } from '../../../portal/frame/portal-page.tsx'
import type { Organ } from '../domain/organ.ts'
import { type SearchHit, SearchHits } from './search-hits.tsx'

export interface SearchPageView {
  readonly context: PageContext
  /** The organ that is searched; without it all are. */
  readonly organ?: Organ | undefined
  /** As typed, cut to what can be searched for; empty when nothing was asked. */
  readonly query: string
  readonly hits: readonly SearchHit[]
}

const Ways = ({ organ }: Pick<SearchPageView, 'organ'>) => (
  <ul className="rows gap">
    {organ === undefined ? (
      <li className="row">
        <Link to={COMPARE_PAGE}>比较各局年报</Link>
      </li>
    ) : (
      <>
        <li className="row">
          <Link to={requestPage(organ.slug)}>申请公开这项信息</Link>
          <span className="meta">20 个工作日内答复</span>
        </li>
        <li className="row">
          <Link to={columnHome(organ.slug)}>政府信息公开专栏</Link>
        </li>
      </>
    )}
  </ul>
)

const Nothing = ({ query, organ }: Pick<SearchPageView, 'query' | 'organ'>) => (
  <Empty title={`没有找到“${query}”`}>
    <p className="gap">可以换一个说法，或者少写几个字试试。还是没有的话：</p>
    <Ways organ={organ} />
  </Empty>
)

const Found = ({ hits, organ }: Pick<SearchPageView, 'hits' | 'organ'>) => (
  <>
    <p className="gap" role="status">{`列出 ${String(hits.length)} 条，最相关的在前。`}</p>
    <SearchHits hits={hits} />
    {organ !== undefined && (
      <Banner title="没有您要的？">
        <p>
          可以 <Link to={requestPage(organ.slug)}>申请公开</Link>（20 个工作日内答复）。
        </p>
      </Banner>
    )}
  </>
)

/** What was found in one organ's pages or in all. */
export function SearchPage({ context, organ, query, hits }: SearchPageView) {
  const site = organ === undefined ? platformSite(context) : organSite(organ)
  return (
    <PortalPage
      context={context}
      site={site}
      title={query === '' ? '搜索' : `搜索“${query}”`}
      meta={{ column: { name: '搜索' } }}
      trail={[{ label: '搜索' }]}
      unlisted
    >
      <div className="wrap">
        <h1 className={query === '' ? undefined : 'vh'}>{query === '' ? '搜索' : '搜索结果'}</h1>
        <SearchBar home={site.home} label="搜索" placeholder="机关、年份、事项" query={query} />
        {query === '' ? (
          <p className="gap">请写要找的内容，例如“资助”或者“2022 年”。</p>
        ) : hits.length === 0 ? (
          <Nothing query={query} organ={organ} />
        ) : (
          <Found hits={hits} organ={organ} />
        )}
      </div>
    </PortalPage>
  )
}
