import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import type { Rendered } from './page-source.ts'

/** A page ready to be sent. */
export interface StoredPage {
  readonly status: number
  readonly type: string
  readonly raw: Buffer
  /** Absent where compression gains nothing. */
  readonly br: Buffer | undefined
  /** Without quotation marks; the compressed form adds `-br`. */
  readonly etag: string
  readonly disposition: string | undefined
  readonly tags: readonly string[]
}

const compress = promisify(brotliCompress)
const COMPRESSIBLE = /^(?:text\/|application\/json|image\/svg\+xml|application\/xml)/u
/** A page is compressed while somebody waits: 6 takes a twentieth of the time of 11 and is a tenth larger. */
const QUALITY = 6

async function brotli(raw: Buffer, type: string): Promise<Buffer | undefined> {
  if (!COMPRESSIBLE.test(type) || raw.length < 200) return undefined
  const br = await compress(raw, {
    params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length },
  })
  return br.length < raw.length ? br : undefined
}

const dispositionOf = (filename: string | undefined): string | undefined =>
  filename === undefined ? undefined : `attachment; filename*=UTF-8''${encodeURIComponent(filename)}`

/** Fingerprint of content as it stands in an ETag. */
export const fingerprint = (content: Uint8Array): string =>
  createHash('sha256').update(content).digest('base64url').slice(0, 22)

/** What was rendered, with its fingerprint and its compressed form. */
export async function storedPage({ status = 200, type, body, filename, tags }: Rendered): Promise<StoredPage> {
  const raw = typeof body === 'string' ? Buffer.from(body) : Buffer.from(body.buffer, body.byteOffset, body.byteLength)
  return {
    status,
    type,
    raw,
    br: await brotli(raw, type),
    etag: fingerprint(raw),
    disposition: dispositionOf(filename),
    tags,
  }
}
