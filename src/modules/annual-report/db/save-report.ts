import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from 'kysely'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { audit } from '../../../platform/audit/append.ts'
import type { DB } from '../../../platform/database/generated/schema.ts'
import type { AppDb } from '../../../platform/database/pools.ts'
import { raise } from '../../../platform/events/outbox.ts'
import { measuresOf } from '../domain/measures.ts'
import type { PublishedReport } from '../domain/published-report.ts'
import { REPORT_PUBLISHED } from '../events.ts'
import { reportOfFigures } from '../exchange/figures-file.ts'

export type SaveRefused = { readonly kind: 'no-such-organ'; readonly organ: string }
export type Saved = 'published' | 'unchanged'

const isSame = (content: unknown, { report }: PublishedReport): boolean => {
  const before = reportOfFigures(content)
  return before.ok && isDeepStrictEqual(before.value, report)
}

const proseOf = ({ report }: PublishedReport): string =>
  report.sections.map(({ title, text }) => `${title}\n${text}`).join('\n')

async function write(tx: Transaction<DB>, organId: string, published: PublishedReport): Promise<void> {
  const { organ, organName: organ_name, year, title, publishedOn = null, report } = published
  const content = JSON.stringify(report)
  await tx
    .insertInto('annual_report')
    .values({ organ_id: organId, year, title, published_on: publishedOn, content })
    .onConflict((conflict) =>
      conflict.columns(['organ_id', 'year']).doUpdateSet(({ eb }) => ({
        title,
        published_on: publishedOn,
        content,
        version: eb('annual_report.version', '+', 1),
      })),
    )
    .execute()
  const shown = {
    organ_name,
    title,
    published_on: publishedOn,
    measures: JSON.stringify(measuresOf(report)),
    prose: proseOf(published),
    content,
  }
  await tx
    .insertInto('public_report')
    .values({ organ, year, ...shown })
    .onConflict((conflict) => conflict.columns(['organ', 'year']).doUpdateSet(shown))
    .execute()
}

/** Publishes a report: record, projection, audit and event in one transaction; one that is there already is left alone. */
export function saveReport(db: AppDb, published: PublishedReport, actor: string): Promise<Result<Saved, SaveRefused>> {
  const { organ, year, title, publishedOn = null } = published
  return db.transaction().execute(async (tx) => {
    const owner = await tx.selectFrom('organ').select('id').where('slug', '=', organ).forUpdate().executeTakeFirst()
    if (owner === undefined) return refuse({ kind: 'no-such-organ', organ })
    const before = await tx
      .selectFrom('annual_report')
      .select(['title', 'published_on', 'content'])
      .where('organ_id', '=', owner.id)
      .where('year', '=', year)
      .executeTakeFirst()
    const isThere = before?.title === title && before.published_on === publishedOn && isSame(before.content, published)
    if (isThere) return ok('unchanged')
    await write(tx, owner.id, published)
    await audit(tx, { actor, organ, act: 'report.publish', subject: `report:${organ}/${year}`, detail: { title } })
    await raise(tx, REPORT_PUBLISHED, { organ, year })
    return ok('published')
  })
}
