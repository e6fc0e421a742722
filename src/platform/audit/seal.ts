import type pg from 'pg'
import { z } from 'zod'
import { BEGINNING, digestOf, ENTRY_COLUMNS, linkOf, sealedEntry } from './digest.ts'
import { SEAL_COLUMNS, sealRow } from './seals.ts'

const horizonRow = z.object({ horizon: z.string() })

async function sealUnderLock(client: pg.PoolClient): Promise<number> {
  const { rows: last } = await client.query(`select ${SEAL_COLUMNS} from audit_seal order by number desc limit 1`)
  const before = last[0] === undefined ? undefined : sealRow.parse(last[0])
  const { rows: now } = await client.query('select pg_snapshot_xmin(pg_current_snapshot())::text as horizon')
  const { horizon } = horizonRow.parse(now[0])
  const { rows } = await client.query(
    `select ${ENTRY_COLUMNS} from audit_entry
      where written_by >= $1::text::xid8 and written_by < $2::text::xid8 order by audit_entry.id`,
    [before?.horizon ?? '0', horizon],
  )
  if (rows.length === 0) return 0
  const digests = z.array(sealedEntry).parse(rows).map(digestOf)
  const number = (before?.number ?? 0n) + 1n
  await client.query('insert into audit_seal (number, horizon, digests, hash) values ($1, $2::text::xid8, $3, $4)', [
    number.toString(),
    horizon,
    digests,
    linkOf(number, horizon, before?.hash ?? BEGINNING, digests),
  ])
  return rows.length
}

/**
 * Links the entries that have become complete since the last seal into the chain; the number of entries sealed. An
 * entry is complete when no transaction older than its own is still running. Another process that is sealing wins.
 */
export async function sealAudit(pool: pg.Pool): Promise<number> {
  const client = await pool.connect()
  let broken = false
  try {
    await client.query('begin')
    const { rows } = await client.query<{ mine: boolean }>(
      "select pg_try_advisory_xact_lock(hashtext('gongkai audit seal')) as mine",
    )
    const sealed = rows[0]?.mine === true ? await sealUnderLock(client) : 0
    await client.query('commit')
    return sealed
  } catch (error) {
    await client.query('rollback').catch(() => (broken = true))
    throw error
  } finally {
    client.release(broken)
  }
}
