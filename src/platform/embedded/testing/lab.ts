import type { ChildProcess } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, readdirSync, readlinkSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, sep } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { PORT, SUPERUSER } from '../places.ts'
import { isAlive, signal } from '../processes.ts'

const POLL_MS = 20
const ANYBODY_ADDS = 0o1777

const cwdOf = (pid: number): string => {
  try {
    return readlinkSync(`/proc/${pid}/cwd`)
  } catch {
    return ''
  }
}

const runningIn = (root: string): readonly number[] =>
  (existsSync('/proc') ? readdirSync('/proc') : [])
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => cwdOf(pid).startsWith(root + sep) && isAlive(pid))

/** Ends processes at once, and waits for their end. */
export async function killAll(pids: readonly number[]): Promise<void> {
  for (const pid of pids) signal(pid, 'SIGKILL')
  while (pids.some(isAlive)) await sleep(POLL_MS)
}

/** A temporary directory for tests, open to every user. */
export class Lab {
  readonly root = realpathSync(mkdtempSync(join(tmpdir(), 'gongkai-lab-')))
  #count = 0
  readonly #children: ChildProcess[] = []
  readonly #clients: pg.Client[] = []
  readonly #outside: string[] = []

  constructor() {
    chmodSync(this.root, ANYBODY_ADDS)
  }

  /** A path where nothing is yet. */
  path(name = 'data'): string {
    this.#count += 1
    return join(this.root, `${name}-${this.#count}`)
  }

  /** Remembers a path elsewhere to be removed. */
  alsoRemove(path: string): void {
    this.#outside.push(path)
  }

  /** Remembers a process to be ended. */
  keep<Child extends ChildProcess>(child: Child): Child {
    this.#children.push(child)
    return child
  }

  /** A connection of the superuser, as an application would open it. */
  async connect(socketDir: string): Promise<pg.Client> {
    const client = new pg.Client({ host: socketDir, port: PORT, user: SUPERUSER, database: 'postgres' })
    client.on('error', () => undefined)
    await client.connect()
    this.#clients.push(client)
    return client
  }

  /** Ends whatever still runs inside, and removes everything. */
  async clean(): Promise<void> {
    await Promise.all(this.#clients.map((client) => client.end().catch(() => undefined)))
    for (const child of this.#children) child.kill('SIGKILL')
    while (runningIn(this.root).length > 0) await killAll(runningIn(this.root))
    for (const path of this.#outside) rmSync(path, { recursive: true, force: true })
    rmSync(this.root, { recursive: true, force: true, maxRetries: 5 })
  }
}
