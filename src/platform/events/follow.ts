import type pg from 'pg'
import type { RaisedEvent } from './event.ts'
import { keepListening } from './listen.ts'
import { eventsAfter } from './read-outbox.ts'

/** How long a lost notification can go unnoticed. */
const POLL_MS = 500

export interface Follower {
  /** Number of the newest event that has been handed on. */
  readonly seen: () => bigint
  /** Reads now what there is; resolves when it has been handed on. */
  readonly catchUp: () => Promise<void>
  readonly stop: () => Promise<void>
}

export interface FollowOptions {
  readonly pool: pg.Pool
  readonly config: pg.ClientConfig
  readonly from: bigint
  /** Gets events in order, each once. `missed`: some are gone, so everything made before is in doubt. */
  readonly onEvents: (events: readonly RaisedEvent[], head: bigint, missed: boolean) => void | Promise<void>
  /** Each time it was tried in vain. */
  readonly onError: (error: unknown) => void
  /** Each time it went well. */
  readonly onSuccess?: () => void
}

/** Listens for notifications and asks twice a second besides, as a notification may be lost. */
export function follow({
  pool,
  config,
  from,
  onEvents,
  onError,
  onSuccess = () => undefined,
}: FollowOptions): Follower {
  let seen = from
  let stopped = false
  let reading: Promise<void> = Promise.resolve()
  let waiting: Promise<void> | undefined

  const read = async (): Promise<void> => {
    waiting = undefined
    if (stopped) return
    const { events, head, missed } = await eventsAfter(pool, seen)
    if (head === seen) return
    await onEvents(events, head, missed)
    seen = head
  }
  // One that has not begun yet will see what the next one would: they must not pile up while the database is away.
  const catchUp = (): Promise<void> => (reading = waiting ??= reading.then(read, read))
  const look = (): void => {
    catchUp().then(onSuccess, (error: unknown) => {
      if (!stopped) onError(error)
    })
  }
  const timer = setInterval(look, POLL_MS)
  const stopListening = keepListening(config, POLL_MS, look)

  return {
    seen: () => seen,
    catchUp,
    async stop() {
      stopped = true
      clearInterval(timer)
      await Promise.all([stopListening(), reading.catch(() => undefined)])
    },
  }
}
