import { statfsSync } from 'node:fs'
import type { LaunchProblem } from './problems.ts'

/** The code of an error of the operating system (ENOENT…), if it is one. */
export const errorCode = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

const errorPath = (error: unknown): string | undefined =>
  error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : undefined

/** What an error of the file system means to the operator; `undefined` when it is a defect of ours. */
export function fileProblem(error: unknown, path: string): LaunchProblem | undefined {
  const code = errorCode(error)
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) return undefined
  if (code === 'ENOSPC' || code === 'EDQUOT') return { kind: 'disk-full', path }
  return { kind: 'directory-refused', path: errorPath(error) ?? path, code }
}

const PAGE = 8192
const LEAST_PAGES = 4

/** On a full disk the server cannot even write why it ended. */
export function diskIsFull(path: string): boolean {
  const { bavail, bsize } = statfsSync(path)
  return bavail * bsize < LEAST_PAGES * PAGE
}
