import type { IncomingMessage, ServerResponse } from 'node:http'
import { SECURITY_HEADERS } from './security-headers.ts'
import type { StoredPage } from './stored-page.ts'

const BROTLI = /(?:^|,)\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/iu

const acceptsBrotli = (header: string | readonly string[] = ''): boolean => BROTLI.test(header.toString())

/** Whether the reader has one of the forms already. */
function matches(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  if (header === '*') return true
  return header.split(',').some((candidate) => {
    const given = candidate.trim().replace(/^W\//u, '')
    return given === `"${etag}"` || given === `"${etag}-br"`
  })
}

export const REVALIDATE = 'public, max-age=0, must-revalidate'
export const IMMUTABLE = 'public, max-age=31536000, immutable'

/** Sends a page whole, compressed where the reader takes it, or 304 where the reader has it. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: StoredPage, caching: string): void {
  const compressed = page.br !== undefined && acceptsBrotli(request.headers['accept-encoding'])
  const body = (compressed ? page.br : undefined) ?? page.raw
  const validators = {
    etag: compressed ? `"${page.etag}-br"` : `"${page.etag}"`,
    'cache-control': caching,
    vary: 'Accept-Encoding',
  }
  if (page.status === 200 && matches(request.headers['if-none-match'], page.etag)) {
    response.writeHead(304, validators).end()
    return
  }
  response.writeHead(page.status, {
    ...SECURITY_HEADERS,
    ...validators,
    'content-type': page.type,
    'content-length': body.length,
    ...(compressed ? { 'content-encoding': 'br' } : {}),
    ...(page.disposition === undefined ? {} : { 'content-disposition': page.disposition }),
  })
  response.end(request.method === 'HEAD' ? undefined : body)
}
