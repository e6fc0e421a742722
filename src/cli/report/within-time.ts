import { runInNewContext } from 'node:vm'

/** A report takes some milliseconds; what takes this long is no report, or a defect. */
export const LONGEST_MS = 60_000

export class TimeIsUp extends Error {
  override readonly name = 'TimeIsUp'
}

/** The error comes from the other context, so it is no `Error` of ours. */
const isTimeout = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'code' in error && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT'

/** Runs a calculation that waits for nothing and ends it when it takes too long; throws `TimeIsUp` then. */
export function withinTime<T>(work: () => T, milliseconds = LONGEST_MS): T {
  const done: T[] = []
  try {
    runInNewContext('work()', { work: () => void done.push(work()) }, { timeout: milliseconds })
  } catch (error) {
    throw isTimeout(error) ? new TimeIsUp() : error
  }
  const [value] = done
  if (value === undefined) throw new TimeIsUp()
  return value
}
