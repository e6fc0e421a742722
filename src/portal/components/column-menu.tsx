import { contentsPage, guidePage, regulationsPage, reportsPage, requestPage } from '../frame/addresses.ts'
import { usePage } from '../frame/current-page.ts'
import { Link } from '../frame/link.tsx'

/** The four entries that every 政府信息公开 column has, in their fixed order, and 依申请公开. */
export const COLUMN_ENTRIES = [
  { label: '政府信息公开指南', address: guidePage },
  { label: '政府信息公开制度', address: regulationsPage },
  { label: '法定主动公开内容', address: contentsPage },
  { label: '政府信息公开年报', address: reportsPage },
  { label: '依申请公开', address: requestPage },
] as const

interface ColumnMenuProps {
  readonly slug: string
  readonly className?: string
}

/** Menu of the disclosure column. */
export function ColumnMenu({ slug, className = 'sidenav' }: ColumnMenuProps) {
  const { path } = usePage()
  return (
    <ul className={className}>
      {COLUMN_ENTRIES.map(({ label, address }) => {
        const href = address(slug)
        const current = path === href ? 'page' : path.startsWith(href) ? 'true' : undefined
        return (
          <li key={label}>
            <Link to={href} current={current}>
              {label}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
