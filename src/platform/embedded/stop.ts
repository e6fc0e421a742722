import { setTimeout as sleep } from 'node:timers/promises'
import { countClients } from './connection.ts'
import { takeLock } from './launch-lock.ts'
import type { Places } from './places.ts'
import { readPostmasterFile } from './postmaster-file.ts'
import { isAlive, signal } from './processes.ts'
import { removeSocketDir } from './socket-dir.ts'

const POLL_MS = 20
/** A connection that was closed a moment ago is still listed for another. */
const GRACE_MS = 500

async function isDeserted(socketDir: string): Promise<boolean> {
  const until = performance.now() + GRACE_MS
  for (;;) {
    const clients = await countClients(socketDir)
    if (clients === 0) return true
    if (clients === undefined || performance.now() > until) return false
    await sleep(POLL_MS)
  }
}

/** Ends the server when nobody uses it, and returns when it has ended. */
async function endServer(places: Places, socketDir: string): Promise<void> {
  if (!(await isDeserted(socketDir))) return
  const pid = readPostmasterFile(places.cluster)?.pid
  if (pid === undefined || Number.isNaN(pid)) return
  // Fast shutdown: running transactions are rolled back, everything committed is written.
  signal(pid, 'SIGINT')
  while (isAlive(pid)) await sleep(POLL_MS)
  removeSocketDir(socketDir, places.dataDir)
}

/** Under the lock, so that nobody attaches to a server that is about to end; on a full disk without it. */
export async function stopServer(places: Places, socketDir: string, leave: () => Promise<void>): Promise<void> {
  const lock = await takeLock(places.dataDir).catch(() => undefined)
  try {
    await leave()
    if (lock?.ok !== false) await endServer(places, socketDir)
  } finally {
    if (lock?.ok === true) lock.value.release()
  }
}
