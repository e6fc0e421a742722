import { z } from 'zod'
import type { PublicDb } from '../../../platform/database/pools.ts'
import type { PublishedReport, ReportSummary } from '../domain/published-report.ts'
import { reportOfFigures } from '../exchange/figures-file.ts'

const summaryRow = z
  .object({
    organ: z.string(),
    organ_name: z.string(),
    year: z.number(),
    title: z.string(),
    published_on: z.string().nullable(),
    measures: z.record(z.string(), z.number()),
  })
  .transform(({ organ, organ_name: organName, year, title, published_on: day, measures }): ReportSummary => ({
    organ,
    organName,
    year,
    title,
    ...(day === null ? {} : { publishedOn: day }),
    measures,
  }))

const COLUMNS = ['organ', 'organ_name', 'year', 'title', 'published_on', 'measures'] as const

/** Published reports, newest year first; of one organ, or of all. */
export async function publicSummaries(db: PublicDb, organ?: string, limit?: number): Promise<readonly ReportSummary[]> {
  const all = db
    .selectFrom('public_report')
    .select(COLUMNS)
    .orderBy('year', 'desc')
    .orderBy('published_on', (order) => order.desc().nullsLast())
    .orderBy('organ')
    .$if(limit !== undefined, (query) => query.limit(limit ?? 0))
  const rows = await (organ === undefined ? all : all.where('organ', '=', organ)).execute()
  return z.array(summaryRow).parse(rows)
}

/** The published report of an organ for a year. */
export async function publicReport(db: PublicDb, organ: string, year: number): Promise<PublishedReport | undefined> {
  const found = await db
    .selectFrom('public_report')
    .select([...COLUMNS, 'content'])
    .where('organ', '=', organ)
    .where('year', '=', year)
    .executeTakeFirst()
  if (found === undefined) return undefined
  const { organName, title, publishedOn } = summaryRow.parse(found)
  const report = reportOfFigures(found.content)
  if (!report.ok) throw new Error(`stored report ${organ}/${year}: ${report.error.reason}`)
  const day = publishedOn === undefined ? {} : { publishedOn }
  return { organ, organName, year, title, ...day, report: report.value }
}
