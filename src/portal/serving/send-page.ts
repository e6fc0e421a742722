import type { IncomingMessage, ServerResponse } from 'node:http'
import { SECURITY_HEADERS } from './security-headers.ts'
import type { StoredPage } from './stored-page.ts'

const BROTLI = /(?:^|,)\s*br\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))[\d.]+\s*)?(?:,|$)/iu

const ANSWERS_KEPT = 100
const answers = new Map<string, boolean>()

/** Browsers send a handful of different headers, so that each is judged once. */
function acceptsBrotli(header: string | readonly string[] = ''): boolean {
  const text = header.toString()
  const known = answers.get(text)
  if (known !== undefined) return known
  const accepts = BROTLI.test(text)
  if (answers.size < ANSWERS_KEPT) answers.set(text, accepts)
  return accepts
}

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

/** One form of a page, with its headers as Node sends them fastest: one flat list, made once. */
interface Form {
  readonly body: Buffer
  readonly etag: string
  readonly head: string[]
  readonly notModified: string[]
}

function formOf(page: StoredPage, caching: string, br: Buffer | undefined): Form {
  const body = br ?? page.raw
  const etag = br === undefined ? `"${page.etag}"` : `"${page.etag}-br"`
  const validators = { etag, 'cache-control': caching, vary: 'Accept-Encoding' }
  const headers = {
    ...SECURITY_HEADERS,
    ...validators,
    'content-type': page.type,
    'content-length': String(body.length),
    ...(br === undefined ? {} : { 'content-encoding': 'br' }),
    ...(page.disposition === undefined ? {} : { 'content-disposition': page.disposition }),
  }
  return { body, etag, head: Object.entries(headers).flat(), notModified: Object.entries(validators).flat() }
}

interface Forms {
  readonly plain: Form
  readonly br: Form
}
const prepared = new WeakMap<StoredPage, Forms>()

/** Both forms of a page. A page has one address, so `caching` is the same each time. */
function formsOf(page: StoredPage, caching: string): Forms {
  const known = prepared.get(page)
  if (known !== undefined) return known
  const forms = { plain: formOf(page, caching, undefined), br: formOf(page, caching, page.br) }
  prepared.set(page, forms)
  return forms
}

/** Sends a page whole, compressed where the reader takes it, or 304 where the reader has it. */
export function sendPage(request: IncomingMessage, response: ServerResponse, page: StoredPage, caching: string): void {
  const { headers } = request
  const forms = formsOf(page, caching)
  const { body, etag, head, notModified } = acceptsBrotli(headers['accept-encoding']) ? forms.br : forms.plain
  const has = headers['if-none-match']
  if (page.status === 200 && (has === etag || matches(has, page.etag))) {
    response.writeHead(304, notModified).end()
    return
  }
  response.writeHead(page.status, head)
  response.end(request.method === 'HEAD' ? undefined : body)
}
