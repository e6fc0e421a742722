import { refuse } from '../../../kernel/result.ts'
import type { CheckProgress, CheckTask } from '../files/checked-file.ts'
import { type CheckThread, type Outcome, startCheckThread } from './check-thread.ts'
import { spareThreads } from './spare-threads.ts'
import { within } from './within.ts'

export interface CheckPoolOptions {
  /** Reports worked on at once. */
  readonly threads?: number
  /** Reports that may wait. */
  readonly waiting?: number
  /** Time for one report from the moment it is its turn. */
  readonly milliseconds?: number
  /** Memory for the objects of one thread. */
  readonly megabytes?: number
  /** How long an idle thread is kept for the next report. */
  readonly idleMilliseconds?: number
  readonly startThread?: (megabytes: number) => CheckThread
}

/** Checks uploaded reports, a few at a time, none of them on the thread that answers visitors. */
export interface CheckPool {
  /** Refused at once when too many wait. When `signal` fires, the work on this report ends. */
  readonly check: (
    task: CheckTask,
    signal: AbortSignal,
    onProgress: (progress: CheckProgress) => void,
  ) => Promise<Outcome>
  /** Nobody else may wait now. */
  readonly isFull: () => boolean
  /** Refuses who waits and ends every thread. */
  readonly close: () => Promise<void>
}

interface Job {
  readonly task: CheckTask
  /** Fires when nobody waits for this report any more, or the pool closes. */
  readonly stop: AbortSignal
  readonly onProgress: (progress: CheckProgress) => void
  readonly settle: (outcome: Outcome) => void
}

const GONE: Outcome = refuse({ kind: 'gone' })

/** Threads start with the first report and end some time after the last, so that an unused checker costs nothing. */
export function createCheckPool(options: CheckPoolOptions = {}): CheckPool {
  const { threads = 1, waiting: most = 8, milliseconds = 30_000, megabytes = 512 } = options
  const { idleMilliseconds = 20_000, startThread = startCheckThread } = options
  const closing = new AbortController()
  const waiting: Job[] = []
  const spare = spareThreads(idleMilliseconds)
  const running = new Set<Promise<void>>()

  async function run({ task, stop, onProgress, settle }: Job): Promise<void> {
    const thread = spare.take() ?? startThread(megabytes)
    const work = thread.check(task, (step) => onProgress({ step }))
    const outcome = await within(work, milliseconds, stop)
    settle(outcome)
    const usable = outcome.ok || outcome.error.kind === 'unreadable'
    if (usable && !closing.signal.aborted) spare.keep(thread)
    else await thread.end()
  }

  const tellPlaces = (): void => {
    for (const [index, { onProgress }] of waiting.entries()) onProgress({ step: 'waiting', place: index + 1 })
  }

  function next(): void {
    if (running.size >= threads) return
    const job = waiting.shift()
    if (job === undefined) return
    const done = run(job).finally(() => {
      running.delete(done)
      next()
    })
    running.add(done)
    tellPlaces()
  }

  function leave(job: Job): void {
    const index = waiting.indexOf(job)
    if (index < 0) return
    waiting.splice(index, 1)
    job.settle(GONE)
    tellPlaces()
  }

  const isFull = (): boolean => running.size >= threads && waiting.length >= most

  return {
    isFull,
    check: (task, signal, onProgress) =>
      new Promise((settle) => {
        const stop = AbortSignal.any([signal, closing.signal])
        if (stop.aborted) return settle(GONE)
        if (isFull()) return settle(refuse({ kind: 'queue-full' }))
        const job = { task, stop, onProgress, settle }
        stop.addEventListener('abort', () => leave(job), { once: true })
        waiting.push(job)
        if (running.size < threads) next()
        else onProgress({ step: 'waiting', place: waiting.length })
      }),
    close: async () => {
      closing.abort()
      await Promise.all([...running, spare.endAll()])
    },
  }
}
