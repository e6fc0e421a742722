import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { PACKAGE_ROOT } from '../../../platform/root.ts'
import type { CheckedFile, CheckRefusal, CheckTask, NamedFile } from '../files/checked-file.ts'
import { threadMessage } from './check-messages.ts'

export type Outcome = Result<CheckedFile, CheckRefusal>
export type OnStep = (step: 'reading' | 'checking') => void

/** Where a task is worked on, away from the thread that answers visitors. */
export interface CheckThread {
  /** One task at a time. After `broken-off` the thread is of no more use. The bytes of the files move to the thread. */
  readonly check: (task: CheckTask, onStep: OnStep) => Promise<Outcome>
  /** It broke, perhaps while it had nothing to do. */
  readonly isOver: () => boolean
  /** Ends it at once, whatever it is doing. */
  readonly end: () => Promise<void>
}

/** The program of the thread as it was built; the source cannot be run by itself. */
const PROGRAM = join(PACKAGE_ROOT, 'dist/check-worker.js')

/** Buffers that hold nothing but the bytes of one file; these need not be copied. */
const ownBuffers = (files: readonly (NamedFile | undefined)[]): ArrayBuffer[] =>
  files.flatMap((file) =>
    file?.bytes.buffer instanceof ArrayBuffer && file.bytes.buffer.byteLength === file.bytes.byteLength
      ? [file.bytes.buffer]
      : [],
  )

const BROKEN_OFF: Outcome = refuse({ kind: 'broken-off' })

/** Starts a thread with at most so much memory for its objects. It knows no environment and prints nothing. */
export function startCheckThread(megabytes: number): CheckThread {
  const worker = new Worker(PROGRAM, {
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
  })
  worker.unref()
  worker.stdout.resume()
  worker.stderr.resume()
  let settle: (outcome: Outcome) => void = () => undefined
  let tell: OnStep = () => undefined
  let over = false
  const breakOff = (): void => {
    over = true
    settle(BROKEN_OFF)
  }
  worker.on('error', breakOff)
  worker.on('exit', breakOff)
  worker.on('message', (received: unknown) => {
    const parsed = threadMessage.safeParse(received)
    if (!parsed.success) return breakOff()
    const said = parsed.data
    if (said.kind === 'step') tell(said.step)
    else if (said.kind === 'done') settle(ok(said.checked))
    else settle(refuse({ kind: 'unreadable', file: said.file, reason: said.reason }))
  })
  return {
    check: (task, onStep) =>
      new Promise((resolve) => {
        if (over) return resolve(BROKEN_OFF)
        settle = resolve
        tell = onStep
        worker.postMessage(task, ownBuffers([task.report, task.previous]))
      }),
    isOver: () => over,
    end: async () => {
      await worker.terminate()
    },
  }
}
