import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { askServer } from './connection.ts'
import { knownFailure, tellingLine } from './failure.ts'
import { PORT, type Places } from './places.ts'
import type { LaunchProblem } from './problems.ts'
import { commandFor, type Runner } from './runner.ts'
import { openLog } from './server-log.ts'
import { settingsFor } from './settings.ts'
import { diskIsFull } from './system-error.ts'

const POLL_MS = 20

/** `rival`: another server of this directory came first. */
export type Started = 'ready' | 'rival'

/** Until it answers or ends. A recovery may take long and is waited for: the process is watched, not the clock. */
async function answers(child: ChildProcess, socketDir: string): Promise<boolean | { readonly refusal: string }> {
  for (;;) {
    const answer = await askServer(socketDir)
    if (answer === 'ready') return true
    if (typeof answer !== 'string') return answer
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return false
    await sleep(POLL_MS)
  }
}

/** Starts the server apart from this process: it outlives it, and an interrupt of the terminal does not reach it. */
export async function startServer(
  native: string,
  places: Places,
  socketDir: string,
  runner: Runner,
): Promise<Result<Started, LaunchProblem>> {
  const { cluster, dataDir } = places
  const log = openLog(places.log, runner)
  const program = join(native, 'bin', 'postgres')
  const { file, args, options } = commandFor(runner, program, [
    '-D',
    cluster,
    '-p',
    `${PORT}`,
    ...settingsFor(socketDir),
  ])
  try {
    const stdio = ['ignore', log.descriptor, log.descriptor] as const
    const child = spawn(file, [...args], { ...options, detached: true, stdio: [...stdio] })
    // Without a process number it never started; that is all there is to know.
    child.on('error', () => undefined)
    child.unref()
    const answered = await answers(child, socketDir)
    if (answered === true) return ok('ready')
    if (answered !== false) return refuse({ kind: 'connection-refused', path: cluster, line: answered.refusal })
    const text = log.news()
    if (/lock file "postmaster\.pid" already exists/.test(text)) return ok('rival')
    if (diskIsFull(dataDir)) return refuse({ kind: 'disk-full', path: dataDir })
    const line = tellingLine(text)
    return refuse(knownFailure(text, dataDir, runner.uid) ?? { kind: 'start-failed', log: places.log, line })
  } finally {
    log.close()
  }
}
