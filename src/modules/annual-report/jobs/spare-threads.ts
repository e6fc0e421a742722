import type { CheckThread } from './check-thread.ts'

interface Spare {
  readonly thread: CheckThread
  readonly timer: NodeJS.Timeout
}

/** Threads that have nothing to do, kept a while because the next report may come soon. */
export function spareThreads(milliseconds: number) {
  const kept: Spare[] = []

  function endLater(thread: CheckThread): void {
    const index = kept.findIndex((spare) => spare.thread === thread)
    if (index >= 0) kept.splice(index, 1)
    void thread.end()
  }

  return {
    keep(thread: CheckThread): void {
      kept.push({ thread, timer: setTimeout(() => endLater(thread), milliseconds).unref() })
    },
    take(): CheckThread | undefined {
      for (;;) {
        const spare = kept.pop()
        if (spare === undefined) return undefined
        clearTimeout(spare.timer)
        if (!spare.thread.isOver()) return spare.thread
      }
    },
    async endAll(): Promise<void> {
      await Promise.all(
        kept.splice(0).map(({ thread, timer }) => {
          clearTimeout(timer)
          return thread.end()
        }),
      )
    },
  }
}
