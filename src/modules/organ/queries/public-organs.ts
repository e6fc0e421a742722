import { z } from 'zod'
import type { PublicDb } from '../../../platform/database/pools.ts'
import type { Organ } from '../domain/organ.ts'
import { organSchema } from '../exchange/organ-schema.ts'

const row = z.object({ profile: organSchema })

/** All organs with a public site, in the order of the home page. */
export async function publicOrgans(db: PublicDb): Promise<readonly Organ[]> {
  const rows = await db.selectFrom('public_organ').select('profile').orderBy('position').orderBy('slug').execute()
  return z
    .array(row)
    .parse(rows)
    .map(({ profile }) => profile)
}

/** The organ of an address, if it has a public site. */
export async function publicOrgan(db: PublicDb, slug: string): Promise<Organ | undefined> {
  const found = await db.selectFrom('public_organ').select('profile').where('slug', '=', slug).executeTakeFirst()
  return found && row.parse(found).profile
}
