import { chartFile } from '../../../portal/charts/chart-file.ts'
import { lookNamed } from '../../../portal/charts/chart-look.ts'
import { COMPARE_PAGE } from '../../../portal/frame/addresses.ts'
import { htmlPage } from '../../../portal/frame/render-page.ts'
import type { PageRequest, PageSource, Rendered } from '../../../portal/serving/page-source.ts'
import type { Holdings } from '../pages/compare/choice.ts'
import { ComparePage } from '../pages/compare/compare-page.tsx'
import { comparisonChart, comparisonOf } from '../pages/compare/comparison.ts'
import { parseChoice } from '../pages/compare/parse-choice.ts'
import type { ReportReads } from './reads.ts'

const TAGS = ['organs', 'reports']
const NOT_UNDERSTOOD = 400

async function holdingsOf(reads: ReportReads): Promise<Holdings> {
  const [organs, summaries] = await Promise.all([reads.organs(), reads.summaries()])
  return { organs, summaries }
}

async function comparePage(reads: ReportReads, { query, context }: PageRequest): Promise<Rendered> {
  const holdings = await holdingsOf(reads)
  const parsed = parseChoice(query, holdings)
  const status = parsed !== undefined && parsed.problems.length > 0 ? NOT_UNDERSTOOD : undefined
  return htmlPage(ComparePage, { context, holdings, parsed }, TAGS, status)
}

async function compareChart(reads: ReportReads, { query }: PageRequest): Promise<Rendered | undefined> {
  const look = lookNamed(query.get('look') ?? '')
  const holdings = await holdingsOf(reads)
  const parsed = parseChoice(query, holdings)
  if (look === undefined || parsed === undefined || parsed.problems.length > 0) return undefined
  const chart = comparisonChart(parsed.choice, comparisonOf(parsed.choice, holdings.summaries))
  return chart && chartFile(chart, look, TAGS)
}

const CHOICE = ['organs', 'measure', 'from', 'to']

/** Bureaus and years side by side: the page and its chart. */
export const comparePages = (reads: ReportReads): readonly PageSource[] => [
  { pattern: COMPARE_PAGE, query: CHOICE, render: (request) => comparePage(reads, request) },
  {
    pattern: `${COMPARE_PAGE}chart.svg`,
    query: [...CHOICE, 'look'],
    render: (request) => compareChart(reads, request),
  },
]
