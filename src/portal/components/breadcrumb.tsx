import { Link } from '../frame/link.tsx'

export interface Crumb {
  readonly label: string
  /** Absent for the page itself. */
  readonly href?: string
}

/** Where the page lies; the last step is the page itself and has no link. */
export const Breadcrumb = ({ trail }: { readonly trail: readonly Crumb[] }) => (
  <nav className="crumb wrap" aria-label="您的位置">
    <ol>
      {trail.map(({ label, href }) => (
        <li key={label}>
          {href === undefined ? <span aria-current="page">{label}</span> : <Link to={href}>{label}</Link>}
        </li>
      ))}
    </ol>
  </nav>
)
