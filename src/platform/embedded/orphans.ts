import { setTimeout as sleep } from 'node:timers/promises'
import { postgresIn, signal } from './processes.ts'

const POLL_MS = 50
/** Most notice within moments that their server is gone; one in the middle of a calculation does not. */
const GRACE_MS = 1_000

async function areGone(cluster: string): Promise<boolean> {
  const until = performance.now() + GRACE_MS
  while (postgresIn(cluster).length > 0) {
    if (performance.now() > until) return false
    await sleep(POLL_MS)
  }
  return true
}

/** Ends the processes of a server that was killed: a new one does not start beside them. What they had not committed is void anyway. */
export async function endOrphans(cluster: string): Promise<void> {
  for (const name of ['SIGQUIT', 'SIGKILL'] as const) {
    if (await areGone(cluster)) return
    for (const pid of postgresIn(cluster)) signal(pid, name)
  }
  await areGone(cluster)
}
