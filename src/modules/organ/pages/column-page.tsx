import type { ReactNode } from 'react'
import type { COLUMN_ENTRIES } from '../../../portal/components/column-menu.tsx'
import { ColumnLayout } from '../../../portal/components/column-layout.tsx'
import { columnHome } from '../../../portal/frame/addresses.ts'
import type { PageContext } from '../../../portal/frame/context.ts'
import { organSite } from '../../../portal/frame/organ-site.ts'
import { PortalPage } from '../../../portal/frame/portal-page.tsx'
import type { Organ } from '../domain/organ.ts'

/** What every page of the disclosure column is made from. */
export interface ColumnPageView {
  readonly context: PageContext
  readonly organ: Organ
}

export const COLUMN_NAME = '政府信息公开'

type EntryName = (typeof COLUMN_ENTRIES)[number]['label']

interface ColumnPageProps extends ColumnPageView {
  /** The entry of the column that this page is. */
  readonly title: EntryName
  readonly lead: string
  readonly children: ReactNode
}

/** A page of the disclosure column under one of its fixed names. */
export const ColumnPage = ({ context, organ, title, lead, children }: ColumnPageProps) => (
  <PortalPage
    context={context}
    site={organSite(organ)}
    title={title}
    meta={{ column: { name: title, type: '信息公开', description: `${organ.name}${title}` } }}
    trail={[{ label: COLUMN_NAME, href: columnHome(organ.slug) }, { label: title }]}
  >
    <ColumnLayout slug={organ.slug}>
      <div>
        <h1>{title}</h1>
        <p className="gap lead">{lead}</p>
        {children}
      </div>
    </ColumnLayout>
  </PortalPage>
)
