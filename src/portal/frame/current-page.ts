import { createContext, useContext } from 'react'
import type { PageContext } from './context.ts'

const Current = createContext<PageContext | undefined>(undefined)

/** Around everything of a page: tells its parts in which view they are rendered. */
export const CurrentPage = Current.Provider

/** What the page that is being rendered is; only inside `PortalPage`. */
export function usePage(): PageContext {
  const page = useContext(Current)
  if (page === undefined) throw new Error('a part of a page was rendered outside PortalPage')
  return page
}
