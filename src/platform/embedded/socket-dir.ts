import { chmodSync, lstatSync, rmdirSync } from 'node:fs'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { handOver, makePrivate } from './ownership.ts'
import { innerSocketDir, socketDirFor } from './places.ts'
import type { LaunchProblem } from './problems.ts'
import type { Runner } from './runner.ts'
import { errorCode } from './system-error.ts'

/** The private directory of the socket. Who may enter it is the superuser, so it must belong to nobody else. */
export function prepareSocketDir(dataDir: string, runner: Runner): Result<string, LaunchProblem> {
  const path = socketDirFor(dataDir, runner.uid)
  try {
    makePrivate(path, runner)
    return ok(path)
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error
  }
  if (path === innerSocketDir(dataDir)) handOver(path, runner)
  const found = lstatSync(path)
  if (!found.isDirectory() || found.uid !== runner.uid) return refuse({ kind: 'socket-directory-taken', path })
  chmodSync(path, 0o700)
  return ok(path)
}

/** Among the temporary directories none of ours stays behind. */
export function removeSocketDir(path: string, dataDir: string): void {
  if (path === innerSocketDir(dataDir)) return
  try {
    rmdirSync(path)
  } catch {
    return
  }
}
