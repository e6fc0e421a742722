import pg from 'pg'
import type { RaisedEvent } from './event.ts'
import { OUTBOX_CHANNEL } from './outbox.ts'
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
  readonly onError: (error: unknown) => void
}

/** Listens for notifications and asks twice a second besides, as a notification may be lost. */
export function follow({ pool, config, from, onEvents, onError }: FollowOptions): Follower {
  let seen = from
  let stopped = false
  let reading: Promise<void> = Promise.resolve()
  let listener: pg.Client | undefined

  const read = async (): Promise<void> => {
    if (stopped) return
    const { events, head, missed } = await eventsAfter(pool, seen)
    if (head === seen) return
    await onEvents(events, head, missed)
    seen = head
  }
  const catchUp = (): Promise<void> => {
    reading = reading.then(read, read)
    return reading
  }
  const look = (): void => {
    catchUp().catch(onError)
  }

  const listen = async (): Promise<void> => {
    const client = new pg.Client({ ...config, application_name: 'gongkai-follow', keepAlive: true })
    client.on('error', () => {
      if (listener === client) listener = undefined
    })
    client.on('notification', look)
    await client.connect()
    await client.query(`listen ${OUTBOX_CHANNEL}`)
    if (stopped) await client.end()
    else listener = client
  }

  let connecting = false
  const timer = setInterval(() => {
    look()
    if (listener !== undefined || connecting) return
    connecting = true
    listen()
      .catch(onError)
      .finally(() => (connecting = false))
  }, POLL_MS)
  connecting = true
  listen()
    .catch(onError)
    .finally(() => (connecting = false))

  return {
    seen: () => seen,
    catchUp,
    async stop() {
      stopped = true
      clearInterval(timer)
      await reading.catch(() => undefined)
      await listener?.end().catch(() => undefined)
    },
  }
}
