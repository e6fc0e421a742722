import type { Reading } from '../../../reading/read-report.ts'
import type { Finding } from '../../../report.ts'

type Check = (reading: Reading, previous?: Reading) => readonly Finding[]

/** What a test looks at: rule, severity, both numbers and the lines. */
export const brief = (findings: readonly Finding[]) =>
  findings.map(({ rule, severity, expected, found, places }) => ({
    rule,
    severity,
    expected,
    found,
    lines: places.map(({ line }) => line),
  }))

export const messages = (findings: readonly Finding[]): readonly string[] => findings.map(({ message }) => message)
export const quotes = (findings: readonly Finding[]): readonly string[] =>
  findings.flatMap(({ places }) => places.map(({ quote }) => quote))

/** A check bound to the reader: text in, findings out. */
export const checking =
  (check: Check, read: (...lines: readonly string[]) => Reading) =>
  (...lines: readonly string[]): readonly Finding[] =>
    check(read(...lines))
