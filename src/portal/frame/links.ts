import type { PageContext } from './context.ts'

/** Prefix of 长辈版 before every address. */
export const ELDER_PREFIX = '/zhangbei'

/** An address that begins with several slashes would lead to another server. */
const onThisServer = (path: string): string => path.replace(/^[\\/]+/u, '/')

/** The address of a page in the view that is being read. Files and pictures are the same in both views and have no prefix. */
export const hrefIn = ({ view }: Pick<PageContext, 'view'>, path: string): string =>
  view === 'elder' ? `${ELDER_PREFIX}${onThisServer(path)}` : onThisServer(path)

/** The same page in the other view. */
export const otherView = ({ view, path }: Pick<PageContext, 'view' | 'path'>): string =>
  hrefIn({ view: view === 'elder' ? 'standard' : 'elder' }, path)

/** The address of a page with the name of the site, in the standard view; absent when the operator has not set the name. */
export const wholeAddress = ({ publicUrl, path }: Pick<PageContext, 'publicUrl' | 'path'>): string | undefined =>
  publicUrl === undefined ? undefined : `${new URL(publicUrl).origin}${onThisServer(path)}`

/** A file of the style sheet's folder. */
export const assetIn = ({ assets }: Pick<PageContext, 'assets'>, name: string): string => `${assets}/${name}`
