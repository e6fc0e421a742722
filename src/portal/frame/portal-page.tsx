import type { ReactNode } from 'react'
import { Breadcrumb, type Crumb } from '../components/breadcrumb.tsx'
import type { PageContext, Site } from './context.ts'
import { CurrentPage } from './current-page.ts'
import { Footer } from './footer.tsx'
import { Head } from './head.tsx'
import { Header } from './header.tsx'
import type { PageMeta } from './meta.ts'

export interface PortalPageProps {
  readonly context: PageContext
  readonly site: Site
  /** Words of the window's title; the site's name follows. */
  readonly title: string
  readonly meta?: PageMeta
  /** Steps between the home and this page, this page last. */
  readonly trail?: readonly Crumb[]
  readonly unlisted?: boolean
  readonly children: ReactNode
}

const DemoBar = () => (
  <aside className="demo" aria-label="演示说明">
    <div className="wrap">
      <p>演示数据，非官方网站</p>
    </div>
  </aside>
)

/** A whole page of the portal: everything but what the page itself is about. */
export function PortalPage({
  context,
  site,
  title,
  meta = {},
  trail = [],
  unlisted = false,
  children,
}: PortalPageProps) {
  return (
    <CurrentPage value={context}>
      <html lang="zh-CN" data-view={context.view === 'elder' ? 'elder' : undefined}>
        <Head context={context} site={site} title={title} meta={meta} unlisted={unlisted} />
        <body>
          <a className="skip" href="#main">
            跳到正文
          </a>
          <Header site={site} />
          {context.demo && <DemoBar />}
          {trail.length > 0 && <Breadcrumb trail={[{ label: '首页', href: site.home }, ...trail]} />}
          <main id="main">{children}</main>
          <Footer site={site} />
        </body>
      </html>
    </CurrentPage>
  )
}
