import { z } from 'zod'
import { containing } from '../../../platform/database/containing.ts'
import type { PublicDb } from '../../../platform/database/pools.ts'

export interface FoundReport {
  readonly organ: string
  readonly year: number
  readonly title: string
  readonly publishedOn?: string
  /** The prose of the report. */
  readonly prose: string
}

const row = z
  .object({
    organ: z.string(),
    year: z.number(),
    title: z.string(),
    published_on: z.string().nullable(),
    prose: z.string(),
  })
  .transform(({ published_on: day, ...rest }): FoundReport => ({
    ...rest,
    ...(day === null ? {} : { publishedOn: day }),
  }))

/** Reports that hold every word in title or prose, the newest first. */
export async function searchReports(
  db: PublicDb,
  words: readonly string[],
  organ?: string,
): Promise<readonly FoundReport[]> {
  const all = db
    .selectFrom('public_report')
    .select(['organ', 'year', 'title', 'published_on', 'prose'])
    .orderBy('year', 'desc')
    .orderBy('organ')
    .limit(20)
  const inOrgan = organ === undefined ? all : all.where('organ', '=', organ)
  const found = words.reduce(
    (query, word) =>
      query.where((by) => by.or([by('title', 'ilike', containing(word)), by('prose', 'ilike', containing(word))])),
    inOrgan,
  )
  return z.array(row).parse(await found.execute())
}
