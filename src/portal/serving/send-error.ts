import type { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PageContext, PageView } from '../frame/context.ts'
import { ELDER_PREFIX } from '../frame/links.ts'
import { renderPage } from '../frame/render-page.ts'
import { errorPage } from '../pages/error-page.tsx'
import { divide, plainPath } from './plain-path.ts'

/** The view of an address and the address without its prefix; of one that is not ours, the home. */
function viewOf(url: string): { readonly view: PageView; readonly path: string } {
  const [typed] = divide(url)
  const path = plainPath(typed) ?? (typed.startsWith(`${ELDER_PREFIX}/`) ? ELDER_PREFIX : '/')
  if (path !== ELDER_PREFIX && !path.startsWith(`${ELDER_PREFIX}/`)) return { view: 'standard', path }
  return { view: 'elder', path: path.slice(ELDER_PREFIX.length) || '/' }
}

/** Sends a page that is for this reader only; a stream goes on its way piece by piece. */
export const sendHtml = (reply: FastifyReply, status: number, html: string | Readable): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(html)

const messageFor = (status: number, id: string): { readonly message?: string } => {
  if (status < 500) return {}
  const words = status === 503 ? '系统正在启动或者维护，请几分钟后再试。' : '系统出了问题，已经记下。请稍后再试。'
  return { message: `${words}编号 ${id}` }
}

/** Answers with the page for a status; the number of the request stands on pages about our own faults. */
export const sendErrorPage =
  (context: (view: PageView, path: string) => PageContext) =>
  (request: FastifyRequest, reply: FastifyReply, status: number): FastifyReply => {
    const { view, path } = viewOf(request.raw.url ?? '/')
    const page = errorPage(context(view, path), {
      status,
      requestPath: request.raw.url ?? '/',
      ...messageFor(status, request.id),
    })
    return sendHtml(reply, status, renderPage(page))
  }
