import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { refuseConnection, refusePlainly, refuseRaw } from './refuse.ts'
import { isHostInOrder, originForm } from './request-target.ts'

type Handler = (request: IncomingMessage, response: ServerResponse) => void

/** How long clients may take, in milliseconds. */
export interface Patience {
  /** For the head of a request. */
  readonly head: number
  /** For a whole request: an upload on a bad line. */
  readonly request: number
  /** Between two requests. */
  readonly between: number
  /** Without a byte in either direction. */
  readonly silence: number
  /** How often the first two are looked at. */
  readonly check: number
}

const SECONDS = 1000
export const PATIENCE: Patience = {
  head: 10 * SECONDS,
  request: 120 * SECONDS,
  between: 5 * SECONDS,
  silence: 60 * SECONDS,
  check: 2 * SECONDS,
}

/** A server with limits that hands on only requests whose target and host are in order. */
export function httpServer(patience: Patience, handle: Handler): Server {
  const answering = new WeakMap<Socket, Set<ServerResponse>>()
  const remember = (socket: Socket, response: ServerResponse): void => {
    const open = answering.get(socket) ?? new Set()
    answering.set(socket, open.add(response))
    response.once('close', () => open.delete(response))
  }
  const times = {
    headersTimeout: patience.head,
    requestTimeout: patience.request,
    keepAliveTimeout: patience.between,
    connectionsCheckingInterval: patience.check,
    // Asked for here, with an answer in words.
    requireHostHeader: false,
  }
  const server = createServer(times, (request, response) => {
    if (!isHostInOrder(request)) return refusePlainly(response, 400, '请求的主机名无法识别。\n')
    request.url = originForm(request.url ?? '')
    if (!/^[/*]/u.test(request.url)) return refusePlainly(response, 400)
    handle(request, response)
    if (!response.writableEnded) remember(request.socket, response)
  })
  server.setTimeout(patience.silence)
  server.on('checkExpectation', (_, response: ServerResponse) => refusePlainly(response, 417))
  server.on('connect', (_, socket) => refuseRaw(socket, '405 Method Not Allowed'))
  const isAnswering = (socket: Socket): boolean =>
    [...(answering.get(socket) ?? [])].some(({ headersSent, writableEnded }) => headersSent && !writableEnded)
  server.on('clientError', refuseConnection(isAnswering))
  return server
}
