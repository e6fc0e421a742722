import { randomUUID } from 'node:crypto'
import { closeSync, constants, linkSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { LaunchProblem } from './problems.ts'
import { isAlive, markOf } from './processes.ts'
import { errorCode } from './system-error.ts'

/*
 * One launcher at a time works on a data directory. The lock is the file with the highest number; who finds its holder
 * gone, or finds it given back (empty), makes the next number, which only one can. The highest file is never removed:
 * a launcher that slept meanwhile could otherwise make a number that was in use before.
 */

const { O_WRONLY, O_TRUNC, O_NOFOLLOW } = constants

const PREFIX = 'postgres.lock.'
const DRAFT = 'postgres.lock-draft-'
const POLL_MS = 50
const PATIENCE_MS = 120_000

export type Lock = { readonly release: () => void }

const numbersIn = (dataDir: string): readonly number[] =>
  readdirSync(dataDir)
    .filter((name) => name.startsWith(PREFIX) && /^\d+$/.test(name.slice(PREFIX.length)))
    .map((name) => Number(name.slice(PREFIX.length)))

const fileOf = (dataDir: string, number: number): string => join(dataDir, `${PREFIX}${number}`)

function holderOf(file: string): number | undefined {
  try {
    const [pid = '', mark = ''] = readFileSync(file, 'utf8').trim().split(' ')
    return pid !== '' && isAlive(Number(pid)) && markOf(Number(pid)) === mark ? Number(pid) : undefined
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined
    throw error
  }
}

function makeNumber(dataDir: string, number: number): boolean {
  const draft = join(dataDir, `${DRAFT}${randomUUID()}`)
  try {
    writeFileSync(draft, `${process.pid} ${markOf(process.pid)}\n`, { flag: 'wx' })
    linkSync(draft, fileOf(dataDir, number))
    return true
  } catch (error) {
    // Somebody made it first, or cleared the draft away because they hold the lock.
    if (errorCode(error) === 'EEXIST' || errorCode(error) === 'ENOENT') return false
    throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Links are not followed: root may work in a directory of somebody else. */
const truncate = (file: string): void => closeSync(openSync(file, O_WRONLY | O_TRUNC | O_NOFOLLOW))

function claim(dataDir: string, number: number): boolean {
  if (!makeNumber(dataDir, number)) return false
  const numbers = numbersIn(dataDir)
  if (numbers.some((other) => other > number)) {
    rmSync(fileOf(dataDir, number), { force: true })
    return false
  }
  for (const other of numbers.filter((other) => other < number)) rmSync(fileOf(dataDir, other), { force: true })
  for (const draft of readdirSync(dataDir).filter((name) => name.startsWith(DRAFT))) {
    rmSync(join(dataDir, draft), { force: true })
  }
  return true
}

/** Waits for its turn; refuses after two minutes behind the same holder. Throws errors of the file system. */
export async function takeLock(dataDir: string, patience = PATIENCE_MS): Promise<Result<Lock, LaunchProblem>> {
  const began = performance.now()
  for (;;) {
    const highest = Math.max(0, ...numbersIn(dataDir))
    const lockFile = fileOf(dataDir, highest)
    const pid = highest === 0 ? undefined : holderOf(lockFile)
    if (pid === undefined && claim(dataDir, highest + 1)) {
      return ok({ release: () => truncate(fileOf(dataDir, highest + 1)) })
    }
    if (pid !== undefined && performance.now() - began > patience)
      return refuse({ kind: 'launch-underway', pid, lockFile })
    await sleep(POLL_MS)
  }
}
