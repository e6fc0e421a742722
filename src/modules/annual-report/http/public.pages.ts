import { chartFile } from '../../../portal/charts/chart-file.ts'
import { htmlPage } from '../../../portal/frame/render-page.ts'
import type { PageRequest, PageSource, Rendered } from '../../../portal/serving/page-source.ts'
import { categoriesChart, resultsChart } from '../pages/charts/single-year.ts'
import { lastYears, yearCharts } from '../pages/charts/over-years.ts'
import { chartNamed } from '../pages/charts/report-chart.ts'
import { ReportPage } from '../pages/report-page.tsx'
import { ReportsPage } from '../pages/reports-page.tsx'
import { comparePages } from './compare.pages.ts'
import type { ReportPagesDeps } from './reads.ts'
import { fileNamed, reportFile } from './report-files.ts'

export type { ReportPagesDeps, ReportReads } from './reads.ts'

const tagsOf = (slug: string): readonly string[] => [`organ:${slug}`, `reports:${slug}`]

async function reportsPage(deps: ReportPagesDeps, { params, context }: PageRequest): Promise<Rendered | undefined> {
  const organ = await deps.organ(params['slug'] ?? '')
  if (organ === undefined) return undefined
  const summaries = await deps.summaries(organ.slug)
  return htmlPage(ReportsPage, { context, organ, summaries }, tagsOf(organ.slug))
}

const YEAR = /^[12]\d{3}$/u

/** `2022` is the page of a report, `2022.pdf` a file of it. */
async function reportOrFile(deps: ReportPagesDeps, { params, context }: PageRequest): Promise<Rendered | undefined> {
  const { slug = '', name = '' } = params
  const file = fileNamed(name)
  if (file !== undefined) {
    const published = await deps.report(slug, file.year)
    return published && reportFile(published, file.download, deps.fontDir)
  }
  if (!YEAR.test(name)) return undefined
  const [organ, published] = await Promise.all([deps.organ(slug), deps.report(slug, Number(name))])
  if (organ === undefined || published === undefined) return undefined
  const summaries = await deps.summaries(slug)
  return htmlPage(ReportPage, { context, organ, published, summaries }, tagsOf(slug))
}

async function reportChart(deps: ReportPagesDeps, { params }: PageRequest): Promise<Rendered | undefined> {
  const { slug = '', year = '', chart = '' } = params
  if (!YEAR.test(year)) return undefined
  const published = await deps.report(slug, Number(year))
  if (published === undefined) return undefined
  const summaries = lastYears(await deps.summaries(slug), published.year)
  const charts = [categoriesChart(published), resultsChart(published)].flatMap((each) => each ?? [])
  const found = chartNamed([...charts, ...yearCharts(summaries)], chart)
  return found && chartFile(found.chart.chart, found.look, [`reports:${slug}`])
}

/** The annual reports of each organ: list, page, files and charts; and the comparison of all. */
export function reportPages(deps: ReportPagesDeps): readonly PageSource[] {
  return [
    { pattern: '/:slug/zfxxgk/nb/', render: (request) => reportsPage(deps, request) },
    { pattern: '/:slug/zfxxgk/nb/:name', render: (request) => reportOrFile(deps, request) },
    { pattern: '/:slug/zfxxgk/nb/:year/:chart', render: (request) => reportChart(deps, request) },
    ...comparePages(deps),
  ]
}
