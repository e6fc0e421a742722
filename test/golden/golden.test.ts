import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/modules/annual-report/index.ts'
import { findingsDiff, readBytes, readingDiff } from './compare.ts'
import { goldenPath, goldenReports } from './expectation.ts'

const REPORTS = goldenReports()

describe.each(REPORTS)('$name', ({ bytes, expectation }) => {
  it(`is read: ${expectation.covers}`, async () => {
    const { report } = await readBytes(bytes)
    expect(readingDiff(expectation, report)).toEqual([])
  })

  it('gives its findings and no other error', async () => {
    const last = expectation.previous
    const previous = last === undefined ? undefined : await readBytes(readFileSync(goldenPath(last)))
    const findings = checkReport(await readBytes(bytes), previous)
    expect(findingsDiff(expectation, findings)).toEqual([])
  })
})

describe('the golden reports', () => {
  it('are many, a good part of them right', () => {
    expect(REPORTS.length).toBeGreaterThanOrEqual(30)
    expect(REPORTS.filter(({ expectation }) => expectation.right === true).length).toBeGreaterThanOrEqual(12)
  })

  it('cover the three formats', () => {
    const formats = new Set(REPORTS.map(({ expectation }) => expectation.format))
    expect([...formats].sort()).toEqual(['2018', '2019', '2021', 'mixed'])
  })
})
