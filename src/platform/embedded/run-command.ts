import { spawn } from 'node:child_process'
import { errorCode } from './system-error.ts'
import { commandFor, type Runner } from './runner.ts'

export interface Ended {
  /** `null` when it could not be started or was killed. */
  readonly status: number | null
  readonly output: string
  /** Why it could not be started (ENOENT, EACCES…). */
  readonly notStarted?: string
}

/** Runs a program to its end and keeps what it wrote. */
export function runToEnd(runner: Runner, program: string, args: readonly string[]): Promise<Ended> {
  const { file, args: words, options } = commandFor(runner, program, args)
  return new Promise((resolve) => {
    const child = spawn(file, [...words], { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const keep = (part: Buffer): void => void (output += part.toString('utf8'))
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ status: null, output, notStarted: errorCode(error) ?? error.message }))
    child.on('close', (status) => resolve({ status, output }))
  })
}
