import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/documents/readers/read-document.ts'
import { checkReport, readReport, type Reading } from '../../src/modules/annual-report/index.ts'
import { type FileEnding, linesThrough } from './files.ts'

const GOLDEN = join(import.meta.dirname, '../golden/reports')
const FIXTURES = join(import.meta.dirname, '../fixtures/documents')
/** Whole golden reports of all three forms, wrong in tables or prose, and some that are right. */
const REPORTS = readdirSync(GOLDEN).filter((name) =>
  /^(?:b0[1-9]|b1[0-3]|b16|b18|b19|b2[0146]|r01|r04|r06)-.*\.txt$/u.test(name),
)
const ENDINGS: readonly Exclude<FileEnding, '.json'>[] = ['.txt', '.html', '.docx', '.xlsx', '.pdf']

async function readFile(folder: string, name: string): Promise<Reading> {
  const lines = await readDocument(readFileSync(join(folder, name)), name)
  if (!lines.ok) throw new Error(lines.error.reason)
  return readReport(lines.value)
}

const told = (reading: Reading): string[] =>
  checkReport(reading)
    .map(({ rule, severity, expected, found }) => `${rule} ${severity} ${String(expected)} ${String(found)}`)
    .sort()

describe('one report has the same findings', () => {
  it.each(REPORTS)('as text, web page, Word, Excel and PDF: %s', async (name) => {
    const printed = await readFile(GOLDEN, name)
    const wanted = told(printed)
    for (const ending of ENDINGS) {
      const read = readReport(await linesThrough(printed.report, ending))
      expect(told(read), ending).toEqual(wanted)
    }
  })

  it('as Word 97–2003', async () => {
    const printed = await readFile(GOLDEN, 'b07-prose-against-table-three.txt')
    expect(told(await readFile(FIXTURES, 'b07-prose-against-table-three.doc'))).toEqual(told(printed))
  })
})
