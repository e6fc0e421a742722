import type { PageContext } from './context.ts'

/** Prefix of 长辈版 before every address. */
export const ELDER_PREFIX = '/zhangbei'

/** The address of a page in the view that is being read. Files and pictures are the same in both views and have no prefix. */
export const hrefIn = ({ view }: Pick<PageContext, 'view'>, path: string): string =>
  view === 'elder' ? `${ELDER_PREFIX}${path}` : path

/** The same page in the other view. */
export const otherView = ({ view, path }: Pick<PageContext, 'view' | 'path'>): string =>
  view === 'elder' ? path : `${ELDER_PREFIX}${path}`

/** A file of the style sheet's folder. */
export const assetIn = ({ assets }: Pick<PageContext, 'assets'>, name: string): string => `${assets}/${name}`
