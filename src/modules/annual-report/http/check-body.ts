import type { FastifyRequest } from 'fastify'
import { refuse, type Result } from '../../../kernel/result.ts'
import type { UploadRefused } from './check-refusals.ts'
import { MOST_BODY, readUpload, type Upload } from './check-upload.ts'
import type { UploadMemory } from './upload-memory.ts'

/** How long a browser may go on sending what is refused already; it shows the answer only when it was let finish. */
const LINGER = 30_000

/** Lets what is still coming of a refused body pass unread, and ends the connection when that takes too long. */
export function letPass({ raw }: FastifyRequest): void {
  if (raw.complete || raw.destroyed) return
  raw.unpipe()
  raw.resume()
  const timer = setTimeout(() => raw.destroy(), LINGER).unref()
  raw.once('close', () => clearTimeout(timer))
}

const isTooLong = ({ headers }: FastifyRequest): boolean => Number(headers['content-length'] ?? 0) > MOST_BODY

/** The upload, unless it is none, is far too long, or takes longer than it may. */
export async function receive(
  request: FastifyRequest,
  memory: UploadMemory,
  milliseconds: number,
): Promise<Result<Upload, UploadRefused>> {
  if (!request.isMultipart()) return refuse({ kind: 'not-multipart' })
  if (isTooLong(request)) return refuse({ kind: 'body-too-large' })
  const stop = new AbortController()
  const reading = readUpload(request, memory, stop.signal)
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Result<Upload, UploadRefused>>((resolve) => {
    timer = setTimeout(() => resolve(refuse({ kind: 'too-long' })), milliseconds)
  })
  const upload = await Promise.race([reading, late])
  clearTimeout(timer)
  if (!upload.ok) stop.abort()
  return upload
}
