import type { Transaction } from 'kysely'
import type { DB } from '../database/generated/schema.ts'

export interface AuditEntry {
  /** Who acted: an account, or the part of the system that acted by itself, e.g. `system:demo`. */
  readonly actor: string
  /** Slug of the organ concerned. */
  readonly organ?: string
  /** What was done, e.g. `report.publish`. */
  readonly act: string
  /** To what, e.g. `report:liuzhou/2018`. */
  readonly subject: string
  /** What is needed to understand the act later; never personal data beyond what the act itself is about. */
  readonly detail?: Readonly<Record<string, string | number | boolean | null>>
}

/** Writes what was done into the audit trail, in the transaction that does it. */
export async function audit(
  tx: Transaction<DB>,
  { actor, organ, act, subject, detail = {} }: AuditEntry,
): Promise<void> {
  await tx
    .insertInto('audit_entry')
    .values({ actor, organ: organ ?? null, act, subject, detail: JSON.stringify(detail) })
    .execute()
}
