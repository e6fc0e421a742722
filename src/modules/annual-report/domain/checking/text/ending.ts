import type { Reading } from '../../reading/read-report.ts'
import { isSigned } from './signature.ts'

/** Whether nothing stands under the last heading of the first level. */
export function lastChapterIsEmpty({ chapters, passages }: Reading): boolean {
  const last = chapters.length - 1
  return last >= 0 && !passages.some(({ paragraph }) => paragraph.chapter === last && !paragraph.heading)
}

/**
 * Whether more may have followed: the text breaks off, or its last heading has nothing under it and nobody signs.
 * What a check misses in such a text may stand in the lost part.
 */
export const endsOpen = (reading: Reading): boolean =>
  reading.truncated || (lastChapterIsEmpty(reading) && !isSigned(reading))
