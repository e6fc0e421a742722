import { Link } from '../frame/link.tsx'

interface SectionHeadProps {
  readonly title: string
  /** The one way on from this section, named by what opens. */
  readonly link?: { readonly label: string; readonly href: string } | undefined
}

/** Heading of a section over its black rule. */
export const SectionHead = ({ title, link }: SectionHeadProps) => (
  <div className="sec-h">
    <h2>{title}</h2>
    {link !== undefined && <Link to={link.href}>{link.label}</Link>}
  </div>
)
