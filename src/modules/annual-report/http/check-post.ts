import { setTimeout as delay } from 'node:timers/promises'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { renderPage } from '../../../portal/frame/render-page.ts'
import type { CheckProgress } from '../files/checked-file.ts'
import type { CheckFrame } from '../pages/check-frame.tsx'
import { CheckResultPage } from '../pages/check-result.tsx'
import { letPass, receive } from './check-body.ts'
import type { CheckDeps } from './check-deps.ts'
import { Feed } from './check-feed.ts'
import { isOwnOrigin } from './check-origin.ts'
import type { CheckFailure } from './check-refusals.ts'
import { sendFailure } from './check-send.ts'
import { checkStream, type Underway } from './check-stream.ts'
import type { Upload } from './check-upload.ts'
import type { UploadMemory } from './upload-memory.ts'

/** A browser hears within this time that something happens. */
const PATIENCE = 1_000
/** Shorter than what the server itself allows a request, so that the answer is a page. */
const UPLOAD_TIME = 110_000

/** Begins the check; it ends when the one who asked is gone. */
function begin({ pool }: CheckDeps, { task, bytes, free }: Upload, gone: AbortSignal): Underway {
  const steps = new Feed<CheckProgress>()
  const outcome = pool
    .check(task, gone, (step) => steps.push(step))
    .finally(() => {
      steps.end()
      free()
    })
  return { name: task.report.name, previous: task.previous?.name, bytes, steps, outcome }
}

/** A page at once when the result is soon there, else one that grows as the check goes on. */
async function answer(
  reply: FastifyReply,
  deps: CheckDeps,
  frame: CheckFrame,
  underway: Underway,
): Promise<FastifyReply> {
  const { name, previous, outcome } = underway
  const waited = new AbortController()
  const patience = delay(deps.patience ?? PATIENCE, undefined, { signal: waited.signal }).catch(() => undefined)
  const soon = await Promise.race([outcome, patience])
  waited.abort()
  if (soon === undefined)
    return deps.sendPage(reply.header('x-accel-buffering', 'no'), 200, checkStream(frame, underway))
  if (!soon.ok) return sendFailure(reply, deps, frame, soon.error)
  const view = { name, previous, on: frame.today, checked: soon.value }
  return deps.sendPage(reply, 200, renderPage(CheckResultPage({ ...frame, view })))
}

/** Takes an upload and answers with what was found in it. */
export async function postCheck(
  request: FastifyRequest,
  reply: FastifyReply,
  deps: CheckDeps,
  frame: CheckFrame,
  memory: UploadMemory,
): Promise<FastifyReply> {
  reply.header('cache-control', 'no-store')
  const fail = (failure: CheckFailure): FastifyReply => {
    letPass(request)
    return sendFailure(reply, deps, frame, failure)
  }
  if (!deps.enabled) return fail({ kind: 'switched-off' })
  if (!isOwnOrigin(request.headers, deps.publicUrl)) return fail({ kind: 'foreign-origin' })
  if (deps.pool.isFull()) return fail({ kind: 'queue-full' })
  const gone = new AbortController()
  reply.raw.once('close', () => gone.abort())
  const upload = await receive(request, memory, deps.uploadMilliseconds ?? UPLOAD_TIME)
  if (!upload.ok) return fail(upload.error)
  return answer(reply, deps, frame, begin(deps, upload.value, gone.signal))
}
