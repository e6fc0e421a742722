import { isDeepStrictEqual } from 'node:util'
import { sql } from 'kysely'
import { audit } from '../../../platform/audit/append.ts'
import type { AppDb } from '../../../platform/database/pools.ts'
import { raise } from '../../../platform/events/outbox.ts'
import type { Organ } from '../domain/organ.ts'
import { ORGAN_CHANGED } from '../events.ts'
import { organSchema } from '../exchange/organ-schema.ts'

export type Saved = 'created' | 'changed' | 'unchanged'

/** Saves an organ and what the public sees of it; what is there already is left alone. `position` orders the home page. */
export function saveOrgan(db: AppDb, organ: Organ, position: number, actor: string): Promise<Saved> {
  return db.transaction().execute(async (tx) => {
    // A row that is not there yet cannot be locked: without this two writers would both create it.
    await sql`select pg_advisory_xact_lock(hashtextextended(${`organ:${organ.slug}`}, 0))`.execute(tx)
    const before = await tx
      .selectFrom('organ')
      .innerJoin('public_organ', 'public_organ.slug', 'organ.slug')
      .select(['organ.profile', 'public_organ.position'])
      .where('organ.slug', '=', organ.slug)
      .forUpdate('organ')
      .executeTakeFirst()
    const isThere = before?.position === position && isDeepStrictEqual(organSchema.parse(before.profile), organ)
    if (isThere) return 'unchanged'
    const { slug, name } = organ
    const profile = JSON.stringify(organ)
    await tx
      .insertInto('organ')
      .values({ slug, name, profile })
      .onConflict((conflict) =>
        conflict.column('slug').doUpdateSet(({ eb }) => ({ name, profile, version: eb('organ.version', '+', 1) })),
      )
      .execute()
    await tx
      .insertInto('public_organ')
      .values({ slug, name, position, profile })
      .onConflict((conflict) => conflict.column('slug').doUpdateSet({ name, position, profile }))
      .execute()
    const saved = before === undefined ? 'created' : 'changed'
    await audit(tx, { actor, organ: slug, act: `organ.${saved}`, subject: `organ:${slug}` })
    await raise(tx, ORGAN_CHANGED, { slug })
    return saved
  })
}
