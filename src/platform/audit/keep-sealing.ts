import type pg from 'pg'
import type { Outage } from '../outage.ts'
import { sealAudit } from './seal.ts'

const EVERY_MS = 1000

/** Seals once a second; the returned function seals what is left and ends. */
export function keepSealing(pool: pg.Pool, { worked, failed }: Outage): () => Promise<void> {
  let running: Promise<unknown> = Promise.resolve()
  const seal = async (): Promise<void> => {
    try {
      await sealAudit(pool)
      worked()
    } catch (error) {
      failed(error)
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
