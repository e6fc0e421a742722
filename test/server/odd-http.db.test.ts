import { describe, expect, it } from 'vitest'
import { demoServer } from '../support/demo.ts'
import { asked, CLOSE, expectOurs, openSocket, parseAnswer, raw, untilClosed } from './raw-http.ts'

const server = await demoServer('odd-http')
const printed = server.printed()

describe('what two servers might read differently', () => {
  const post = (headers: string, body: string): string => `${asked('/check/', `${CLOSE}${headers}`, 'POST')}${body}`
  const NEXT = 'GET /liuzhou/ HTTP/1.1\r\nHost: localhost\r\n\r\n'

  it.each([
    ['both lengths', post('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n', `0\r\n\r\n${NEXT}`)],
    ['both lengths turned round', post('Transfer-Encoding: chunked\r\nContent-Length: 5\r\n', `0\r\n\r\n${NEXT}`)],
    ['two lengths', post('Content-Length: 1\r\nContent-Length: 2\r\n', `ab${NEXT}`)],
    ['a negative length', post('Content-Length: -1\r\n', NEXT)],
    ['a length with a sign', post('Content-Length: +5\r\n', NEXT)],
    ['a huge length', post('Content-Length: 99999999999999999999999\r\n', NEXT)],
    ['a second encoding', post('Transfer-Encoding: chunked, identity\r\n', `0\r\n\r\n${NEXT}`)],
    ['an encoding in other letters', post('Transfer-Encoding: xchunked\r\n', `0\r\n\r\n${NEXT}`)],
    ['an encoding with a tab', post('Transfer-Encoding:\tchunked\x0b\r\n', `0\r\n\r\n${NEXT}`)],
    ['a bad size of a chunk', post('Transfer-Encoding: chunked\r\n', `zz\r\n\r\n${NEXT}`)],
    ['a chunk with bare line feeds', post('Transfer-Encoding: chunked\r\n', `1\na\n0\n\n${NEXT}`)],
    ['a huge chunk', post('Transfer-Encoding: chunked\r\n', `fffffffffffffffff\r\n${NEXT}`)],
    ['a blank before the colon', `GET / HTTP/1.1\r\nHost : localhost\r\n\r\n${NEXT}`],
    ['a folded line', `GET / HTTP/1.1\r\nHost: localhost\r\n more\r\n\r\n${NEXT}`],
    ['bare line feeds', `GET / HTTP/1.1\nHost: localhost\n\n${NEXT}`],
    ['bare carriage returns', `GET / HTTP/1.1\rHost: localhost\r\r${NEXT}`],
    ['a zero in a header', `GET / HTTP/1.1\r\nHost: localhost\r\nX: a\0b\r\n\r\n${NEXT}`],
    ['version 0.9', 'GET /\r\n\r\n'],
    ['version 2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['version 9.9', 'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n'],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['noise', Array.from({ length: 400 }, (_, at) => String.fromCharCode((at * 131) % 256)).join('')],
  ])('%s: one refusal, then the end', async (_, request) => {
    const answer = await raw(server.url, request)
    expectOurs(answer)
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.headers['connection']).toBe('close')
    expect(answer.text.match(/HTTP\/1\.1 /gu)).toHaveLength(1)
  })

  it('a body of GET is not taken for the next request', async () => {
    const answer = await raw(
      server.url,
      `${asked('/liuzhou/', `Host: localhost\r\nContent-Length: ${NEXT.length}\r\n`)}${NEXT}${asked('/none/')}`,
    )
    expect([...answer.text.matchAll(/HTTP\/1\.1 (\d+)/gu)].map(([, status]) => status)).toEqual(['200', '404'])
  })

  it('who goes on sending after the refusal is cut off', async () => {
    const socket = await openSocket(server.url)
    const answer = untilClosed(socket)
    const more = setInterval(() => socket.write('noise\r\n\r\n'), 20)
    expectOurs(parseAnswer(await answer))
    clearInterval(more)
  })
})

describe('headers', () => {
  it.each([
    ['one of 20 kB', `X: ${'x'.repeat(20_000)}\r\n`, 431],
    ['many that are 20 kB', 'Xxxxxx: 1234567\r\n'.repeat(2000), 431],
    ['a thousand small ones', 'a:b\r\n'.repeat(1000), 200],
    ['an expectation of something', 'Expect: the-unexpected\r\n', 417],
    ['a wish for another protocol', 'Upgrade: websocket\r\nSec-WebSocket-Version: 13\r\n', 200],
    ['a wish for parts', 'Range: bytes=0-0,5-5,-1\r\n', 200],
    ['validators without end', `If-None-Match: ${'"x", '.repeat(2500)}\r\n`, 200],
    ['codings without end', `Accept-Encoding: ${'br;q=0, '.repeat(1500)}\r\n`, 200],
    ['markup and a zero percent', 'User-Agent: <script>%00\r\nReferer: javascript:x\r\nCookie: a=%00\r\n', 200],
  ])('%s', async (_, headers, status) => {
    const answer = await raw(server.url, asked('/', `${CLOSE}${headers}`))
    expectOurs(answer)
    expect(answer.status).toBe(status)
  })

  it('HTTP/1.0 is served, with a name of the server and without', async () => {
    for (const headers of ['', 'Host: localhost\r\n', 'Connection: keep-alive\r\nConnection: close\r\n']) {
      const answer = await raw(server.url, `GET / HTTP/1.0\r\n${headers}\r\n`)
      expectOurs(answer)
      expect(answer.status).toBe(200)
    }
  })
})

it('nothing of all that was printed', () => expect(server.printed()).toBe(printed))
