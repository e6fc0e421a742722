import { databaseIsAway } from './database/is-away.ts'
import { describeError, type Log } from './log.ts'

/** Tells once that something stopped working and once that it works again, however often it is tried meanwhile. */
export interface Outage {
  readonly failed: (error: unknown) => void
  readonly worked: () => void
}

export interface OutageOptions {
  /** Tells that the database is away for all that depend on it. */
  readonly database?: Outage
  /** Time without a failure after which a success counts, where some things go well while others fail. */
  readonly calmMs?: number
}

/** `what` names it in the log. */
export function outage(log: Log, what: string, { database, calmMs = 0 }: OutageOptions = {}): Outage {
  let failing = false
  let lastFailure = 0
  return {
    failed(error) {
      if (database !== undefined && databaseIsAway(error)) {
        database.failed(error)
        return
      }
      if (!failing) log.warn({ what, ...describeError(error), stack: undefined }, 'not working')
      failing = true
      lastFailure = performance.now()
    },
    worked() {
      database?.worked()
      if (performance.now() - lastFailure < calmMs) return
      if (failing) log.warn({ what }, 'working again')
      failing = false
    },
  }
}
