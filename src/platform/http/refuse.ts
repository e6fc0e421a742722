import type { ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import type { Socket } from 'node:net'

/** Time for the last words on a connection to arrive. */
const FAREWELL_MS = 1000

const STATUS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '431 Request Header Fields Too Large',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: '413 Payload Too Large',
  ERR_HTTP_REQUEST_TIMEOUT: '408 Request Timeout',
}

const UNINTELLIGIBLE = '请求无法识别。请核对网址后重试。\n'
const WORDS: Readonly<Record<string, string>> = {
  HPE_HEADER_OVERFLOW: '网址或请求头太长。请把查询的内容写短一些。\n',
  ERR_HTTP_REQUEST_TIMEOUT: '等了很久还没有收完请求。请检查网络后再试。\n',
}

const plain = (body: string): Readonly<Record<string, string | number>> => ({
  connection: 'close',
  'content-type': 'text/plain; charset=utf-8',
  'content-length': Buffer.byteLength(body),
  'x-content-type-options': 'nosniff',
})

/** Answers in plain words, where no page is due, and ends the connection. */
export function refusePlainly(response: ServerResponse, status: number, body = UNINTELLIGIBLE): void {
  response.writeHead(status, plain(body)).end(body)
}

/** The same where there is no answer to write to; the connection ends also when the client goes on sending. */
export function refuseRaw(socket: Duplex, status: string, body = UNINTELLIGIBLE): void {
  const head = Object.entries(plain(body)).map(([name, value]) => `${name}: ${value}\r\n`)
  socket.on('error', () => undefined)
  socket.end(`HTTP/1.1 ${status}\r\n${head.join('')}\r\n${body}`)
  setTimeout(() => socket.destroy(), FAREWELL_MS).unref()
}

/**
 * What is no HTTP gets one plain answer and the connection is closed. Words must not fall into the middle of an answer
 * that has begun: `isAnswering` tells.
 */
export const refuseConnection =
  (isAnswering: (socket: Socket) => boolean) =>
  (error: NodeJS.ErrnoException, socket: Socket): void => {
    if (error.code === 'ECONNRESET' || !socket.writable || isAnswering(socket)) {
      socket.destroy()
      return
    }
    const code = error.code ?? ''
    refuseRaw(socket, STATUS[code] ?? '400 Bad Request', WORDS[code])
  }
