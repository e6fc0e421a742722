import { DEFAULT_LIMITS, type Limits } from '../../documents/readers/limits.ts'
import { readBytes, type Unreadable } from '../../documents/readers/read-bytes.ts'
import type { Result } from '../../kernel/result.ts'
import { loadReportFile, readReport, type Reading, type SourceText } from '../../modules/annual-report/index.ts'
import { withinTime } from './within-time.ts'

const readInTime = (source: SourceText): Reading => withinTime(() => readReport(source))

/** Reads the report in a file; its content, not its name, tells what kind of file it is. */
export async function openReport(path: string, limits: Limits = DEFAULT_LIMITS): Promise<Result<Reading, Unreadable>> {
  const bytes = await readBytes(path, limits.fileBytes)
  if (!bytes.ok) return bytes
  const { readingOfFile } = await loadReportFile()
  return readingOfFile(bytes.value, path, limits, readInTime)
}
