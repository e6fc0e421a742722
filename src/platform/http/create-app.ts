import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { databaseIsAway } from '../database/is-away.ts'
import { describeError, type Log } from '../log.ts'
import { httpServer, PATIENCE, type Patience } from './http-server.ts'

export interface AppOptions {
  readonly log: Log
  /** Looks at each request first; `true` when it has answered. */
  readonly first: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Answers with a page of this status. */
  readonly sendError: (request: FastifyRequest, reply: FastifyReply, status: number) => unknown
  readonly headers: Readonly<Record<string, string>>
  readonly patience?: Partial<Patience>
}

const RETRY_SECONDS = 30

function statusOf(error: unknown): number {
  if (databaseIsAway(error)) return 503
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

/** A defect is told whole; that the database is away is told elsewhere, once, and here only for the number of the request. */
function tell({ log, routeOptions, method }: FastifyRequest, status: number, error: unknown): void {
  const facts = { route: routeOptions.url, method, ...describeError(error) }
  if (status === 500) log.error(facts, 'defect')
  else if (status === 503) log.info({ ...facts, stack: undefined }, 'not answered')
}

/** The HTTP server: limits, numbers of requests, pages for errors; routes are added by who calls it. */
export function createApp({ log, first, sendError, headers, patience }: AppOptions): FastifyInstance {
  const logger: FastifyBaseLogger = log
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomBytes(6).toString('base64url'),
    routerOptions: { maxParamLength: 120, ignoreDuplicateSlashes: false },
    bodyLimit: 64 * 1024,
    forceCloseConnections: 'idle',
    // Who is still connected when the server stops gets the page that was asked for.
    return503OnClosing: false,
    frameworkErrors: (error, request, reply) => void sendError(request, reply.headers(headers), statusOf(error)),
    serverFactory: (handler) =>
      httpServer({ ...PATIENCE, ...patience }, (request, response) => {
        if (!first(request, response)) handler(request, response)
      }),
  })
  app.addHook('onRequest', (_, reply, done) => {
    reply.headers(headers)
    done()
  })
  app.setNotFoundHandler((request, reply) =>
    ['GET', 'HEAD'].includes(request.method)
      ? sendError(request, reply, 404)
      : sendError(request, reply.header('allow', 'GET, HEAD'), 405),
  )
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error)
    tell(request, status, error)
    return sendError(request, status === 503 ? reply.header('retry-after', RETRY_SECONDS) : reply, status)
  })
  return app
}
