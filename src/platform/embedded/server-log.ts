import { closeSync, constants, openSync, readFileSync, renameSync, statSync } from 'node:fs'
import { handOver } from './ownership.ts'
import type { Runner } from './runner.ts'

/** Links are not followed: root may work in a directory of somebody else. */
const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW } = constants

const LARGEST_BYTES = 5 * 1024 * 1024

export interface ServerLog {
  readonly descriptor: number
  readonly close: () => void
  /** What was written since it was opened. */
  readonly news: () => string
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

/** Opens the log to append to it; one that has grown large is put aside, in the place of the one before. */
export function openLog(path: string, runner: Runner): ServerLog {
  if (sizeOf(path) > LARGEST_BYTES) renameSync(path, `${path}.old`)
  const from = sizeOf(path)
  const descriptor = openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600)
  handOver(path, runner)
  return {
    descriptor,
    close: () => closeSync(descriptor),
    news: () => readFileSync(path).subarray(from).toString('utf8'),
  }
}
