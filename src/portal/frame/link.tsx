import type { ReactNode } from 'react'
import { hrefIn } from './links.ts'
import { usePage } from './current-page.ts'

interface LinkProps {
  /** Address of a page without the prefix of the view, or `#anchor`. */
  readonly to: string
  readonly className?: string | undefined
  readonly current?: 'page' | 'true' | undefined
  readonly children: ReactNode
}

/** A link to a page: it stays in the view that is being read. */
export function Link({ to, className, current, children }: LinkProps) {
  const page = usePage()
  return (
    <a href={to.startsWith('#') ? to : hrefIn(page, to)} className={className} aria-current={current}>
      {children}
    </a>
  )
}
