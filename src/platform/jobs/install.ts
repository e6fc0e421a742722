import type pg from 'pg'
import PgBoss from 'pg-boss'

export const JOBS_SCHEMA = 'pgboss'

const GRANTS = `
  grant usage on schema ${JOBS_SCHEMA} to gongkai_app;
  grant select, insert, update, delete on all tables in schema ${JOBS_SCHEMA} to gongkai_app;
  grant execute on all functions in schema ${JOBS_SCHEMA} to gongkai_app;
`

/** The queue's tables and queues, created by the owner of the schema; the application has no DDL. */
export async function installJobs(client: pg.Client, queues: readonly string[]): Promise<void> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => client.query(text, values) },
    schema: JOBS_SCHEMA,
    supervise: false,
    schedule: false,
  })
  boss.on('error', (error) => {
    throw error
  })
  await boss.start()
  // The clock of the library sends what is due through this queue.
  await client.query(`select ${JOBS_SCHEMA}.create_queue('__pgboss__send-it', '{"policy":"standard"}')`)
  for (const name of queues) await boss.createQueue(name, { name, policy: 'short' })
  await boss.stop({ graceful: false, wait: false })
  await client.query(GRANTS)
}
