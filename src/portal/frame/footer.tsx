import type { Site } from './context.ts'
import { Link } from './link.tsx'
import { COMMON_LINKS } from './organ-site.ts'

/** 主办单位 and how to reach it. */
function Sponsor({ sponsor: { name, address, postcode, telephone, officeHours } }: Pick<Site, 'sponsor'>) {
  const place = [address, postcode === undefined ? undefined : `邮编 ${postcode}`].filter((part) => part !== undefined)
  return (
    <div>
      <h2>主办单位</h2>
      <ul>
        <li>{name}</li>
        {place.length > 0 && <li>{place.join('，')}</li>}
        {telephone !== undefined && (
          <li>
            电话 <a href={`tel:${telephone}`}>{telephone}</a>
            {officeHours !== undefined && `（${officeHours}）`}
          </li>
        )}
      </ul>
    </div>
  )
}

/** The foot: the sponsor where it is known, and ways on. Numbers and marks the organ has not got are not printed. */
export function Footer({ site }: { readonly site: Site }) {
  const known = new Set(site.navigation.map(({ href }) => href))
  const links = [...site.navigation, ...COMMON_LINKS.filter(({ href }) => !known.has(href))]
  return (
    <footer className="foot">
      <div className="wrap">
        {site.sponsor.name !== '' && <Sponsor sponsor={site.sponsor} />}
        <ul className="links full">
          {links.map(({ label, href }) => (
            <li key={href}>
              <Link to={href}>{label}</Link>
            </li>
          ))}
        </ul>
      </div>
    </footer>
  )
}
