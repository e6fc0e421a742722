import { searchPage } from '../frame/addresses.ts'
import { usePage } from '../frame/current-page.ts'
import { hrefIn } from '../frame/links.ts'
import { Icon } from './icon.tsx'

interface SearchFormProps {
  /** Home of the site that is searched. */
  readonly home: string
  readonly label: string
  readonly placeholder?: string
  readonly query?: string
  readonly className?: string | undefined
}

/** One field and one button; works as a plain GET form. */
export function SearchForm({ home, label, placeholder, query, className }: SearchFormProps) {
  const page = usePage()
  return (
    <form className={className} action={hrefIn(page, searchPage(home))} role="search">
      <label className="vh" htmlFor="q">
        {label}
      </label>
      <input id="q" name="q" type="search" autoComplete="off" placeholder={placeholder} defaultValue={query} />
      <button type="submit">
        <Icon name="search" />
        搜索
      </button>
    </form>
  )
}

/** The search line of an ordinary page. */
export const SearchBar = (props: Omit<SearchFormProps, 'className'>) => (
  <SearchForm {...props} className="searchbar gap" />
)
