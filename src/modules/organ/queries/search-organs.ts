import { sql } from 'kysely'
import { z } from 'zod'
import { containing } from '../../../platform/database/containing.ts'
import type { PublicDb } from '../../../platform/database/pools.ts'
import type { Organ } from '../domain/organ.ts'
import { organSchema } from '../exchange/organ-schema.ts'

const row = z.object({ profile: organSchema })

const NAMES = sql<string>`concat_ws(' ', name, profile ->> 'shortName', profile ->> 'area', profile ->> 'aliases')`

/** Organs whose name, other names or area hold every word. */
export async function searchOrgans(db: PublicDb, words: readonly string[], slug?: string): Promise<readonly Organ[]> {
  const all = db.selectFrom('public_organ').select('profile').orderBy('position').limit(20)
  const inOrgan = slug === undefined ? all : all.where('slug', '=', slug)
  const found = words.reduce((query, word) => query.where(NAMES, 'ilike', containing(word)), inOrgan)
  return z
    .array(row)
    .parse(await found.execute())
    .map(({ profile }) => profile)
}
