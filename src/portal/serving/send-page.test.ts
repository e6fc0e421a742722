import { createServer, request } from 'node:http'
import { brotliDecompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SECURITY_HEADERS } from './security-headers.ts'
import { REVALIDATE, sendPage } from './send-page.ts'
import { type StoredPage, storedPage } from './stored-page.ts'

const BODY = '<!doctype html>'.padEnd(3000, '公开')
let page: StoredPage
const server = createServer((incoming, response) => sendPage(incoming, response, page, REVALIDATE))
beforeAll(async () => {
  page = await storedPage({ type: 'text/html; charset=utf-8', body: BODY, tags: [] })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => server.close())

interface Answer {
  readonly status: number | undefined
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
  readonly body: Buffer
}

const ask = (headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const address = server.address()
    const port = typeof address === 'object' ? address?.port : undefined
    request({ host: '127.0.0.1', port, method, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }),
      )
    })
      .on('error', reject)
      .end()
  })

describe('a page on its way', () => {
  it.each(['br', 'gzip, br', 'gzip;q=0.5, br;q=1.0', 'br;q=0.1', 'BR'])('is compressed for %s', async (accept) => {
    const { headers, body } = await ask({ 'accept-encoding': accept })
    expect(headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(body).toString()).toBe(BODY)
  })

  it.each(['', 'gzip', 'br;q=0', 'br;q=0.0, gzip', 'brr', 'xbr', 'identity'])('is plain for %j', async (accept) => {
    const { headers, body } = await ask({ 'accept-encoding': accept })
    expect(headers['content-encoding']).toBeUndefined()
    expect(body.toString()).toBe(BODY)
  })

  it('has another ETag in each form, and 304 for either', async () => {
    const plain = await ask()
    const compressed = await ask({ 'accept-encoding': 'br' })
    const etags = [String(plain.headers['etag']), String(compressed.headers['etag'])]
    expect(new Set(etags).size).toBe(2)
    for (const etag of [...etags, `W/${etags[0] ?? ''}`, `"other", ${etags[1] ?? ''}`, '*']) {
      const again = await ask({ 'if-none-match': etag, 'accept-encoding': 'br' })
      expect({ status: again.status, length: again.body.length }).toEqual({ status: 304, length: 0 })
    }
    expect((await ask({ 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('answers HEAD with the same headers and nothing else', async () => {
    const [get, head] = [await ask(), await ask({}, 'HEAD')]
    expect(head.body).toHaveLength(0)
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' })
  })

  it('carries the security headers', async () => {
    expect((await ask()).headers).toMatchObject(SECURITY_HEADERS)
  })
})
