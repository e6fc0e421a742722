import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ROOT } from '../support/bin.ts'
import { type Server, startServer } from '../support/server.ts'

const scratch = mkdtempSync(join(tmpdir(), 'gongkai-nginx-'))
const dataDir = join(scratch, 'data')
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'

let gongkai: Server
let nginx: ChildProcess
let front = 0

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** The sample with the places of this test in it, inside the few lines that a system's nginx.conf would bring. */
function configuration(port: number, upstream: string): string {
  const sample = readFileSync(join(ROOT, 'docs/operate/nginx.conf'), 'utf8')
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('/var/lib/gongkai/pages/www', join(dataDir, 'pages/www'))
    .replace('127.0.0.1:3000', upstream)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(scratch, name)};`,
  )
  const asUser = process.getuid?.() === 0 ? `user ${userInfo().username};` : ''
  return `load_module ${BROTLI}; ${asUser} daemon off; pid ${join(scratch, 'nginx.pid')}; error_log stderr warn;
    events {} http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')} ${sample} }`
}

interface Answer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Buffer
}

const ask = (port: number, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })

const PAGE = '/liujiang/zfxxgk/nb/2022'

beforeAll(async () => {
  gongkai = await startServer('demo', { DATA_DIR: dataDir })
  front = await freePort()
  mkdirSync(scratch, { recursive: true })
  writeFileSync(join(scratch, 'nginx.conf'), configuration(front, new URL(gongkai.url).host))
  nginx = spawn('/usr/sbin/nginx', ['-c', join(scratch, 'nginx.conf'), '-p', scratch], { stdio: 'inherit' })
  for (;;) {
    const answer = await ask(front, '/healthz').catch(() => undefined)
    if (answer?.status === 200) break
    if (nginx.exitCode !== null) throw new Error(`nginx ended with ${nginx.exitCode}`)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
})
afterAll(async () => {
  nginx.kill('SIGQUIT')
  await gongkai.stop()
  rmSync(scratch, { recursive: true, force: true })
})

describe('nginx with the sample configuration', () => {
  it('fetches a page from the program once and then serves the same bytes from disk', async () => {
    const direct = await ask(Number(new URL(gongkai.url).port), PAGE, { 'accept-encoding': 'br' })
    const served = await ask(front, PAGE, { 'accept-encoding': 'br' })
    expect(served.status).toBe(200)
    expect(served.headers['content-encoding']).toBe('br')
    expect(served.headers['content-type']).toBe('text/html; charset=utf-8')
    expect(served.headers['vary']).toBe(undefined)
    expect(served.body.equals(direct.body)).toBe(true)
    expect(served.headers['etag']).not.toBe(direct.headers['etag'])
    for (const name of [
      'content-security-policy',
      'x-content-type-options',
      'cross-origin-resource-policy',
      'cache-control',
    ]) {
      expect(served.headers[name], name).toBe(direct.headers[name])
    }
  })

  it('answers 304 to who has the page', async () => {
    const { headers } = await ask(front, PAGE)
    expect((await ask(front, PAGE, { 'if-none-match': String(headers['etag']) })).status).toBe(304)
  })

  it('passes on what is no file: queries, unknown addresses, forms', async () => {
    expect((await ask(front, '/compare/?organ=liuzhou')).status).toBe(200)
    const missing = await ask(front, '/nothing/here')
    expect(missing.status).toBe(404)
    expect(missing.body.toString()).toContain('没有找到这个页面')
    expect((await ask(front, '/check/', { 'content-length': '0' }, 'POST')).status).toBe(415)
    expect((await ask(front, '/liujiang')).headers['location']).toBe('/liujiang/')
  })

  it('serves homes, assets and files', async () => {
    const home = (await ask(front, '/liujiang/')).body.toString()
    const css = /href="(\/assets\/[^"]+\.css)"/u.exec(home)?.[1] ?? ''
    const asset = await ask(front, css)
    expect([asset.status, asset.headers['content-type'], asset.headers['cache-control']]).toEqual([
      200,
      'text/css; charset=utf-8',
      'public, max-age=31536000, immutable',
    ])
    await ask(front, `${PAGE}.pdf`)
    const pdf = await ask(front, `${PAGE}.pdf`)
    expect(pdf.headers['content-type']).toBe('application/pdf')
    expect(pdf.body.subarray(0, 5).toString()).toBe('%PDF-')
  })

  it('shows what is on disk also while the program is down', async () => {
    await ask(front, '/zhangbei/liujiang/')
    await gongkai.kill()
    expect((await ask(front, PAGE)).status).toBe(200)
    expect((await ask(front, '/zhangbei/liujiang/')).status).toBe(200)
    expect((await ask(front, '/xiaogan/')).status).toBe(502)
  })
})
