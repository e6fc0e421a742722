import type pg from 'pg'
import { z } from 'zod'
import type { RaisedEvent } from './event.ts'

const row = z.object({ seq: z.string().transform(BigInt), name: z.string(), payload: z.unknown() })
const place = z.object({ head: z.string().transform(BigInt), oldest: z.string().nullable() })

/** Number of the newest event; 0 before the first. */
export async function headOf(pool: pg.Pool): Promise<bigint> {
  const { rows } = await pool.query('select seq as head, null as oldest from outbox_head')
  return place.parse(rows[0]).head
}

/** Events after `seen`; `missed` when some of them have been cleared away already. */
export async function eventsAfter(
  pool: pg.Pool,
  seen: bigint,
): Promise<{ readonly events: readonly RaisedEvent[]; readonly head: bigint; readonly missed: boolean }> {
  const { rows: places } = await pool.query(
    'select seq as head, (select min(seq) from outbox)::text as oldest from outbox_head',
  )
  const { head, oldest } = place.parse(places[0])
  if (head === seen) return { events: [], head, missed: false }
  const { rows } = await pool.query('select seq, name, payload from outbox where seq > $1 and seq <= $2 order by seq', [
    seen.toString(),
    head.toString(),
  ])
  const events = z.array(row).parse(rows)
  const missed = head < seen || oldest === null || BigInt(oldest) > seen + 1n
  return { events, head, missed }
}
