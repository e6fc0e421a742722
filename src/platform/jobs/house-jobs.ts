import type pg from 'pg'
import { verifyAudit } from '../audit/verify.ts'
import type { Log } from '../log.ts'
import type { Job } from './jobs.ts'

export const HOUSE_QUEUES = ['outbox-prune', 'audit-verify'] as const

/** How long a process may have been away and still be told what it missed. */
const KEPT = '7 days'

/** Work that keeps the house in order: old events go, and the audit chain is walked each night. */
export const houseJobs = (pool: pg.Pool, log: Log): readonly Job[] => [
  {
    name: 'outbox-prune',
    cron: '20 3 * * *',
    run: async () => {
      await pool.query(`delete from outbox where raised_at < now() - interval '${KEPT}'`)
    },
  },
  {
    name: 'audit-verify',
    cron: '40 3 * * *',
    run: async () => {
      const outcome = await verifyAudit(pool)
      if (!outcome.ok) log.error({ broken: outcome.error.kind, seal: String(outcome.error.number) }, 'audit chain')
    },
  },
]
