import type { Multipart, MultipartFile } from '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { MOST_BYTES } from '../../../documents/readers/read-bytes.ts'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import type { CheckTask, FileRole, NamedFile } from '../files/checked-file.ts'
import type { UploadRefused } from './check-refusals.ts'
import { MemoryShare, type UploadMemory } from './upload-memory.ts'

/** Two files and the headers of their parts; longer bodies are not even begun. */
export const MOST_BODY = 2 * MOST_BYTES + 256 * 1024

/** What one form may hold. A name is cut nowhere here: the page shortens it. */
const LIMITS = {
  fileSize: MOST_BYTES,
  files: 2,
  fields: 1,
  parts: 3,
  fieldNameSize: 100,
  fieldSize: 1024,
  headerPairs: 20,
}

const ROLES: readonly FileRole[] = ['report', 'previous']

const roleOf = (part: Multipart): FileRole | undefined =>
  part.type === 'file' ? ROLES.find((role) => role === part.fieldname) : undefined

async function readFile(
  role: FileRole,
  { file, filename }: MultipartFile,
  share: MemoryShare,
  stop: AbortSignal,
): Promise<Result<NamedFile, UploadRefused>> {
  const chunks: Uint8Array[] = []
  stop.addEventListener('abort', () => file.destroy(), { once: true })
  let length = 0
  for await (const chunk of file) {
    if (!(chunk instanceof Uint8Array)) continue
    if (!share.take(chunk.length)) return refuse({ kind: 'too-many-uploads' })
    chunks.push(chunk)
    length += chunk.length
  }
  if (file.truncated) return refuse({ kind: 'too-large', file: role })
  const bytes = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return ok({ name: filename, bytes })
}

/** A file field that was left empty is sent without a name and without content. */
const isChosen = ({ name, bytes }: NamedFile): boolean => name !== '' || bytes.length > 0

/** What somebody uploaded. `free` is to be called once, when nothing needs it any more. */
export interface Upload {
  readonly task: CheckTask
  readonly bytes: number
  readonly free: () => void
}

async function readParts(
  request: FastifyRequest,
  share: MemoryShare,
  stop: AbortSignal,
): Promise<Result<CheckTask, UploadRefused>> {
  const files = new Map<FileRole, NamedFile>()
  for await (const part of request.parts({ limits: LIMITS })) {
    const role = roleOf(part)
    if (part.type !== 'file' || role === undefined || files.has(role)) return refuse({ kind: 'wrong-form' })
    const file = await readFile(role, part, share, stop)
    if (!file.ok) return file
    if (isChosen(file.value)) files.set(role, file.value)
  }
  const report = files.get('report')
  const previous = files.get('previous')
  if (report === undefined) return refuse({ kind: 'no-file' })
  return ok(previous === undefined ? { report } : { report, previous })
}

/** Reads the form into memory. When the body breaks off, makes no sense or is not wanted any more, nothing of it stays. */
export async function readUpload(
  request: FastifyRequest,
  memory: UploadMemory,
  stop: AbortSignal,
): Promise<Result<Upload, UploadRefused>> {
  const share = new MemoryShare(memory)
  stop.addEventListener('abort', () => share.close(), { once: true })
  try {
    const task = await readParts(request, share, stop)
    if (task.ok && !stop.aborted) return ok({ task: task.value, bytes: share.bytes, free: () => share.close() })
    share.close()
    return task.ok ? refuse({ kind: 'too-long' }) : task
  } catch {
    share.close()
    return refuse({ kind: request.raw.destroyed && !request.raw.complete ? 'gone' : 'wrong-form' })
  }
}
