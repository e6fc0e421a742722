import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { PACKAGE_ROOT } from '../../src/platform/root.ts'

export const ROOT = PACKAGE_ROOT
export const BIN = join(ROOT, 'dist/gongkai.js')

/** The surroundings of the tests without what would steer the command or Node itself. */
const { PATH, HOME, TMPDIR } = process.env
export const QUIET = { PATH, HOME, TMPDIR }

export interface Ran {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/** Runs the built command line as a process of its own. */
export function gongkai(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = ROOT): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    env: { ...QUIET, ...env },
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return { code: status, out: stdout, err: stderr }
}
