import { readdirSync, readFileSync } from 'node:fs'

const TICKS_PER_SECOND = 100

const read = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

/** User and system time of a process and its threads so far, in seconds. */
export function cpuSeconds(pid: number): number {
  const fields = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /u, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND
}

const childrenOf = (pid: number): readonly number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter(
      (each) =>
        Number(
          read(`/proc/${each}/stat`)
            .replace(/^.*\) /u, '')
            .split(' ')[1],
        ) === pid,
    )

export const withDescendants = (pid: number): readonly number[] => [pid, ...childrenOf(pid).flatMap(withDescendants)]

/** Processes whose arguments name a folder, and their descendants. */
export function processesNaming(folder: string): readonly number[] {
  const named = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number)
    .filter((pid) => read(`/proc/${pid}/cmdline`).includes(folder))
  return [...new Set(named.flatMap(withDescendants))]
}

/** Proportional share of memory, in MB: pages shared by several processes are counted once. */
export const pssMegabytes = (pids: readonly number[]): number =>
  pids.reduce((sum, pid) => sum + Number(/^Pss:\s+(\d+)/mu.exec(read(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0), 0) / 1024
