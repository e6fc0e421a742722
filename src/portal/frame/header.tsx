import { Icon } from '../components/icon.tsx'
import { Segmented } from '../components/segmented.tsx'
import type { NavigationItem, Site } from './context.ts'
import { usePage } from './current-page.ts'
import { Link } from './link.tsx'
import { assetIn, otherView } from './links.ts'

/** A long name of an organ turns before its last word on a phone. */
const NAME_PIECE = 6

/** The item a page belongs to: the longest address that it lies under; the home only for itself. */
function sectionOf({ navigation, home }: Site, path: string): NavigationItem | undefined {
  const above = navigation.filter(({ href }) => (href === home ? path === href : path.startsWith(href)))
  return [...above].sort((one, other) => other.href.length - one.href.length)[0]
}

function Navigation({ site }: { readonly site: Site }) {
  const { path } = usePage()
  const section = sectionOf(site, path)
  return (
    <nav className="nav" aria-label="主导航">
      <ul>
        {site.navigation.map((item) => (
          <li key={item.href}>
            <Link to={item.href} current={item !== section ? undefined : item.href === path ? 'page' : 'true'}>
              {item.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Mark, name of the organ, the other view and the navigation. */
export function Header({ site }: { readonly site: Site }) {
  const page = usePage()
  return (
    <header className="top">
      <div className="wrap">
        <Link className="org" to={site.home}>
          <img src={assetIn(page, 'img/mark.svg')} alt="" width="44" height="44" fetchPriority="low" />
          <span>
            <b className="seg">
              <Segmented text={site.name} piece={NAME_PIECE} />
            </b>
            <span>{site.subtitle}</span>
          </span>
        </Link>
        <a className="view" href={otherView(page)}>
          <Icon name="large" />
          {page.view === 'elder' ? '标准版' : '长辈版'}
        </a>
        <Navigation site={site} />
      </div>
    </header>
  )
}
