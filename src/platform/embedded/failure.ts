import type { LaunchProblem } from './problems.ts'

const TELLING = /\b(FATAL|PANIC|error|could not|cannot|No space left)\b/

/** The line that says most about why a program ended: the last that reports an error, else the last one. */
export function tellingLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  return (lines.findLast((line) => TELLING.test(line)) ?? lines.at(-1) ?? '').trim()
}

/** Failures with a cause of their own, whichever program met them. Both write English: they run with LC_ALL=C. */
export function knownFailure(text: string, path: string, uid: number): LaunchProblem | undefined {
  if (/No space left on device|Disk quota exceeded/.test(text)) return { kind: 'disk-full', path }
  if (/could not look up effective user ID/.test(text)) return { kind: 'unknown-user', uid }
  if (/Permission denied/.test(text)) return { kind: 'directory-refused', path, code: 'EACCES' }
  if (/Read-only file system/.test(text)) return { kind: 'directory-refused', path, code: 'EROFS' }
  return undefined
}
