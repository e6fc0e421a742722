import type pg from 'pg'
import PgBoss from 'pg-boss'
import type { Log } from '../log.ts'
import { type Outage, outage } from '../outage.ts'
import { JOBS_SCHEMA } from './install.ts'

/** Work done in the background, on its own schedule. A handler may run twice for one time and must bear that. */
export interface Job {
  readonly name: string
  /** Cron expression, in the time of China. */
  readonly cron: string
  readonly run: () => Promise<void>
}

const POLL_SECONDS = 10

/** Starts working off jobs; several processes share them. */
export async function startJobs(
  pool: pg.Pool,
  jobs: readonly Job[],
  log: Log,
  { failed, worked }: Outage = outage(log, 'job queue'),
): Promise<() => Promise<void>> {
  const executeSql = async (text: string, values: unknown[]): Promise<pg.QueryResult> => {
    const result = await pool.query(text, values)
    worked()
    return result
  }
  const boss = new PgBoss({
    db: { executeSql },
    schema: JOBS_SCHEMA,
    migrate: false,
  })
  boss.on('error', failed)
  await boss.start()
  for (const { name, cron, run } of jobs) {
    await boss.schedule(name, cron, {}, { tz: 'Asia/Shanghai' })
    await boss.work(name, { pollingIntervalSeconds: POLL_SECONDS }, async () => {
      await run()
      log.info({ job: name }, 'job done')
    })
  }
  return () => boss.stop({ graceful: true, wait: true, timeout: 10_000 })
}
