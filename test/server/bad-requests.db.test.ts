import { describe, expect, it } from 'vitest'
import { demoServer } from '../support/demo.ts'
import { asked, CLOSE, expectOurs, raw } from './raw-http.ts'

const server = await demoServer('bad-requests')
const printed = server.printed()

const closing = (headers: string): string => `${headers}Connection: close\r\n`

describe('the name of the server in a request', () => {
  it.each([
    ['missing', '', 400],
    ['empty', 'Host:\r\n', 400],
    ['given twice', 'Host: localhost\r\nHost: evil.example\r\n', 400],
    ['given twice alike', 'Host: localhost\r\nhost: localhost\r\n', 400],
    ['with a blank', 'Host: a b\r\n', 400],
    ['markup', 'Host: <script>\r\n', 400],
    ['with a path', 'Host: evil.example/x\r\n', 400],
    ['with a user', 'Host: u@evil.example\r\n', 400],
    ['with no port behind the colon', 'Host: evil.example:\r\n', 400],
    ['somebody else’s', 'Host: evil.example\r\n', 200],
    [
      'somebody else’s, forwarded',
      'Host: localhost\r\nX-Forwarded-Host: evil.example\r\nX-Original-URL: /evil.example\r\n',
      200,
    ],
    ['an address of version 6', 'Host: [::1]:3000\r\n', 200],
  ])('%s', async (_, headers, status) => {
    for (const target of ['/', '/search?q=%E5%85%AC%E5%BC%80', '/none/evil', '/liuzhou']) {
      const answer = await raw(server.url, asked(target, closing(headers)))
      expectOurs(answer)
      if (target === '/') expect(answer.status).toBe(status)
      if (status === 400) expect(answer.status).toBe(400)
      expect(answer.text).not.toContain('evil.example')
    }
  })

  it.each([
    'http://evil.example',
    'http://evil.example/',
    'HTTPS://evil.example:80/liuzhou',
    'http://u:p@evil.example/none',
    'http://evil.example?q=1',
    'http://evil.example/zhangbei/liuzhou/',
  ])('in the target is left out: %s', async (target) => {
    const answer = await raw(server.url, asked(target))
    expectOurs(answer)
    expect([200, 308, 404]).toContain(answer.status)
    expect(answer.text).not.toContain('evil.example')
  })

  it.each(['ftp://evil.example/', 'evil.example', 'javascript:alert(1)', 'http:/evil.example/', '?q=1'])(
    'no target of ours: %s',
    async (target) => {
      const answer = await raw(server.url, asked(target))
      expectOurs(answer)
      expect(answer.status).toBe(400)
      expect(answer.text).not.toContain('evil')
    },
  )
})

describe('a method', () => {
  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'PROPFIND', 'MKCOL', 'PURGE'])(
    '%s is refused',
    async (method) => {
      for (const target of ['/', '/liuzhou/', '/liuzhou/zfxxgk/nb/2022.pdf', '/none/', '/healthz']) {
        const answer = await raw(server.url, asked(target, `${CLOSE}X-Secret: 12345\r\n`, method))
        expectOurs(answer)
        expect([answer.status, answer.headers['allow']]).toEqual([405, 'GET, HEAD'])
        expect(answer.text).not.toContain('12345')
      }
    },
  )

  it.each(['BREW', 'get', 'CONNECT', '<script>', 'G\0ET'])('%j is none', async (method) => {
    const answer = await raw(server.url, asked('/', CLOSE, method))
    expectOurs(answer)
    expect([400, 405]).toContain(answer.status)
  })

  it.each([
    ['JSON that breaks off', 'application/json', '{', 400],
    ['JSON with a prototype', 'application/json', '{"__proto__":{"x":1}}', 400],
    ['a form', 'application/x-www-form-urlencoded', 'a=1', 405],
    ['a strange kind', 'x/y', 'a', 405],
    ['no kind', 'nothing', 'a', 415],
    ['too much', 'application/json', `"${'a'.repeat(70_000)}"`, 413],
  ])('POST with %s', async (_, type, body, status) => {
    const answer = await raw(
      server.url,
      `${asked('/liuzhou/', `${CLOSE}Content-Type: ${type}\r\nContent-Length: ${body.length}\r\n`, 'POST')}${body}`,
    )
    expectOurs(answer)
    expect(answer.status).toBe(status)
  })
})

it('nothing of all that was printed', () => expect(server.printed()).toBe(printed))
