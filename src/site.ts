import type { DemoWrites } from './demo/load-demo.ts'
import { snippetOf } from './kernel/snippet.ts'
import { saveReport } from './modules/annual-report/db/save-report.ts'
import { REPORT_PUBLISHED } from './modules/annual-report/events.ts'
import { reportPages } from './modules/annual-report/http/public.pages.ts'
import { publicReport, publicSummaries } from './modules/annual-report/queries/public-reports.ts'
import { searchReports } from './modules/annual-report/queries/search-reports.ts'
import { saveOrgan } from './modules/organ/db/save-organ.ts'
import { ORGAN_CHANGED } from './modules/organ/events.ts'
import { organPages } from './modules/organ/http/public.pages.ts'
import { type SearchHit, searchPages } from './modules/organ/http/search.pages.ts'
import { publicOrgan, publicOrgans } from './modules/organ/queries/public-organs.ts'
import { searchOrgans } from './modules/organ/queries/search-organs.ts'
import type { AppDb, PublicDb } from './platform/database/pools.ts'
import { anyKind } from './platform/events/touched.ts'
import { organHome, reportPage } from './portal/frame/addresses.ts'
import type { PageSource } from './portal/serving/page-source.ts'

/** Every kind of event, one line each. */
export const EVENT_KINDS = [anyKind(ORGAN_CHANGED), anyKind(REPORT_PUBLISHED)]

async function search(db: PublicDb, typed: string, slug?: string): Promise<readonly SearchHit[]> {
  const words = typed.split(' ')
  const [organs, reports] = await Promise.all([searchOrgans(db, words, slug), searchReports(db, words, slug)])
  return [
    ...organs.map((organ) => ({
      title: organ.name,
      href: organHome(organ.slug),
      meta: ['机关', organ.area],
      snippet: [],
    })),
    ...reports.map(({ organ, year, title, publishedOn, prose }) => ({
      title,
      href: reportPage(organ, year),
      meta: ['年报', ...(publishedOn === undefined ? [] : [publishedOn])],
      snippet: snippetOf(prose, words),
    })),
  ]
}

/** Every kind of public page; a module gets what lies to its right as functions. */
export function publicPages(db: PublicDb, fontDir: string | undefined): readonly PageSource[] {
  const organs = {
    organs: () => publicOrgans(db),
    organ: (slug: string) => publicOrgan(db, slug),
  }
  return [
    ...organPages({ ...organs, newestReports: (slug, limit) => publicSummaries(db, slug, limit) }),
    ...searchPages({ organ: organs.organ, search: (query, slug) => search(db, query, slug) }),
    ...reportPages({
      ...organs,
      report: (slug, year) => publicReport(db, slug, year),
      summaries: (slug) => publicSummaries(db, slug),
      fontDir,
    }),
  ]
}

/** Pages made before the first reader comes: the first of their kind are slow to make, and are asked for first. */
export async function firstPages(db: PublicDb): Promise<readonly string[]> {
  const reports = await publicSummaries(db, undefined, 2)
  return ['/', ...reports.map(({ organ, year }) => reportPage(organ, year))]
}

const DEMO_ACTOR = 'system:demo'

/** Loading the demonstration writes through the same functions as people's acts do. */
export const demoWrites = (db: AppDb): DemoWrites => ({
  saveOrgan: async (organ, position) => (await saveOrgan(db, organ, position, DEMO_ACTOR)) !== 'unchanged',
  async saveReport(report) {
    const saved = await saveReport(db, report, DEMO_ACTOR)
    if (!saved.ok) throw new Error(`demonstration: ${saved.error.kind} ${saved.error.organ}`)
    return saved.value === 'published'
  },
})
