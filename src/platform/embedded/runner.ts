import { spawnSync, type SpawnOptions } from 'node:child_process'
import { lstatSync } from 'node:fs'
import { userInfo } from 'node:os'

/**
 * As whom PostgreSQL runs, which refuses to run as root: as the user of this process, as that user under another
 * number in a namespace of its own (the files stay root's), or as another user. `uid` and `gid` own the files.
 */
export interface Runner {
  readonly kind: 'direct' | 'namespace' | 'account'
  readonly uid: number
  readonly gid: number
}

const NOBODY = 65534
const NAMESPACE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, '--']

/** Nothing of our own environment reaches the server: neither keys nor the language of the terminal. */
const environment = (): Record<string, string> => ({ PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' })

export interface Command {
  readonly file: string
  readonly args: readonly string[]
  readonly options: SpawnOptions
}

/** The command that runs a program as `runner`. */
export function commandFor(runner: Runner, program: string, args: readonly string[]): Command {
  const options = { cwd: '/', env: environment() }
  if (runner.kind === 'namespace') return { file: 'unshare', args: [...NAMESPACE, program, ...args], options }
  if (runner.kind === 'direct') return { file: program, args, options }
  return { file: program, args, options: { ...options, uid: runner.uid, gid: runner.gid } }
}

const namespacesWork = (): boolean =>
  spawnSync('unshare', [...NAMESPACE, 'true'], { stdio: 'ignore', env: environment() }).status === 0

function hasName(): boolean {
  try {
    return userInfo().username !== ''
  } catch {
    return false
  }
}

/** `owned` is the cluster where there is one, else the data directory: what belongs to an ordinary user stays his. */
export function chooseRunner(owned: string): Runner {
  const uid = process.getuid?.() ?? NOBODY
  const gid = process.getgid?.() ?? NOBODY
  if (uid !== 0) {
    // initdb wants a name for the user's number; containers often run as a number without one.
    return { kind: hasName() || !namespacesWork() ? 'direct' : 'namespace', uid, gid }
  }
  const owner = lstatSync(owned)
  if (owner.uid !== 0) return { kind: 'account', uid: owner.uid, gid: owner.gid }
  return namespacesWork() ? { kind: 'namespace', uid, gid } : { kind: 'account', uid: NOBODY, gid: NOBODY }
}
