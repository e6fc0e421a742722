import { type ChildProcess, spawn } from 'node:child_process'
import { BIN, QUIET, ROOT } from './bin.ts'

export interface Server {
  /** Address of the portal, without the slash at the end. */
  readonly url: string
  readonly pid: number
  /** What it has printed so far, both streams. */
  readonly printed: () => string
  /** Asks it to stop; its exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
  /** Kills it without asking. */
  readonly kill: () => Promise<void>
}

const ended = (child: ChildProcess): Promise<number | null> =>
  child.exitCode === null && child.signalCode === null
    ? new Promise((resolve) => child.once('exit', (code) => resolve(code)))
    : Promise.resolve(child.exitCode)

/** Starts the built command line as a server and waits until it tells its address. */
export async function startServer(
  command: 'demo' | 'serve' | 'worker',
  env: Readonly<Record<string, string>>,
  ready = /门户\s+(http:\/\/\S+?)\//u,
): Promise<Server> {
  const child = spawn(process.execPath, [BIN, command], { cwd: ROOT, env: { ...QUIET, PORT: '0', ...env } })
  let printed = ''
  const url = await new Promise<string>((resolve, reject) => {
    const read = (part: Buffer): void => {
      printed += part.toString()
      const found = ready.exec(printed)
      if (found !== null) resolve(found[1] ?? '')
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => reject(new Error(`${command} ended with ${String(code)}: ${printed}`)))
  })
  return {
    url,
    pid: child.pid ?? 0,
    printed: () => printed,
    stop(signal = 'SIGTERM') {
      child.kill(signal)
      return ended(child)
    },
    async kill() {
      child.kill('SIGKILL')
      await ended(child)
    },
  }
}
