import type { Block, OfficialDocument, Table } from '../../../documents/tree.ts'
import type { Report } from '../domain/report.ts'
import { type PrintedChapter, printedChapters } from './chapters.ts'
import { closingOf, proseBlocks } from './prose.ts'
import { appealsTable } from './tables/appeals-table.ts'
import { chapterFormat } from './tables/forms.ts'
import { proactiveTable } from './tables/proactive-table.ts'
import { requestsTable } from './tables/requests-table.ts'
import { statisticsTable } from './tables/statistics-table.ts'

const SUBJECT = '政府信息公开工作年度报告'

/** The title as printed, else the one that the forms prescribe. */
const titleOf = ({ title, organ, year }: Report): string =>
  title ?? `${organ ?? ''}${year === null ? '' : `${year}年`}${SUBJECT}`

const given = <T>(value: T | undefined): readonly T[] => (value === undefined ? [] : [value])

const chapterBlocks = ({ heading, text, tables }: PrintedChapter): readonly Block[] => [
  ...(heading === '' ? [] : [{ kind: 'heading', level: 1, text: heading } as const]),
  ...proseBlocks(text),
  ...tables,
]

/** The 统计表 is an annex: it begins a page, after the signature. */
const annex = (table: Table | undefined): readonly Block[] =>
  table === undefined ? [] : [{ kind: 'page-break' }, table]

/**
 * The report as the document that is printed, signed and published: its own words, and the statutory tables as the forms
 * have them. Nothing is computed or added; organ and day at the end stand there only if the report's text has them.
 */
export function reportDocument(report: Report): OfficialDocument {
  const format = chapterFormat(report)
  const tables = [proactiveTable(report), requestsTable(report), appealsTable(report)].flatMap(given)
  const closing = closingOf(report.sections.at(-1)?.text ?? '')
  const sections = report.sections.map((section, index, all) =>
    index === all.length - 1 ? { ...section, text: closing.text } : section,
  )
  const title = titleOf(report)
  return {
    properties: {
      title,
      author: report.organ ?? '',
      subject: SUBJECT,
      keywords: ['政府信息公开', '年度报告', ...(report.year === null ? [] : [`${report.year}年`])],
      ...(closing.date === undefined ? {} : { date: closing.date }),
    },
    blocks: [
      { kind: 'heading', level: 0, text: title },
      ...printedChapters(sections, tables, format).flatMap(chapterBlocks),
      ...closing.blocks,
      ...annex(statisticsTable(report)),
    ],
  }
}
