import { fastifyMultipart } from '@fastify/multipart'
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify'
import { CHECK_PAGE } from '../../../portal/frame/addresses.ts'
import type { PageView } from '../../../portal/frame/context.ts'
import { ELDER_PREFIX } from '../../../portal/frame/links.ts'
import { platformSite } from '../../../portal/frame/platform-site.ts'
import { renderPage } from '../../../portal/frame/render-page.ts'
import { CheckFormPage } from '../pages/check-form.tsx'
import type { CheckFrame } from '../pages/check-frame.tsx'
import { letPass } from './check-body.ts'
import type { CheckDeps } from './check-deps.ts'
import { postCheck } from './check-post.ts'
import type { CheckFailure } from './check-refusals.ts'
import { sendFailure } from './check-send.ts'
import { UploadMemory } from './upload-memory.ts'

/** All uploads together; one report is rarely larger than one of these. */
const UPLOAD_BYTES = 160 * 1024 * 1024

const VIEWS: readonly (readonly [PageView, string])[] = [
  ['standard', CHECK_PAGE],
  ['elder', `${ELDER_PREFIX}${CHECK_PAGE}`],
]

const viewOf = ({ url }: FastifyRequest): PageView => (url.startsWith(`${ELDER_PREFIX}/`) ? 'elder' : 'standard')

/** What Fastify itself refuses, and what went wrong in here. */
function failureOf({ statusCode = 500 }: FastifyError): CheckFailure {
  if (statusCode === 413) return { kind: 'body-too-large' }
  if (statusCode === 415) return { kind: 'not-multipart' }
  return statusCode < 500 ? { kind: 'wrong-form' } : { kind: 'defect' }
}

/**
 * The public checker in both views. Register it as a plugin of its own: it brings its own parsing of bodies, and its
 * errors are its own pages. Nothing that is uploaded is stored or written to the log.
 */
export async function checkRoutes(app: FastifyInstance, deps: CheckDeps): Promise<void> {
  const memory = deps.memory ?? new UploadMemory(UPLOAD_BYTES)
  const frameOf = (view: PageView): CheckFrame => {
    const context = deps.context(view, CHECK_PAGE)
    return { context, site: (deps.site ?? platformSite)(context), today: deps.today() }
  }
  await app.register(async (scope) => {
    scope.removeAllContentTypeParsers()
    await scope.register(fastifyMultipart)
    // Bodies of every other kind are refused by the handler, with a page.
    scope.addContentTypeParser('*', (_request, _body, done) => done(null))
    scope.setErrorHandler<FastifyError>((error, request, reply) => {
      const failure = failureOf(error)
      if (failure.kind === 'defect') request.log.error({ kind: error.name, code: error.code }, 'public check failed')
      letPass(request)
      return sendFailure(reply.header('cache-control', 'no-store'), deps, frameOf(viewOf(request)), failure)
    })
    for (const [view, address] of VIEWS) {
      scope.get(address, (_request, reply) =>
        deps.enabled
          ? deps.sendPage(reply, 200, renderPage(CheckFormPage(frameOf(view))))
          : sendFailure(reply, deps, frameOf(view), { kind: 'switched-off' }),
      )
      scope.get(address.slice(0, -1), (_request, reply) => reply.redirect(address, 308))
      scope.post(address, (request, reply) => postCheck(request, reply, deps, frameOf(view), memory))
    }
  })
}
