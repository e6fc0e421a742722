import { type Result, ok } from '../../../kernel/result.ts'
import type { Reading } from '../domain/reading/read-report.ts'
import { readReport } from '../domain/reading/read-report.ts'
import type { SourceText } from '../domain/reading/segments.ts'
import { reportOfFigures } from './figures-file.ts'
import { proseOf } from './report-prose.ts'

/** Cuts a text into lines, with their folded copies, or says why not. */
export type Cut = (text: string) => Promise<Result<SourceText, { readonly reason: string }>>

/**
 * A report in the shape of `report read --json`: tables and figures are taken as they stand; the prose is read again from
 * the sections. Places come from `sources` where it names them, else they count the lines of that prose.
 * Refused with one Chinese line that names the field.
 */
export async function readingOfJson(
  document: unknown,
  cut: Cut,
  read: (source: SourceText) => Reading = readReport,
): Promise<Result<Reading, { readonly reason: string }>> {
  const stated = reportOfFigures(document)
  if (!stated.ok) return stated
  const report = stated.value
  const source = await cut(proseOf(report))
  if (!source.ok) return source
  const reread = read(source.value)
  return ok({ ...reread, report, truncated: report.sections.length > 0 && reread.truncated })
}
