import { ok, refuse, type Result } from '../../../kernel/result.ts'
import { checkReport } from '../domain/checking/check-report.ts'
import type { Reading } from '../domain/reading/read-report.ts'
import type { Report } from '../domain/report.ts'
import type { CheckedFile, CheckTask, FileRole, NamedFile, ReportSummary } from './checked-file.ts'
import { readingOfFile } from './reading-of-file.ts'

interface Unread {
  readonly file: FileRole
  readonly reason: string
}

const summaryOf = ({ organ, year, format, sections, tables }: Report): ReportSummary => ({
  organ,
  year,
  format,
  sections: sections.filter(({ title }) => title !== '').length,
  tables: Object.values(tables).filter((table) => table !== null).length,
})

async function readOne(file: FileRole, { bytes, name }: NamedFile): Promise<Result<Reading, Unread>> {
  const reading = await readingOfFile(bytes, name)
  return reading.ok ? reading : refuse({ file, reason: reading.error.reason })
}

/** Reads and checks one report, with that of the year before when it is given. `onStep` hears when a step begins. */
export async function checkFiles(
  task: CheckTask,
  onStep: (step: 'reading' | 'checking') => void,
): Promise<Result<CheckedFile, Unread>> {
  onStep('reading')
  const reading = await readOne('report', task.report)
  if (!reading.ok) return reading
  const previous = task.previous === undefined ? ok(undefined) : await readOne('previous', task.previous)
  if (!previous.ok) return previous
  onStep('checking')
  const { report, source } = reading.value
  const findings = checkReport(reading.value, previous.value)
  return ok({ lines: source.lines, summary: summaryOf(report), findings })
}
