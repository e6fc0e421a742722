import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { askServer } from './connection.ts'
import { type EmbeddedServer, launch, type LaunchOptions } from './launch.ts'
import { placesIn } from './places.ts'

/** Between two attempts; a server that restarts by itself is left to do so. */
const PAUSE_MS = 1000

export interface KeptServer {
  /** To be called when it does not answer, as often as that is noticed: starts it again when it has ended. */
  readonly revive: () => void
  readonly stop: () => Promise<void>
}

/**
 * A server that is started again when it was ended from outside, e.g. for want of memory. Where its cluster is gone none is
 * made anew: a disk that is not mounted is no reason to begin with nothing.
 */
export function keepRunning(first: EmbeddedServer, options: LaunchOptions): KeptServer {
  const stopping = new AbortController()
  const mark = join(placesIn(options.dataDir).cluster, 'PG_VERSION')
  let server = first
  let attempt: Promise<void> | undefined

  const tryOnce = async (): Promise<void> => {
    await sleep(PAUSE_MS, undefined, { signal: stopping.signal })
    if (!existsSync(mark) || (await askServer(server.socketDir)) !== 'silent') return
    const again = await launch(options)
    if (again.ok) server = again.value
  }
  return {
    revive() {
      if (stopping.signal.aborted) return
      attempt ??= tryOnce()
        .catch(() => undefined)
        .finally(() => (attempt = undefined))
    },
    async stop() {
      stopping.abort()
      await attempt
      await server.stop()
    },
  }
}
