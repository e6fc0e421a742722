import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { socketFile } from './places.ts'
import { errorCode } from './system-error.ts'

const SOCKET_DIR = 4
const STATUS = 7

/** What a running server writes into its directory, line by line as it starts. */
export interface PostmasterFile {
  readonly pid: number
  readonly socketDir: string | undefined
  readonly stopping: boolean
}

const fileIn = (cluster: string): string => join(cluster, 'postmaster.pid')

/** Reads `postmaster.pid`; `undefined` when there is none. */
export function readPostmasterFile(cluster: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(fileIn(cluster), 'utf8').split('\n')
    const socketDir = lines[SOCKET_DIR] ?? ''
    return {
      pid: Math.abs(Number.parseInt(lines[0] ?? '', 10)),
      socketDir: socketDir === '' ? undefined : socketDir,
      stopping: (lines[STATUS] ?? '').startsWith('stopping'),
    }
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

/** PostgreSQL itself removes these when no process has the number any more, and refuses to start when one has. */
export function removeStaleFiles(cluster: string, { socketDir }: PostmasterFile): void {
  rmSync(fileIn(cluster), { force: true })
  if (socketDir === undefined) return
  rmSync(`${socketFile(socketDir)}.lock`, { force: true })
  rmSync(socketFile(socketDir), { force: true })
}
