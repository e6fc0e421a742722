import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Server, startServer } from '../support/server.ts'
import { asked, CLOSE, expectOurs, raw } from './raw-http.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'gongkai-bad-input-'))
let server: Server
let printed = ''

beforeAll(async () => {
  server = await startServer('demo', { DATA_DIR: dataDir })
  await raw(server.url, asked('/'))
  printed = server.printed()
})
afterAll(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true, force: true })
})

const bytes = (...parts: readonly (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(typeof part === 'string' ? Buffer.from(part, 'latin1') : part)))

describe('an address', () => {
  it.each([
    ['8 kB', `/${'a'.repeat(8_000)}`, 414],
    ['8 kB in two parts', `/${'a'.repeat(100)}/${'b'.repeat(8_000)}`, 404],
    ['20 kB', `/${'a'.repeat(20_000)}`, 431],
    ['half a percent code', '/%E0%A4%A', 400],
    ['a zero', '/%00/', 404],
    ['a zero behind a name', '/liuzhou%00/', 404],
    ['overlong UTF-8', '/%c0%af/', 400],
    ['GBK', '/%C1%F8%D6%DD/', 400],
    ['an unpaired surrogate', '/%ED%A0%80/', 400],
    ['Chinese', '/%E6%9F%B3%E5%B7%9E/', 404],
    ['a line feed', '/liuzhou%0d%0aX-Evil:1', 404],
    ['another name of a page', '/%6ciuzhou/', 200],
    ['another name of the elder view', '/%7ahangbei/liuzhou/', 200],
    ['upper case', '/LIUZHOU/', 404],
    ['a fragment', '/liuzhou#x', 404],
  ])('with %s', async (_, target, status) => {
    const answer = await raw(server.url, asked(target))
    expectOurs(answer)
    expect(answer.status).toBe(status)
  })

  it('with bytes that are no letters', async () => {
    const answer = await raw(server.url, bytes('GET /', [0xc1, 0xf8, 0xd6, 0xdd], `/ HTTP/1.1\r\n${CLOSE}\r\n`))
    expectOurs(answer)
    expect(answer.status).toBe(400)
  })
})

const OUTSIDE = ['../', '..%2f', '%2e%2e/', '%2e%2e%2f', '..\\', '..%5c', '%252e%252e%252f', '.../', '..;/', '..%00/']

describe('a way out of the folder', () => {
  const targets = OUTSIDE.flatMap((up) => [
    `/${up.repeat(6)}etc/passwd`,
    `/assets/${up.repeat(6)}etc/passwd`,
    `/assets/x/${up.repeat(6)}package.json`,
    `/liuzhou/zfxxgk/nb/${up.repeat(6)}etc/passwd`,
    `/liuzhou/zfxxgk/nb/2022${up}2022.pdf`,
    `/zhangbei/${up.repeat(6)}etc/passwd`,
  ])

  it.each(targets)('%s', async (target) => {
    const answer = await raw(server.url, asked(target))
    expectOurs(answer)
    expect([400, 404, 414]).toContain(answer.status)
    expect(answer.text).not.toMatch(/root:|"name": "gongkai"/u)
  })

  it.each([
    '/liuzhou;x=1/',
    '/liuzhou/;/',
    '/liuzhou%2fzfxxgk/',
    '//liuzhou/',
    '/liuzhou//zfxxgk/',
    '/./',
    '/.git/config',
  ])('%s', async (target) => {
    const answer = await raw(server.url, asked(target))
    expectOurs(answer)
    expect(answer.status).toBe(404)
  })
})

describe('a redirection', () => {
  const FORMS = ['/\\', '//', '/\\/', '/%5c', '/%2f', '///', '/%2f%2f', '/\t/', '/.%5c', '/%09/']
  const targets = FORMS.flatMap((form) => ['', '/zfxxgk', '/zfxxgk/nb', '?x'].map((end) => `${form}evil.example${end}`))

  it.each([...targets, ...targets.map((target) => `/zhangbei${target}`), '//zfxxgk', '/\\zfxxgk'])(
    'never leads away: %j',
    async (target) => {
      const answer = await raw(server.url, asked(target))
      expectOurs(answer)
      expect(answer.headers['location'] ?? '/').toMatch(/^\/(?![\\/])/u)
      expect(answer.body).not.toMatch(/(?:href|action|src)="(?:\/|\\)*(?:[\\/]{2}|https?:)/u)
    },
  )

  it.each([
    ['/liuzhou', '/liuzhou/'],
    ['/zhangbei', '/zhangbei/'],
    ['/liuzhou/zfxxgk?a=%0d%0aX:1', '/liuzhou/zfxxgk/?a=%0d%0aX:1'],
    ['/compare?from=2020', '/compare/?from=2020'],
    ['/check', '/check/'],
  ])('%s leads to %s', async (target, location) => {
    const answer = await raw(server.url, asked(target, 'Host: evil.example\r\nConnection: close\r\n'))
    expect([answer.status, answer.headers['location']]).toEqual([308, location])
  })
})

describe('after all that', () => {
  it('nothing was printed, and no file was written but pages', () => {
    expect(server.printed()).toBe(printed)
    expect(readdirSync(dataDir).filter((name) => !/^(?:postgres|postgres\.l[\w.]+|socket|pages)$/u.test(name))).toEqual(
      [],
    )
    const files = readdirSync(join(dataDir, 'pages/www'), { recursive: true }).map(String)
    expect(files.filter((name) => /\.\.|[^A-Za-z0-9._/-]/u.test(name))).toEqual([])
    expect(existsSync(join(dataDir, 'pages/www/liuzhou/index.html'))).toBe(true)
  })
})
