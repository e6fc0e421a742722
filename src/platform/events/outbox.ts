import { sql, type Transaction } from 'kysely'
import type { DB } from '../database/generated/schema.ts'
import type { EventKind } from './event.ts'

export const OUTBOX_CHANNEL = 'gongkai_outbox'

/**
 * Raises an event in the transaction that causes it: it is there when the transaction commits, else never was. The last
 * thing a transaction does, because from here to its end other transactions that raise an event wait.
 */
export async function raise<T>(tx: Transaction<DB>, kind: EventKind<T>, payload: T): Promise<void> {
  const { seq } = await tx
    .updateTable('outbox_head')
    .set(({ eb }) => ({ seq: eb('seq', '+', '1') }))
    .returning('seq')
    .executeTakeFirstOrThrow()
  await tx
    .insertInto('outbox')
    .values({ seq, name: kind.name, payload: JSON.stringify(kind.payload.parse(payload)) })
    .execute()
  await sql`select pg_notify(${OUTBOX_CHANNEL}, ${seq})`.execute(tx)
}
