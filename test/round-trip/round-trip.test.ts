import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ALL_FORMS, reportOf } from './arbitrary-report.ts'
import { FILES, stated, throughFile } from './files.ts'
import { SAMPLE_REPORTS } from './sample-reports.ts'

/** Slow formats get fewer runs; each run writes and reads a whole report. */
const RUNS: Readonly<Record<(typeof FILES)[number], number>> = {
  '.txt': 200,
  '.json': 100,
  '.html': 60,
  '.docx': 20,
  '.xlsx': 20,
  '.pdf': 8,
}

describe.each(FILES)('a report written as %s', (ending) => {
  it.each(ALL_FORMS)('of the %s form is read back as it was', async (form) => {
    await fc.assert(
      fc.asyncProperty(reportOf(form), async (report) => {
        expect(stated(await throughFile(report, ending), ending)).toEqual(stated(report, ending))
      }),
      { numRuns: RUNS[ending] },
    )
  })

  it.each(SAMPLE_REPORTS)('of $organ is read back as it was', async (report) => {
    expect(stated(await throughFile(report, ending), ending)).toEqual(stated(report, ending))
  })
})
