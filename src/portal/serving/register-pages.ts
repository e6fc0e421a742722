import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { PageContext, PageView } from '../frame/context.ts'
import { ELDER_PREFIX } from '../frame/links.ts'
import { cachingOf } from './fast-lane.ts'
import type { PageCache } from './page-cache.ts'
import type { PageSource } from './page-source.ts'
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

/** Parameters of a query in the order of their names: one page has one address in memory. */
function canonical(query: URLSearchParams): string {
  query.sort()
  const text = query.toString()
  return text === '' ? '' : `?${text}`
}

/** An address in two parts, as the reader typed it. */
function divide(url: string): readonly [path: string, search: string] {
  const at = url.indexOf('?')
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at + 1)]
}

function serve(source: PageSource, view: PageView, prefix: string, { cache, context }: PagesDeps) {
  const find = async (request: Request): Promise<StoredPage | undefined> => {
    const [path, search] = divide(request.raw.url ?? '/')
    const query = new URLSearchParams(search)
    const render = () =>
      source.render({ params: request.params, query, context: context(view, path.slice(prefix.length)) })
    if (source.keep !== false) return cache.get(`${path}${canonical(query)}`, render)
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
function withSlash(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const [path, search] = divide(request.raw.url ?? '/')
  return reply
    .code(308)
    .header('location', `${path}/${search === '' ? '' : `?${search}`}`)
    .send()
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
