const BREAKS = /[\t-\r\u001c-\u001f\u0085\u2028\u2029]+/gu
const NEVER_PRINTED = /[\0-\u0008\u000e-\u001b\u007f-\u0084\u0086-\u009f\ufeff]/gu

/** Without blanks at either end, also those of no width that `trim` leaves; by index, for a pattern is slow on long gaps. */
function trimmed(line: string): string {
  let from = 0
  let to = line.length
  const isBlank = (at: number): boolean => line.charAt(at) === '\u200b' || line.charAt(at).trim() === ''
  while (from < to && isBlank(from)) from += 1
  while (to > from && isBlank(to - 1)) to -= 1
  return line.slice(from, to)
}

/** Breaks and tabs within a line become one space: a tab stands between cells only. */
export const printable = (line: string): string => trimmed(line.replace(BREAKS, ' ').replace(NEVER_PRINTED, ''))
