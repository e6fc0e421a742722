import type { FastifyReply } from 'fastify'
import { renderPage } from '../../../portal/frame/render-page.ts'
import { CheckFormPage } from '../pages/check-form.tsx'
import type { CheckFrame } from '../pages/check-frame.tsx'
import { CheckProblemPage } from '../pages/check-problem.tsx'
import type { CheckDeps } from './check-deps.ts'
import { answerTo, type CheckFailure } from './check-refusals.ts'

/** Answers with what went wrong: the form again when one of its fields is to be mended, else a page of its own. */
export function sendFailure(
  reply: FastifyReply,
  deps: CheckDeps,
  frame: CheckFrame,
  failure: CheckFailure,
): FastifyReply {
  const { status, field, problem, retryAfter } = answerTo(failure)
  if (retryAfter !== undefined) reply.header('retry-after', retryAfter)
  const page =
    field === undefined
      ? CheckProblemPage({ ...frame, problem })
      : CheckFormPage({ ...frame, problem: { field, text: problem.text } })
  return deps.sendPage(reply, status, renderPage(page))
}
