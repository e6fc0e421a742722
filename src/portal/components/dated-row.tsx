import type { ReactNode } from 'react'
import { Link } from '../frame/link.tsx'

interface DatedRowProps {
  readonly title: string
  readonly href: string
  /** `YYYY-MM-DD`; a row without a day shows none. */
  readonly date?: string | undefined
  readonly children?: ReactNode
}

/** A line of a list: the title is the link, meta words beneath, the day at the right. */
export const DatedRow = ({ title, href, date, children }: DatedRowProps) => (
  <li className="row dated">
    <Link to={href}>{title}</Link>
    {date !== undefined && (
      <span className="date">
        <time dateTime={date}>{date}</time>
      </span>
    )}
    {children !== undefined && <span className="meta">{children}</span>}
  </li>
)
