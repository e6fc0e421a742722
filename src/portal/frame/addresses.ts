/** Addresses of the public pages, without the prefix of the view. */

/** Home of one organ. */
export const organHome = (slug: string): string => `/${slug}/`
/** 政府信息公开专栏 of an organ. */
export const columnHome = (slug: string): string => `/${slug}/zfxxgk/`
export const guidePage = (slug: string): string => `${columnHome(slug)}zn/`
export const regulationsPage = (slug: string): string => `${columnHome(slug)}zd/`
export const contentsPage = (slug: string): string => `${columnHome(slug)}fdzdgk/`
export const requestPage = (slug: string): string => `${columnHome(slug)}ysq/`
export const reportsPage = (slug: string): string => `${columnHome(slug)}nb/`
export const reportPage = (slug: string, year: number): string => `${reportsPage(slug)}${year}`

export const PLATFORM_HOME = '/'
export const COMPARE_PAGE = '/compare/'
export const CHECK_PAGE = '/check/'

/** Search over the organ, or over all of them. */
export const searchPage = (home: string): string => `${home}search`
