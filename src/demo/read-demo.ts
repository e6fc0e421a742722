import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { readDocument } from '../documents/readers/read-document.ts'
import { writeDocx } from '../documents/writers/docx.ts'
import {
  composeReport,
  formatOfYear,
  type PublishedReport,
  readReport,
  type Report,
  reportDocument,
} from '../modules/annual-report/index.ts'
import { type Organ, organSchema } from '../modules/organ/index.ts'
import { readFolder } from './folder.ts'

import { type DemoReport, reportSchema } from './report-schema.ts'

/** The organs of the demonstration: real ones with what their reports say, and those of an invented city. */
export const demoOrgans = (folder: string): Promise<readonly Organ[]> => readFolder(join(folder, 'organs'), organSchema)

/** What a report says, without where in the file it stands. */
const stated = (report: Report): Report => ({ ...report, sources: {} })

/** Names of the parts in which two reports differ. */
const differences = (one: Report, other: Report): readonly string[] =>
  Object.entries(stated(one)).flatMap(([name, value]) =>
    isDeepStrictEqual(value, Object.entries(stated(other)).find(([key]) => key === name)?.[1]) ? [] : [name],
  )

/** The report as a reader finds it in the Word file that is published. */
async function throughWord(report: Report): Promise<Report> {
  const lines = await readDocument(await writeDocx(reportDocument(report)), 'report.docx')
  if (!lines.ok) throw new Error(lines.error.reason)
  return readReport(lines.value).report
}

async function published(facts: DemoReport, organName: string): Promise<PublishedReport> {
  const { organ, year, title, publishedOn } = facts
  const day = publishedOn === undefined ? {} : { publishedOn }
  const composed = composeReport({
    organ: organName,
    year,
    title,
    format: formatOfYear(year),
    period: facts.period,
    ...(publishedOn === undefined ? {} : { signedOn: publishedOn }),
    figures: facts.figures,
    tables: facts.tables,
    fields: facts.fields,
  })
  const report = await throughWord(composed)
  const different = differences(composed, report)
  if (different.length > 0)
    throw new Error(`${organName} ${year}: what is read back is not what was written (${different.join(', ')})`)
  return { organ, organName, year, title, ...day, report }
}

/**
 * The annual reports of the demonstration, organ by organ and year by year: composed from the facts in the folder, written
 * as Word files and read again, as any report is. One that is not read back as it was written is a defect and throws.
 */
export async function demoReports(folder: string): Promise<readonly PublishedReport[]> {
  const [organs, facts] = await Promise.all([demoOrgans(folder), readFolder(join(folder, 'reports'), reportSchema)])
  const names = new Map(organs.map(({ slug, name }) => [slug, name]))
  const reports: PublishedReport[] = []
  for (const each of facts) {
    const name = names.get(each.organ)
    if (name === undefined) throw new Error(`${each.organ} ${each.year}: no such organ`)
    reports.push(await published(each, name))
  }
  return reports
}
