import type { ReactNode } from 'react'
import { CHECK_PAGE } from '../../../portal/frame/addresses.ts'
import type { PageContext, Site } from '../../../portal/frame/context.ts'
import { PortalPage } from '../../../portal/frame/portal-page.tsx'

/** In which view and on whose site the checker answers. */
export interface CheckFrame {
  readonly context: PageContext
  readonly site: Site
  /** Today, `YYYY-MM-DD`. */
  readonly today: string
}

export const CHECK_TITLE = '检查年报'

interface CheckPageProps extends Omit<CheckFrame, 'today'> {
  readonly title: string
  /** Last step of the way here; absent on the page of the form itself. */
  readonly step?: string
  readonly children: ReactNode
}

/** Frame of every page of the checker. Answers to an upload belong to one person, so no search engine keeps any. */
export const CheckPage = ({ context, site, title, step, children }: CheckPageProps) => (
  <PortalPage
    context={context}
    site={site}
    title={title}
    trail={step === undefined ? [{ label: CHECK_TITLE }] : [{ label: CHECK_TITLE, href: CHECK_PAGE }, { label: step }]}
    unlisted={step !== undefined}
  >
    {children}
  </PortalPage>
)
