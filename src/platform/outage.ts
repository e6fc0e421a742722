import { databaseIsAway } from './database/is-away.ts'
import { describeError, type Log } from './log.ts'

/** Tells once that something stopped working and once that it works again, however often it is tried meanwhile. */
export interface Outage {
  readonly failed: (error: unknown) => void
  readonly worked: () => void
}

/** `what` names it in the log. When it is the database that is away, `database` tells for all that depend on it. */
export function outage(log: Log, what: string, database?: Outage): Outage {
  let failing = false
  return {
    failed(error) {
      if (database !== undefined && databaseIsAway(error)) {
        database.failed(error)
        return
      }
      if (!failing) log.warn({ what, ...describeError(error), stack: undefined }, 'not working')
      failing = true
    },
    worked() {
      database?.worked()
      if (failing) log.warn({ what }, 'working again')
      failing = false
    },
  }
}
