import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PageContext, PageView } from '../frame/context.ts'
import { ELDER_PREFIX } from '../frame/links.ts'
import { cachingOf } from './fast-lane.ts'
import type { PageCache } from './page-cache.ts'
import type { PageSource } from './page-source.ts'
import { divide, plainPath } from './plain-path.ts'
import { sendPage } from './send-page.ts'
import { type StoredPage, storedPage } from './stored-page.ts'

export interface PagesDeps {
  readonly cache: PageCache
  readonly context: (view: PageView, path: string) => PageContext
}

type Request = FastifyRequest<{ Params: Record<string, string> }>

const VIEWS: readonly (readonly [view: PageView, prefix: string])[] = [
  ['standard', ''],
  ['elder', ELDER_PREFIX],
]

/** The parameters that the page reads, in the order of their names: one page has one address in memory. */
function canonical(search: string, names: readonly string[]): URLSearchParams {
  const query = new URLSearchParams([...new URLSearchParams(search)].filter(([name]) => names.includes(name)))
  query.sort()
  return query
}

const withQuery = (path: string, query: URLSearchParams): string =>
  query.size === 0 ? path : `${path}?${query.toString()}`

function serve(source: PageSource, view: PageView, prefix: string, { cache, context }: PagesDeps) {
  const find = async (request: Request): Promise<StoredPage | undefined> => {
    const [typed, search] = divide(request.raw.url ?? '/')
    const path = plainPath(typed)
    if (path === undefined) return undefined
    const query = canonical(search, source.query ?? [])
    const render = () =>
      source.render({ params: request.params, query, context: context(view, path.slice(prefix.length)) })
    if (source.keep !== false) return cache.get(withQuery(path, query), render)
    const rendered = await render()
    return rendered && storedPage(rendered)
  }
  return async (request: Request, reply: FastifyReply): Promise<void> => {
    const page = await find(request)
    if (page === undefined) {
      reply.callNotFound()
      return
    }
    reply.hijack()
    sendPage(request.raw, reply.raw, page, source.keep === false ? 'no-store' : cachingOf(request.raw.url ?? ''))
  }
}

/** `/liuzhou` is meant as `/liuzhou/`. The way on is relative to this server, whatever name it was called by. */
function withSlash(request: FastifyRequest, reply: FastifyReply): void {
  const [typed, search] = divide(request.raw.url ?? '/')
  const path = plainPath(typed)
  if (path === undefined) reply.callNotFound()
  else reply.redirect(`${path}/${search === '' ? '' : `?${search}`}`, 308)
}

/** Serves each kind of page in both views, from the cache where it may be kept. */
export function registerPages(app: FastifyInstance, sources: readonly PageSource[], deps: PagesDeps): void {
  for (const source of sources) {
    for (const [view, prefix] of VIEWS) {
      const address = `${prefix}${source.pattern}`
      app.get<{ Params: Record<string, string> }>(address, serve(source, view, prefix, deps))
      if (address.length > 1 && address.endsWith('/')) app.get(address.slice(0, -1), withSlash)
    }
  }
}
