import { setTimeout as sleep } from 'node:timers/promises'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { askServer } from './connection.ts'
import type { Places } from './places.ts'
import { readPostmasterFile, removeStaleFiles } from './postmaster-file.ts'
import type { LaunchProblem } from './problems.ts'
import { exists, isPostgresIn } from './processes.ts'

const POLL_MS = 50
/** A server answers something as soon as it runs, also while it recovers; one that stops has its connections to end. */
const PATIENCE_MS = { running: 60_000, stopping: 120_000, unknown: 10_000 }

export interface LiveServer {
  readonly pid: number
  readonly socketDir: string
}

/** The live server of this directory, once it answers; `undefined` when there is none. Clears what a dead one left in the way. */
export async function findServer(places: Places): Promise<Result<LiveServer | undefined, LaunchProblem>> {
  let silentSince = performance.now()
  for (;;) {
    const file = readPostmasterFile(places.cluster)
    if (file === undefined) return ok(undefined)
    const { pid, socketDir } = file
    const answer = socketDir === undefined ? 'silent' : await askServer(socketDir)
    // An empty file may be one that is being written.
    const known = Number.isNaN(pid) ? undefined : isPostgresIn(pid, places.cluster)
    if (known === false) {
      if (answer !== 'silent') return refuse({ kind: 'running-elsewhere', path: places.cluster })
      if (exists(pid)) removeStaleFiles(places.cluster, file)
      return ok(undefined)
    }
    if (answer === 'ready' && socketDir !== undefined) return ok({ pid, socketDir })
    if (typeof answer !== 'string') {
      return refuse({ kind: 'connection-refused', path: places.cluster, line: answer.refusal })
    }
    if (answer === 'not-yet' && !file.stopping) silentSince = performance.now()
    const silence = performance.now() - silentSince
    if (known === undefined && silence > PATIENCE_MS.unknown) {
      removeStaleFiles(places.cluster, file)
      return ok(undefined)
    }
    if (silence > PATIENCE_MS[file.stopping ? 'stopping' : 'running']) {
      return refuse({ kind: 'not-answering', pid, log: places.log })
    }
    await sleep(POLL_MS)
  }
}
