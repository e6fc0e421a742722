import type { DemoWrites } from './demo/load-demo.ts'
import { saveReport } from './modules/annual-report/db/save-report.ts'
import { saveOrgan } from './modules/organ/db/save-organ.ts'
import { reportPages } from './modules/annual-report/http/public.pages.ts'
import { REPORT_PUBLISHED } from './modules/annual-report/events.ts'
import { publicReport, publicSummaries } from './modules/annual-report/queries/public-reports.ts'
import { ORGAN_CHANGED } from './modules/organ/events.ts'
import { organPages } from './modules/organ/http/public.pages.ts'
import { publicOrgan, publicOrgans } from './modules/organ/queries/public-organs.ts'
import type { AppDb, PublicDb } from './platform/database/pools.ts'
import { anyKind } from './platform/events/touched.ts'
import type { PageSource } from './portal/serving/page-source.ts'

const DEMO_ACTOR = 'system:demo'

/** Every kind of event, one line each. */
export const EVENT_KINDS = [anyKind(ORGAN_CHANGED), anyKind(REPORT_PUBLISHED)]

/** Every kind of public page; a module gets what lies to its right as functions. */
export function publicPages(db: PublicDb, fontDir: string | undefined): readonly PageSource[] {
  const organs = {
    organs: () => publicOrgans(db),
    organ: (slug: string) => publicOrgan(db, slug),
  }
  return [
    ...organPages({ ...organs, newestReports: (slug, limit) => publicSummaries(db, slug, limit) }),
    ...reportPages({
      ...organs,
      report: (slug, year) => publicReport(db, slug, year),
      summaries: (slug) => publicSummaries(db, slug),
      fontDir,
    }),
  ]
}

/** Loading the demonstration writes through the same functions as people's acts do. */
export const demoWrites = (db: AppDb): DemoWrites => ({
  saveOrgan: async (organ, position) => (await saveOrgan(db, organ, position, DEMO_ACTOR)) !== 'unchanged',
  async saveReport(report) {
    const saved = await saveReport(db, report, DEMO_ACTOR)
    if (!saved.ok) throw new Error(`demonstration: ${saved.error.kind} ${saved.error.organ}`)
    return saved.value === 'published'
  },
})
