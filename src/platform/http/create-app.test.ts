import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { afterEach, describe, expect, it } from 'vitest'
import { createLog } from '../log.ts'
import { createApp } from './create-app.ts'
import { stopApp } from './stop-app.ts'

const LARGE = 'x'.repeat(64 << 20)
const apps: FastifyInstance[] = []
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await Promise.all(apps.splice(0).map((app) => stopApp(app, 0)))
})

async function listening(patience = {}): Promise<{ readonly app: FastifyInstance; readonly url: string }> {
  const app = createApp({
    log: createLog('silent'),
    headers: { 'x-content-type-options': 'nosniff' },
    first: () => false,
    sendError: (_, reply, status) => reply.code(status).type('text/html; charset=utf-8').send(`页 ${status}`),
    patience,
  })
  app.get('/', (_, reply) => reply.send('首页'))
  app.get('/large', (_, reply) => reply.send(LARGE))
  app.get('/stream', (_, reply) => reply.send(Readable.from(endless())))
  app.get('/away', () => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })))
  app.get('/defect', () => Promise.reject(new Error('secret')))
  app.post('/upload', (request, reply) => reply.send(`收到 ${String(request.headers['content-length'])}`))
  apps.push(app)
  return { app, url: await app.listen({ host: '127.0.0.1', port: 0 }) }
}

async function* endless(): AsyncGenerator<string> {
  for (;;) {
    yield '一行\n'
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

async function send(url: string, text: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => undefined)
  sockets.push(socket)
  await once(socket, 'connect')
  socket.write(text)
  return socket
}

async function rest(socket: Socket): Promise<string> {
  let text = ''
  for await (const part of socket) text += String(part)
  return text
}

const HOST = 'Host: localhost\r\n'

describe('a slow client', () => {
  it('that does not finish the head is told so and let go', async () => {
    const { url } = await listening({ head: 50, check: 10 })
    expect(await rest(await send(url, `GET / HTTP/1.1\r\n${HOST}X-Slow: `))).toMatch(/^HTTP\/1\.1 408 [^]*等了很久/u)
  })

  it('that does not finish the body is let go', async () => {
    const { url } = await listening({ head: 50, request: 50, check: 10 })
    const upload = `POST /upload HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{`
    expect(await rest(await send(url, upload))).toMatch(/^HTTP\/1\.1 4/u)
  })

  it('that says nothing, or does not read, is let go', async () => {
    const { app, url } = await listening({ silence: 50 })
    await send(url, '')
    const deaf = await send(url, `GET /large HTTP/1.1\r\n${HOST}\r\n`)
    deaf.pause()
    while (app.server.connections > 0) await new Promise((resolve) => setTimeout(resolve, 5))
  })

  it('keeps nobody else waiting, however many there are', async () => {
    const { url } = await listening()
    await Promise.all(Array.from({ length: 300 }, () => send(url, `GET / HTTP/1.1\r\n${HOST}X-Slow`)))
    for (let time = 0; time < 20; time += 1) expect(await (await fetch(url)).text()).toBe('首页')
  })
})

describe('stopping', () => {
  it.each([
    ['half a head', `GET / HTTP/1.1\r\n${HOST}X`],
    ['half a body', `POST /upload HTTP/1.1\r\n${HOST}Content-Type: application/json\r\nContent-Length: 9\r\n\r\n{`],
    ['an answer without end', `GET /stream HTTP/1.1\r\n${HOST}\r\n`],
    ['an answer that is not read', `GET /large HTTP/1.1\r\n${HOST}\r\n`],
    ['a connection that is kept', `GET / HTTP/1.1\r\n${HOST}\r\n`],
    ['nothing at all', ''],
  ])('does not wait for ever for a client with %s', async (_, text) => {
    const { app, url } = await listening()
    const socket = await send(url, text)
    if (text.startsWith('GET /large')) socket.pause()
    await fetch(url)
    await stopApp(app, 50)
    expect(app.server.listening).toBe(false)
  })
})

describe('an answer about our own faults', () => {
  it('is 503 with a time to come back when the database is away, and 500 for a defect', async () => {
    const { url } = await listening()
    const away = await fetch(`${url}/away`)
    expect([away.status, away.headers.get('retry-after'), await away.text()]).toEqual([503, '30', '页 503'])
    const defect = await fetch(`${url}/defect`)
    expect([defect.status, await defect.text()]).toEqual([500, '页 500'])
  })
})

it('words about noise never fall into an answer that has begun', async () => {
  const { url } = await listening()
  const socket = await send(url, `GET /stream HTTP/1.1\r\n${HOST}\r\n`)
  await once(socket, 'data')
  socket.write('noise\r\n\r\n')
  expect(await rest(socket)).not.toContain('HTTP/1.1')
})
