import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { OUTBOX_CHANNEL } from './outbox.ts'

const PATIENCE_MS = 10_000

async function listen(
  config: pg.ClientConfig,
  onNotification: () => void,
  onLost: () => void,
): Promise<{ readonly end: () => Promise<void> }> {
  const client = new pg.Client({
    ...config,
    application_name: 'gongkai-follow',
    keepAlive: true,
    connectionTimeoutMillis: PATIENCE_MS,
  })
  client.on('error', onLost).on('end', onLost).on('notification', onNotification)
  const end = (): Promise<void> => client.end().catch(() => undefined)
  try {
    await client.connect()
    await client.query(`listen ${OUTBOX_CHANNEL}`)
    return { end }
  } catch (error) {
    await end()
    throw error
  }
}

/**
 * Keeps a connection that hears of events, a new one whenever it was lost; that it cannot be had is noticed by who asks
 * for events besides. Returns how to end it.
 */
export function keepListening(config: pg.ClientConfig, pauseMs: number, onNotification: () => void) {
  const stop = new AbortController()
  const run = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      let lost: () => void = () => undefined
      const over = new Promise<void>((resolve) => (lost = resolve))
      stop.signal.addEventListener('abort', lost, { once: true })
      const listener = await listen(config, onNotification, lost).catch(() => undefined)
      if (listener !== undefined) await over
      await listener?.end()
      stop.signal.removeEventListener('abort', lost)
      await sleep(pauseMs, undefined, { signal: stop.signal }).catch(() => undefined)
    }
  }
  const running = run()
  return async (): Promise<void> => {
    stop.abort()
    await running
  }
}
