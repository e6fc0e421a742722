import Fastify, { type FastifyInstance } from 'fastify'
import { createCheckPool, type CheckPool } from '../../jobs/check-pool.ts'
import type { CheckDeps } from '../check-deps.ts'
import { checkRoutes } from '../check.routes.ts'

export interface CheckSite {
  readonly app: FastifyInstance
  readonly pool: CheckPool
  /** Address of the listening server, e.g. `http://127.0.0.1:40123`. */
  readonly address: string
  readonly port: number
  readonly close: () => Promise<void>
}

/** The checker behind a real socket. */
export async function openCheckSite(deps: Partial<CheckDeps> = {}): Promise<CheckSite> {
  const app = Fastify()
  const pool = deps.pool ?? createCheckPool()
  await checkRoutes(app, {
    enabled: true,
    today: () => '2026-11-21',
    context: (view, path) => ({ view, path, demo: true, checker: true, assets: '/assets/0' }),
    sendPage: (reply, status, html) => reply.code(status).type('text/html; charset=utf-8').send(html),
    ...deps,
    pool,
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  const close = async (): Promise<void> => {
    await app.close()
    await pool.close()
  }
  return { app, pool, address, port: Number(new URL(address).port), close }
}

export interface Sent {
  readonly field?: string
  readonly name: string
  readonly content: string | Uint8Array
}

/** A form with these files. */
export function formOf(...files: readonly Sent[]): FormData {
  const form = new FormData()
  for (const { field = 'report', name, content } of files)
    form.append(field, new Blob([typeof content === 'string' ? content : Uint8Array.from(content)]), name)
  return form
}

export interface Answered {
  readonly status: number
  readonly headers: Headers
  readonly html: string
}

/** Sends a form as a browser does. */
export async function post(
  { address }: Pick<CheckSite, 'address'>,
  body: FormData | string,
  headers: Readonly<Record<string, string>> = {},
  path = '/check/',
): Promise<Answered> {
  const answer = await fetch(`${address}${path}`, { method: 'POST', body, headers })
  return { status: answer.status, headers: answer.headers, html: await answer.text() }
}
