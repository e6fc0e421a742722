import type { Finding, Place } from '../../../report.ts'

/** A question about two statements, with what the one makes expect and what the other says. */
export const contradiction = (
  message: string,
  expected: Finding['expected'],
  found: Finding['found'],
  places: readonly Place[],
): Finding => ({ rule: 'T-contradiction', severity: 'question', message, expected, found, places })

/** Where a figure or a table row was read, when that is known. */
export const sourceOf = (sources: Readonly<Record<string, Place>>, ...names: readonly string[]): readonly Place[] =>
  names.flatMap((name) => sources[name] ?? []).slice(0, 1)
