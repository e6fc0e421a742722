import { createHash } from 'node:crypto'
import { z } from 'zod'

/** An entry as the seal covers it: every column, in the text form of the database. */
export const sealedEntry = z.object({
  id: z.string(),
  written_by: z.string(),
  at: z.string(),
  actor: z.string(),
  organ: z.string().nullable(),
  act: z.string(),
  subject: z.string(),
  detail: z.string(),
})
export type SealedEntry = z.infer<typeof sealedEntry>

/** Times in UTC with microseconds, whatever the session's settings are. */
export const ENTRY_COLUMNS = `id::text, written_by::text, to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  actor, organ, act, subject, detail::text`

/** SM3 over the fields with their lengths, so that no two entries share a text. */
export function digestOf(entry: SealedEntry): Buffer {
  const hash = createHash('sm3')
  for (const value of Object.values(sealedEntry.parse(entry))) {
    hash.update(value === null ? '-1:' : `${Buffer.byteLength(value)}:${value}`)
  }
  return hash.digest()
}

/** The link of the chain: number, horizon, the seal before, and the digest of each entry. */
export function linkOf(number: bigint, horizon: string, before: Buffer, digests: readonly Buffer[]): Buffer {
  const hash = createHash('sm3').update(`${number}:${horizon}:`).update(before)
  for (const digest of digests) hash.update(digest)
  return hash.digest()
}

/** What the first seal is linked to. */
export const BEGINNING = Buffer.alloc(32)
