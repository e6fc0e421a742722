import type { ReactNode } from 'react'
import { ColumnMenu } from './column-menu.tsx'

/** A page of the disclosure column: its menu at the left (tabs above on a phone), the content beside it. */
export const ColumnLayout = ({ slug, children }: { readonly slug: string; readonly children: ReactNode }) => (
  <div className="wrap">
    <div className="two nav-left">
      <nav aria-label="政府信息公开栏目">
        <ColumnMenu slug={slug} />
      </nav>
      {children}
    </div>
  </div>
)
