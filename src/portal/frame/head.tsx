import type { PageContext, Site } from './context.ts'
import { assetIn, wholeAddress } from './links.ts'
import { metaTags, type PageMeta } from './meta.ts'

interface HeadProps {
  readonly context: PageContext
  readonly site: Site
  readonly title: string
  readonly meta: PageMeta
  /** Pages that search engines should leave out, also of a real site. */
  readonly unlisted: boolean
}

/** The `head` of every page. */
export function Head({ context, site, title, meta, unlisted }: HeadProps) {
  const { view, demo } = context
  // One of the two views is enough for a search engine.
  const canonical = unlisted ? undefined : wholeAddress(context)
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${title}${view === 'elder' ? '（长辈版）' : ''} - ${site.name}`}</title>
      {(demo || unlisted) && <meta name="robots" content="noindex, nofollow" />}
      {metaTags(context, site, meta).map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
      <meta name="theme-color" content="#12417a" />
      {canonical !== undefined && <link rel="canonical" href={canonical} />}
      <link rel="icon" href={assetIn(context, 'img/mark.svg')} type="image/svg+xml" />
      <link rel="stylesheet" href={assetIn(context, 'portal.css')} />
    </head>
  )
}
