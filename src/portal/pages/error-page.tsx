import type { ReactElement } from 'react'
import { SearchBar } from '../components/search-bar.tsx'
import { PLATFORM_HOME } from '../frame/addresses.ts'
import type { PageContext, Site } from '../frame/context.ts'
import { Link } from '../frame/link.tsx'
import { platformSite } from '../frame/platform-site.ts'
import { PortalPage } from '../frame/portal-page.tsx'
import { errorWords } from './error-words.data.ts'

export interface ErrorFacts {
  readonly status: number
  /** The site it happened on; without it the platform's. */
  readonly site?: Site | undefined
  /** What happened, where more is known than the status says, e.g. 操作太快了，请 20 秒后再试. */
  readonly message?: string | undefined
  /** The address that was asked for. */
  readonly requestPath?: string | undefined
}

const LONGEST_ADDRESS = 80

/** The address as it was typed; of a long one the beginning, by which a reader knows it. */
function shown(path: string): string {
  const characters = [...path]
  return characters.length <= LONGEST_ADDRESS ? path : `${characters.slice(0, LONGEST_ADDRESS).join('')}……`
}

function waysOn(site: Site): readonly { readonly label: string; readonly href: string }[] {
  const [, ...others] = site.navigation
  const platform = site.home === PLATFORM_HOME ? [] : [{ label: '全部机关', href: PLATFORM_HOME }]
  return [{ label: '回到首页', href: site.home }, ...others.slice(0, 2 - platform.length), ...platform]
}

/** What is shown instead of a page: the number, what happened, the address asked for, and ways on. */
export function errorPage(context: PageContext, { status, site, message, requestPath }: ErrorFacts): ReactElement {
  const words = errorWords(status)
  const here = site ?? platformSite(context)
  return (
    <PortalPage context={context} site={here} title={words.title} unlisted>
      <div className="wrap sec">
        <p className="code" aria-hidden="true">
          {status}
        </p>
        <h1 className="gap">{words.title}</h1>
        <p className="gap lead">{message ?? words.sentence}</p>
        {requestPath !== undefined && <p className="gap lead">{`您打开的地址是 ${shown(requestPath)}`}</p>}
        <SearchBar home={here.home} label="搜索" placeholder="要找的内容" />
        <ul className="rows gap narrow">
          {waysOn(here).map(({ label, href }) => (
            <li key={href} className="row">
              <Link to={href}>{label}</Link>
            </li>
          ))}
        </ul>
      </div>
    </PortalPage>
  )
}
