import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { errorCode } from './system-error.ts'

interface Facts {
  readonly name: string
  readonly state: string
  /** In clock ticks since the machine started. */
  readonly startedAt: string
}

const STATE = 0
const STARTED_AT = 19

/** What /proc tells about a process; `undefined` without such a process or without /proc. */
function factsOf(pid: number): Facts | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const end = line.lastIndexOf(')')
    const fields = line.slice(end + 2).split(' ')
    return {
      name: line.slice(line.indexOf('(') + 1, end),
      state: fields[STATE] ?? '',
      startedAt: fields[STARTED_AT] ?? '',
    }
  } catch {
    return undefined
  }
}

/** Signals a process; one that has ended meanwhile is no matter. */
export function signal(pid: number, name: 'SIGINT' | 'SIGQUIT' | 'SIGKILL'): void {
  try {
    process.kill(pid, name)
  } catch (error) {
    if (errorCode(error) !== 'ESRCH') throw error
  }
}

/** Whether the number is in use, be it by a process that ended and that nobody has collected (a zombie). */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return errorCode(error) === 'EPERM'
  }
}

/** Whether a process of this number runs. */
export const isAlive = (pid: number): boolean => exists(pid) && !['Z', 'X'].includes(factsOf(pid)?.state ?? '')

/** Tells a process from a later one that was given the same number, also across restarts; empty without /proc. */
export function markOf(pid: number): string {
  try {
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}/${factsOf(pid)?.startedAt ?? ''}`
  } catch {
    return ''
  }
}

/** Whether the process is a PostgreSQL of this directory; `undefined` where the system does not tell. */
export function isPostgresIn(pid: number, cluster: string): boolean | undefined {
  if (!isAlive(pid)) return false
  const facts = factsOf(pid)
  if (facts === undefined) return undefined
  if (facts.name !== 'postgres') return false
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === cluster
  } catch {
    return isAlive(pid) ? undefined : false
  }
}

/** Every PostgreSQL process of this directory; empty where the system does not tell. */
export function postgresIn(cluster: string): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
      .filter((pid) => isPostgresIn(pid, cluster) === true)
  } catch {
    return []
  }
}
