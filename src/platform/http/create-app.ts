import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'
import { describeError, type Log } from '../log.ts'

export interface AppOptions {
  readonly log: Log
  /** Looks at each request first; `true` when it has answered. */
  readonly first: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Answers with a page of this status. */
  readonly sendError: (request: FastifyRequest, reply: FastifyReply, status: number) => unknown
  readonly headers: Readonly<Record<string, string>>
}

const SECONDS = 1000
/** Slow clients: a head in 10 s, a whole request in two minutes (an upload on a bad line), nothing for 60 s ends it. */
const TIMES = { headersTimeout: 10 * SECONDS, requestTimeout: 120 * SECONDS, keepAliveTimeout: 5 * SECONDS }
const IDLE = 60 * SECONDS

const HOST = /^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._-]+)(?::\d{1,5})?$/

const PLAIN: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

/** What is no HTTP gets one plain answer and the connection is closed. */
function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const status = PLAIN[error.code ?? ''] ?? '400 Bad Request'
  const body = '请求无法识别。请核对网址后重试。\n'
  socket.end(
    `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  )
}

const statusOf = (error: unknown): number => {
  const status = typeof error === 'object' && error !== null && 'statusCode' in error ? error.statusCode : undefined
  return typeof status === 'number' && status >= 400 && status < 500 ? status : 500
}

/** The HTTP server: limits, numbers of requests, pages for errors; routes are added by who calls it. */
export function createApp({ log, first, sendError, headers }: AppOptions): FastifyInstance {
  const logger: FastifyBaseLogger = log
  const app = Fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomBytes(6).toString('base64url'),
    routerOptions: { maxParamLength: 120, ignoreDuplicateSlashes: false },
    bodyLimit: 64 * 1024,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => void sendError(request, reply, statusOf(error)),
    serverFactory: (handler) => {
      const server = createServer(TIMES, (request, response) => {
        if (!HOST.test(request.headers.host ?? '')) {
          response.writeHead(400, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' })
          response.end('请求的主机名无法识别。\n')
        } else if (!first(request, response)) handler(request, response)
      })
      server.setTimeout(IDLE)
      server.on('clientError', refuseConnection)
      return server
    },
  })
  app.addHook('onRequest', (_, reply, done) => {
    reply.headers(headers)
    done()
  })
  app.setNotFoundHandler((request, reply) =>
    sendError(request, reply, ['GET', 'HEAD'].includes(request.method) ? 404 : 405),
  )
  app.setErrorHandler((error, request, reply) => {
    const status = statusOf(error)
    if (status === 500) {
      request.log.error({ route: request.routeOptions.url, method: request.method, ...describeError(error) }, 'defect')
    }
    return sendError(request, reply, status)
  })
  return app
}
