import type { ReactNode } from 'react'

/** What is not there, and what to do next. */
export const Empty = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <div className="sec empty">
    <h2>{title}</h2>
    {children}
  </div>
)
