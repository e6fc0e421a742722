import type { PublishedReport } from '../../domain/published-report.ts'
import type { ChapterView } from '../report-chapters.ts'
import type { ReportChart } from './report-chart.ts'
import { categoriesChart, resultsChart } from './single-year.ts'

const textOf = ({ blocks }: ChapterView): string =>
  blocks.map((block) => ('text' in block ? block.text : '')).join('\n')

/** The chapter that prints most of the labels. */
function chapterNaming(chapters: readonly ChapterView[], { chart }: ReportChart): ChapterView | undefined {
  const labels = chart.groups.flatMap(({ rows }) => rows.map(({ label }) => label))
  const printed = (chapter: ChapterView): number => labels.filter((label) => textOf(chapter).includes(label)).length
  return [...chapters].sort((one, other) => printed(other) - printed(one))[0]
}

const chapterWithTable = (chapters: readonly ChapterView[], id: string): ChapterView | undefined =>
  chapters.find(({ blocks }) => blocks.some((block) => block.kind === 'table' && block.id === id))

/** Which charts stand in which chapter: beside the words or the table that they draw. */
export function chartHomes(
  published: PublishedReport,
  chapters: readonly ChapterView[],
): ReadonlyMap<string, readonly ReportChart[]> {
  const categories = categoriesChart(published)
  const results = resultsChart(published)
  const placed = [
    [categories, categories && chapterNaming(chapters, categories)],
    [results, chapterWithTable(chapters, 'requests')],
  ] as const
  const homes = new Map<string, readonly ReportChart[]>()
  for (const [chart, chapter] of placed) {
    if (chart !== undefined && chapter !== undefined) homes.set(chapter.id, [...(homes.get(chapter.id) ?? []), chart])
  }
  return homes
}
