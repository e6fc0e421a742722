import { randomUUID } from 'node:crypto'
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { knownFailure, tellingLine } from './failure.ts'
import { MARK } from './inspect.ts'
import { handOver, makePrivate } from './ownership.ts'
import { SUPERUSER, type Places } from './places.ts'
import type { LaunchProblem } from './problems.ts'
import { runToEnd, type Ended } from './run-command.ts'
import type { Runner } from './runner.ts'
import { diskIsFull } from './system-error.ts'

const DRAFT = 'postgres.new-'

/** With C alone pg_trgm sees no Chinese letters; not every system has the other. */
const LOCALES: readonly string[] = ['C.UTF-8', 'C']

/** What a launcher that was killed left behind. Being in the way of nothing, it is no reason to fail. */
function removeDrafts(dataDir: string): void {
  for (const name of readdirSync(dataDir).filter((name) => name.startsWith(DRAFT))) {
    try {
      rmSync(join(dataDir, name), { recursive: true, force: true, maxRetries: 3 })
    } catch {
      continue
    }
  }
}

async function runInitdb(program: string, folder: string, runner: Runner, locales: readonly string[]): Promise<Ended> {
  const [locale = 'C', ...others] = locales
  const ended = await runToEnd(runner, program, [
    ...['-D', folder, '-E', 'UTF8', `--locale=${locale}`, '--lc-messages=C'],
    ...['-A', 'trust', '-U', SUPERUSER, '--no-instructions'],
  ])
  const unknown = ended.status !== 0 && /invalid locale name/.test(ended.output)
  return unknown && others.length > 0 ? runInitdb(program, folder, runner, others) : ended
}

/** Makes the cluster aside and moves it to its place when complete, so that an interruption leaves no half of one. */
export async function initialise(
  native: string,
  places: Places,
  runner: Runner,
  locales = LOCALES,
): Promise<Result<void, LaunchProblem>> {
  const { dataDir, cluster } = places
  removeDrafts(dataDir)
  const draft = join(dataDir, `${DRAFT}${randomUUID()}`)
  try {
    makePrivate(draft, runner)
    const { status, output, notStarted } = await runInitdb(join(native, 'bin', 'initdb'), draft, runner, locales)
    if (status !== 0) {
      if (diskIsFull(dataDir)) return refuse({ kind: 'disk-full', path: dataDir })
      const line = notStarted ?? tellingLine(output)
      return refuse(knownFailure(output, dataDir, runner.uid) ?? { kind: 'initialise-failed', path: dataDir, line })
    }
    writeFileSync(join(draft, MARK), '1\n', { mode: 0o600, flag: 'wx' })
    handOver(join(draft, MARK), runner)
    renameSync(draft, cluster)
    return ok(undefined)
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}
