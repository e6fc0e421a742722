import { existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { z } from 'zod'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { Binaries } from './binaries.ts'
import { tellingLine } from './failure.ts'
import { handOverTree, makePrivate, takeOver } from './ownership.ts'
import type { Places } from './places.ts'
import type { LaunchProblem } from './problems.ts'
import { runToEnd } from './run-command.ts'
import type { Runner } from './runner.ts'
import { errorCode } from './system-error.ts'

const linkList = z.array(z.object({ source: z.string(), target: z.string() }))

const isMissing = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) === undefined

/** npm packages hold no links: a script of the package makes them, unless installed with --ignore-scripts. */
function addLinks(native: string): void {
  const links = linkList.parse(JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')))
  for (const { source, target } of links) {
    const path = resolve(native, '..', target)
    if (isMissing(path)) symlinkSync(basename(source), path)
  }
}

/** Whether the links are complete; a read-only or foreign folder cannot be completed. */
function completed(native: string): boolean {
  try {
    addLinks(native)
    return true
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error) ?? '')) return false
    if (errorCode(error) === 'EEXIST') return completed(native)
    throw error
  }
}

/** Whether the programs run as `runner`; another account may have no way to them. */
async function canRun(native: string, runner: Runner): Promise<Result<boolean, LaunchProblem>> {
  const program = join(native, 'bin', 'postgres')
  const { status, output, notStarted } = await runToEnd(runner, program, ['--version'])
  if (status === 0) return ok(true)
  if (runner.kind === 'account' && (notStarted === 'EACCES' || /Permission denied/.test(output))) return ok(false)
  // The file is there, its loader is not: a C library other than glibc.
  if (notStarted === 'ENOENT' && existsSync(program)) {
    return refuse({ kind: 'unsupported-platform', platform: `${process.platform}-${process.arch}, musl` })
  }
  const line = notStarted ?? tellingLine(output)
  return refuse({ kind: 'binaries-broken', path: program, line })
}

async function copyOf(binaries: Binaries, places: Places, runner: Runner, onUnpack: () => void): Promise<string> {
  const copy = join(places.binaries, binaries.version)
  if (!existsSync(copy)) {
    onUnpack()
    rmSync(places.binaries, { recursive: true, force: true })
    makePrivate(places.binaries, runner)
    const draft = join(places.binaries, 'draft')
    makePrivate(draft, runner)
    // The links name their place from the folder above, as in the package.
    await cp(binaries.native, join(draft, 'native'), { recursive: true, verbatimSymlinks: true })
    // The copy of a folder that may only be read may only be read; there the links are still to come.
    handOverTree(draft, runner)
    addLinks(join(draft, 'native'))
    renameSync(draft, copy)
  }
  takeOver(places.binaries, runner)
  return join(copy, 'native')
}

/** The folder of programs that run as `runner`: the package's own, or a copy in the data directory. */
export async function usableBinaries(
  binaries: Binaries,
  places: Places,
  runner: Runner,
  onUnpack: () => void,
): Promise<Result<string, LaunchProblem>> {
  if (completed(binaries.native)) {
    const found = await canRun(binaries.native, runner)
    if (!found.ok) return found
    if (found.value) return ok(binaries.native)
  }
  const native = await copyOf(binaries, places, runner, onUnpack)
  const found = await canRun(native, runner)
  if (!found.ok) return found
  return found.value ? ok(native) : refuse({ kind: 'root-cannot-reach', path: places.dataDir })
}
