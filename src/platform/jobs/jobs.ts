import type pg from 'pg'
import PgBoss from 'pg-boss'
import { describeError, type Log } from '../log.ts'
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
export async function startJobs(pool: pg.Pool, jobs: readonly Job[], log: Log): Promise<() => Promise<void>> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => pool.query(text, values) },
    schema: JOBS_SCHEMA,
    migrate: false,
  })
  boss.on('error', (error) => log.error(describeError(error), 'job queue'))
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
