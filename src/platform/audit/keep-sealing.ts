import type pg from 'pg'
import { describeError, type Log } from '../log.ts'
import { sealAudit } from './seal.ts'

const EVERY_MS = 1000

/** Seals once a second; the returned function seals what is left and ends. */
export function keepSealing(pool: pg.Pool, log: Log): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  let failing = false
  const seal = async (): Promise<void> => {
    try {
      await sealAudit(pool)
      failing = false
    } catch (error) {
      if (!failing) log.error(describeError(error), 'audit entries are not being sealed')
      failing = true
    }
  }
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    running = seal().finally(() => (busy = false))
  }, EVERY_MS)
  return async () => {
    clearInterval(timer)
    await running
    await seal()
  }
}
