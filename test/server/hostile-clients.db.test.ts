import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type Server, startServer } from '../support/server.ts'
import { asked } from './raw-http.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-hostile-'))
let server: Server
let printed = ''
const sockets: Socket[] = []

beforeAll(async () => {
  server = await startServer('demo', { DATA_DIR: dataDir })
  printed = server.printed()
})
afterEach(() => sockets.splice(0).forEach((socket) => socket.destroy()))
afterAll(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

async function open(text: string): Promise<Socket> {
  const socket = connect(Number(new URL(server.url).port), '127.0.0.1').on('error', () => undefined)
  sockets.push(socket)
  await once(socket, 'connect')
  socket.write(text)
  return socket
}
const many = (count: number, text: string): Promise<readonly Socket[]> =>
  Promise.all(Array.from({ length: count }, () => open(text)))

const HOST = 'Host: localhost\r\n'
const UPLOAD = `POST /check/ HTTP/1.1\r\n${HOST}Content-Type: multipart/form-data; boundary=b\r\n`
const PART = '--b\r\nContent-Disposition: form-data; name="report"; filename="a.txt"\r\n\r\n'

async function othersAreServed(): Promise<void> {
  for (const path of ['/', '/liujiang/', '/search?q=x', '/check/', '/liujiang/zfxxgk/nb/2022.json', '/healthz']) {
    const answer = await fetch(`${server.url}${path}`)
    expect([path, answer.status]).toEqual([path, 200])
    await answer.arrayBuffer()
  }
}

describe('others are served', () => {
  it.each([
    ['send half a head', `GET / HTTP/1.1\r\n${HOST}X-Slow`],
    ['send half a body', `${UPLOAD}Content-Length: 100000\r\n\r\n${PART}half`],
    ['send half a chunk', `${UPLOAD}Transfer-Encoding: chunked\r\n\r\n1000\r\n${PART}`],
    ['send nothing', ''],
  ])('while two hundred %s', async (_, text) => {
    await many(200, text)
    await othersAreServed()
  })

  it('while two hundred do not read what they asked for', async () => {
    const deaf = await many(200, asked('/compare/', HOST).repeat(50))
    for (const socket of deaf) socket.pause()
    await othersAreServed()
  })

  it('while two hundred read one byte after the other', async () => {
    const slow = await many(200, asked('/liujiang/', HOST).repeat(20))
    for (const socket of slow) {
      socket.pause()
      socket.on('readable', () => {
        socket.read(1)
      })
    }
    await othersAreServed()
  })

  it('after hundreds broke off, at every moment', async () => {
    const texts = [
      asked('/search?q=%E5%85%AC%E5%BC%80', HOST),
      asked('/compare/?from=2020', HOST),
      asked('/liujiang/zfxxgk/nb/2022.pdf', HOST),
      `${UPLOAD}Content-Length: 100000\r\n\r\n${PART}half`,
      `${UPLOAD}Transfer-Encoding: chunked\r\n\r\n4\r\n--b\r`,
    ]
    for (let round = 0; round < 20; round += 1) {
      const some = await Promise.all(texts.map((text) => many(6, text)))
      await new Promise((resolve) => setTimeout(resolve, round))
      for (const socket of some.flat())
        if (round % 2 === 0) socket.resetAndDestroy()
        else socket.destroy()
    }
    await othersAreServed()
  })

  it('and nothing of all that was printed', () => expect(server.printed()).toBe(printed))
})
