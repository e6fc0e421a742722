import { refuse } from '../../../kernel/result.ts'
import type { Outcome } from './check-thread.ts'

/** The outcome of some work, unless the time for it ends or it is called off before. The work itself goes on. */
export async function within(work: Promise<Outcome>, milliseconds: number, stop: AbortSignal): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined
  let onAbort: (() => void) | undefined
  const cut = new Promise<Outcome>((resolve) => {
    timer = setTimeout(() => resolve(refuse({ kind: 'too-slow', seconds: milliseconds / 1000 })), milliseconds)
    onAbort = () => resolve(refuse({ kind: 'gone' }))
    stop.addEventListener('abort', onAbort, { once: true })
    if (stop.aborted) onAbort()
  })
  try {
    return await Promise.race([work, cut])
  } finally {
    clearTimeout(timer)
    if (onAbort !== undefined) stop.removeEventListener('abort', onAbort)
  }
}
