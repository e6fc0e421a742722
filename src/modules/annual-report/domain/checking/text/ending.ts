import type { Reading } from '../../reading/read-report.ts'
import { isSigned } from './signature.ts'

/**
 * Whether more may have followed: the text breaks off, or its last heading has nothing under it and nobody signs.
 * What a check misses in such a text may stand in the lost part.
 */
export function endsOpen(reading: Reading): boolean {
  if (reading.truncated) return true
  const last = reading.chapters.length - 1
  const hasWords = reading.passages.some(({ paragraph }) => paragraph.chapter === last && !paragraph.heading)
  return last >= 0 && !hasWords && !isSigned(reading)
}
