import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, startServer } from '../support/server.ts'
import { asked, CLOSE, raw, type RawAnswer } from './raw-http.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-keeping-'))
let servers: readonly Server[] = []
let server: Server

beforeAll(async () => {
  const demo = await startServer('demo', { DATA_DIR: dataDir })
  // Its log tells more than the demonstration's.
  server = await startServer('serve', { DATA_DIR: dataDir })
  servers = [demo, server]
})
afterAll(async () => {
  for (const each of servers) await each.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const ask = (target: string, headers = '', method = 'GET'): Promise<RawAnswer> =>
  raw(server.url, asked(target, `${CLOSE}${headers}`, method))
const onDisk = (): readonly string[] =>
  readdirSync(join(dataDir, 'pages'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

const PAGES = [
  '/',
  '/zhangbei/',
  '/liujiang/',
  '/liujiang/zfxxgk/',
  '/liujiang/zfxxgk/zn/',
  '/liujiang/zfxxgk/nb/',
  '/liujiang/zfxxgk/nb/2022',
  '/zhangbei/liujiang/zfxxgk/nb/2022',
  '/liujiang/zfxxgk/nb/2022.json',
  '/liujiang/zfxxgk/nb/2022.xlsx',
  '/compare/',
  '/search?q=%E5%85%AC%E5%BC%80',
  '/liujiang/search?q=%E5%85%AC%E5%BC%80',
]

describe('every kind of page', () => {
  it.each(PAGES)('%s has the same head for HEAD, and 304 for who has it', async (target) => {
    const [get, head, again] = [await ask(target), await ask(target, '', 'HEAD'), await ask(target)]
    const undated = ({ headers }: RawAnswer) => ({ ...headers, date: '' })
    expect([get.status, head.status, head.body]).toEqual([200, 200, ''])
    expect(undated(head)).toEqual(undated(get))
    expect(again.headers['etag']).toBe(get.headers['etag'])
    for (const method of ['GET', 'HEAD']) {
      const had = await ask(target, `If-None-Match: ${get.headers['etag'] ?? ''}\r\n`, method)
      expect([had.status, had.body]).toEqual([304, ''])
    }
  })

  it('the checker and pages about errors are kept by nobody', async () => {
    for (const target of ['/check/', '/none/', '/compare/?from=x', '/search/none', '/%00/']) {
      const answer = await ask(target)
      expect([target, answer.headers['cache-control']]).toEqual([
        target,
        answer.status === 200 ? 'no-store' : expect.any(String),
      ])
      expect(answer.headers['cache-control']).not.toMatch(/public.*max-age=[1-9]/u)
      const head = await ask(target, '', 'HEAD')
      expect([head.status, head.body]).toEqual([answer.status, ''])
    }
  })
})

describe('a page is the same for everybody', () => {
  it.each([
    'X-Forwarded-Host: evil.example\r\nX-Forwarded-Proto: https\r\nX-Forwarded-For: 1.2.3.4\r\nForwarded: host=evil.example\r\n',
    'X-Original-URL: /none/\r\nX-Rewrite-URL: /none/\r\nX-HTTP-Method-Override: POST\r\n',
    'Accept: application/json\r\nAccept-Language: en\r\nCookie: view=elder\r\nUser-Agent: x\r\nOrigin: null\r\n',
    'Accept-Encoding: identity;q=0, *;q=0\r\n',
    'Cache-Control: no-cache\r\nPragma: no-cache\r\nIf-Modified-Since: Mon, 01 Jan 2001 00:00:00 GMT\r\n',
  ])('whatever the first one sent: %j', async (headers) => {
    for (const target of ['/xiaogan/', '/zhangbei/xiaogan/', '/search?q=%E5%85%AC%E5%BC%80', '/none/']) {
      const strange = await ask(`${target}${target.includes('?') ? '&' : '?'}s=${String(headers.length)}`, headers)
      const usual = await ask(target)
      expect([strange.status, strange.headers['etag']]).toEqual([usual.status, usual.headers['etag']])
      if (usual.status === 200) expect(strange.body).toBe(usual.body)
    }
  })

  it('the views are not mixed, and what a page does not read makes no other page', async () => {
    const standard = await ask('/xiaogan/')
    const elder = await ask('/zhangbei/xiaogan/')
    expect(elder.headers['etag']).not.toBe(standard.headers['etag'])
    for (const target of ['/xiaogan/?view=elder', '/xiaogan/?x', '/%78iaogan/', '/xiaogan/?%E0%A4%A']) {
      expect((await ask(target)).headers['etag']).toBe(standard.headers['etag'])
    }
    for (const target of ['/zhangbei/xiaogan/?view=standard', '/%7ahangbei/xiaogan/']) {
      expect((await ask(target)).headers['etag']).toBe(elder.headers['etag'])
    }
    const [one, other] = ['/compare/?from=2020&to=2021', '/compare/?to=2021&utm_source=x&from=2020']
    expect((await ask(one)).body).toBe((await ask(other)).body)
  })

  it('one that was not there is not kept as missing or mistaken', async () => {
    for (const target of [
      '/none/',
      '/compare/?from=1',
      '/liuzhou/zfxxgk/nb/1999',
      '/liuzhou/zfxxgk/nb/2022/none.svg',
    ]) {
      const before = onDisk()
      const answers = [await ask(target), await ask(target)]
      for (const answer of answers) expect(answer.status).toBeGreaterThanOrEqual(400)
      expect(onDisk()).toEqual(before)
    }
  })
})

describe('thousands of addresses', () => {
  it('leave nothing on disk', async () => {
    await ask('/search?q=warm')
    const before = onDisk()
    for (let round = 0; round < 20; round += 1) {
      const some = Array.from({ length: 50 }, (_, at) =>
        fetch(`${server.url}/search?q=${String(round * 50 + at)}&x=${'y'.repeat(at)}`),
      )
      await Promise.all(some.map(async (one) => (await one).arrayBuffer()))
    }
    expect(onDisk()).toEqual(before)
  })

  it('nothing of what was asked for stands in the log', () => {
    const log = server.printed()
    expect(log).not.toMatch(
      /search|evil|q=|127\.0\.0\.1:(?!\d+\/?["\s])|1\.2\.3\.4|remoteAddress|user-agent|"level":(?:[45]0)/u,
    )
    expect(existsSync(join(dataDir, 'pages/www/search.html'))).toBe(false)
  })
})
