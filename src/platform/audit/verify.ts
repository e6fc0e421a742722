import type pg from 'pg'
import { z } from 'zod'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { BEGINNING, digestOf, ENTRY_COLUMNS, linkOf, sealedEntry } from './digest.ts'
import { type Seal, SEAL_COLUMNS, sealRow } from './seals.ts'

export type ChainBroken =
  | { readonly kind: 'seal-missing'; readonly number: bigint }
  | { readonly kind: 'seal-changed'; readonly number: bigint }
  | { readonly kind: 'entry-changed'; readonly id: string; readonly number: bigint }
  | { readonly kind: 'entry-missing'; readonly after: string | undefined; readonly number: bigint }
  | { readonly kind: 'entry-added'; readonly id: string; readonly number: bigint }

export interface ChainHolds {
  readonly seals: number
  readonly entries: number
  /** Written since the last seal, or by transactions that were running then. */
  readonly unsealed: number
}

const BATCH = 500

/** The first entry of a seal that is not what was sealed. */
async function entriesHold(pool: pg.Pool, seal: Seal, from: string): Promise<Result<number, ChainBroken>> {
  const { rows } = await pool.query(
    `select ${ENTRY_COLUMNS} from audit_entry
      where written_by >= $1::text::xid8 and written_by < $2::text::xid8 order by audit_entry.id`,
    [from, seal.horizon],
  )
  const entries = z.array(sealedEntry).parse(rows)
  const found = entries.map(digestOf)
  const at = found.findIndex((digest, index) => seal.digests[index]?.equals(digest) !== true)
  const { number } = seal
  if (at < 0 && found.length === seal.digests.length) return ok(found.length)
  if (at < 0) return refuse({ kind: 'entry-missing', after: entries.at(-1)?.id, number })
  const id = entries[at]?.id ?? ''
  if (found.length < seal.digests.length) return refuse({ kind: 'entry-missing', after: entries[at - 1]?.id, number })
  return refuse({ kind: found.length > seal.digests.length ? 'entry-added' : 'entry-changed', id, number })
}

async function unsealedAfter(pool: pg.Pool, horizon: string): Promise<number> {
  const { rows } = await pool.query(
    'select count(*)::int as count from audit_entry where written_by >= $1::text::xid8',
    [horizon],
  )
  return z.object({ count: z.number() }).parse(rows[0]).count
}

/** Walks the chain from its beginning; refused with the first place where it does not hold. Unsealed entries are not judged. */
export async function verifyAudit(pool: pg.Pool): Promise<Result<ChainHolds, ChainBroken>> {
  let hash: Buffer = BEGINNING
  let from = '0'
  let seals = 0n
  let entries = 0
  for (;;) {
    const { rows } = await pool.query(
      `select ${SEAL_COLUMNS} from audit_seal where number > $1 order by number limit ${BATCH}`,
      [seals.toString()],
    )
    if (rows.length === 0) return ok({ seals: Number(seals), entries, unsealed: await unsealedAfter(pool, from) })
    for (const seal of z.array(sealRow).parse(rows)) {
      seals += 1n
      if (seal.number !== seals) return refuse({ kind: 'seal-missing', number: seals })
      if (!linkOf(seal.number, seal.horizon, hash, seal.digests).equals(seal.hash)) {
        return refuse({ kind: 'seal-changed', number: seal.number })
      }
      const hold = await entriesHold(pool, seal, from)
      if (!hold.ok) return hold
      entries += hold.value
      hash = seal.hash
      from = seal.horizon
    }
  }
}
