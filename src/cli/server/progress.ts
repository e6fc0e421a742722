import type { Io } from '../io.ts'
import { padded } from '../screen.ts'

/** What is happening and how long it took, one line a step. */
export interface Progress {
  readonly step: <T>(name: string, work: (say: (what: string) => void) => Promise<T>) => Promise<T>
  readonly line: (text: string) => void
}

const seconds = (from: number, to: number): string => `${((to - from) / 1000).toFixed(1)} 秒`

/** On a terminal a running step is shown and then replaced by its outcome; elsewhere each step is one line. */
export function createProgress(io: Io, now: () => number = () => performance.now()): Progress {
  const shown = (name: string, what: string, time: string): string => `  ${padded(name, 12)}${padded(what, 44)}${time}`
  return {
    line: (text) => io.out(`${text}\n`),
    async step(name, work) {
      const from = now()
      let what = ''
      const say = (text: string): void => {
        what = text
        if (io.colour) io.out(`\r\u001b[K  ${padded(name, 12)}${text} …`)
      }
      try {
        const outcome = await work(say)
        io.out(`${io.colour ? '\r\u001b[K' : ''}${shown(name, what, seconds(from, now())).trimEnd()}\n`)
        return outcome
      } catch (error) {
        if (io.colour) io.out('\n')
        throw error
      }
    },
  }
}
