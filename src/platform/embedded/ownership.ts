import { chmodSync, lchownSync, lstatSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { LaunchProblem } from './problems.ts'
import { runToEnd } from './run-command.ts'
import type { Runner } from './runner.ts'

const PRIVATE = 0o700
const GROUP_BITS = 0o070
const GROUP_ENTERS = 0o010
const PERMISSIONS = 0o777

/** Gives one file or directory to whom the server runs as. */
export function handOver(path: string, runner: Runner): void {
  if (runner.kind === 'account') lchownSync(path, runner.uid, runner.gid)
}

/** Gives a whole tree to whom the server runs as; its directories become private. */
export function handOverTree(path: string, runner: Runner): void {
  handOver(path, runner)
  if (!lstatSync(path).isDirectory()) return
  chmodSync(path, PRIVATE)
  for (const name of readdirSync(path)) handOverTree(join(path, name), runner)
}

/** What was made when root could still run it in a namespace passes to the account that runs it now. */
export function takeOver(path: string, runner: Runner): void {
  if (runner.kind === 'account' && lstatSync(path).uid !== runner.uid) handOverTree(path, runner)
}

/** Makes a private directory that belongs to whom the server runs as. */
export function makePrivate(path: string, runner: Runner): void {
  mkdirSync(path, { mode: PRIVATE })
  handOver(path, runner)
}

async function canEnter(path: string, runner: Runner): Promise<boolean> {
  const { status } = await runToEnd(runner, '/bin/sh', ['-c', 'cd "$1"', 'sh', path])
  return status === 0
}

/** Sees to it that another user can pass through the data directory; the directories above it are not ours to open. */
export async function openTheWay(dataDir: string, runner: Runner): Promise<Result<void, LaunchProblem>> {
  if (runner.kind !== 'account' || (await canEnter(dataDir, runner))) return ok(undefined)
  if (!(await canEnter(dirname(dataDir), runner))) return refuse({ kind: 'root-cannot-reach', path: dirname(dataDir) })
  const { uid, mode } = lstatSync(dataDir)
  if (uid !== 0 || (mode & GROUP_BITS) !== 0) return refuse({ kind: 'root-cannot-reach', path: dataDir })
  lchownSync(dataDir, uid, runner.gid)
  chmodSync(dataDir, (mode & PERMISSIONS) | GROUP_ENTERS)
  return ok(undefined)
}
