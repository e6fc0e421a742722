import type { FunctionComponent } from 'react'
import type { PageContext } from '../../../portal/frame/context.ts'
import { htmlPage } from '../../../portal/frame/render-page.ts'
import type { PageRequest, PageSource, Rendered } from '../../../portal/serving/page-source.ts'
import type { Organ } from '../domain/organ.ts'
import { ColumnHome } from '../pages/column-home.tsx'
import type { ColumnPageView } from '../pages/column-page.tsx'
import { ContentsPage } from '../pages/contents-page.tsx'
import { GuidePage } from '../pages/guide-page.tsx'
import { OrganHome } from '../pages/organ-home.tsx'
import { PlatformHome } from '../pages/platform-home.tsx'
import { RegulationsPage } from '../pages/regulations-page.tsx'
import { RequestPage } from '../pages/request-page.tsx'
import type { OrganPagesDeps } from './reads.ts'

export type { OrganPagesDeps, OrganReads } from './reads.ts'

const withReports = (slug: string): readonly string[] => [`organ:${slug}`, `reports:${slug}`]

async function organHome(deps: OrganPagesDeps, context: PageContext, organ: Organ): Promise<Rendered> {
  const reports = await deps.newestReports(organ.slug)
  return htmlPage(OrganHome, { context, organ, reports }, withReports(organ.slug))
}

/** The platform's home; with a single organ on it, that organ's. */
async function home(deps: OrganPagesDeps, { context }: PageRequest): Promise<Rendered> {
  const organs = await deps.organs()
  const [only, ...others] = organs
  if (only !== undefined && others.length === 0) {
    const page = await organHome(deps, context, only)
    return { ...page, tags: [...page.tags, 'organs'] }
  }
  const reports = await deps.newestReports()
  return htmlPage(PlatformHome, { context, organs, reports }, ['organs', 'reports'])
}

const NEWEST_IN_COLUMN = 3

async function columnHome(deps: OrganPagesDeps, context: PageContext, organ: Organ): Promise<Rendered> {
  const reports = await deps.newestReports(organ.slug, NEWEST_IN_COLUMN)
  return htmlPage(ColumnHome, { context, organ, reports }, withReports(organ.slug))
}

type OrganPage = (deps: OrganPagesDeps, context: PageContext, organ: Organ) => Promise<Rendered>

/** A page that needs nothing but the organ. */
const plain =
  (page: FunctionComponent<ColumnPageView>): OrganPage =>
  (_, context, organ) =>
    Promise.resolve(htmlPage(page, { context, organ }, [`organ:${organ.slug}`]))

const ORGAN_PAGES: Readonly<Record<string, OrganPage>> = {
  '/:slug/': organHome,
  '/:slug/zfxxgk/': columnHome,
  '/:slug/zfxxgk/zn/': plain(GuidePage),
  '/:slug/zfxxgk/zd/': plain(RegulationsPage),
  '/:slug/zfxxgk/fdzdgk/': plain(ContentsPage),
  '/:slug/zfxxgk/ysq/': plain(RequestPage),
}

/** The platform's home and the pages of each organ that hold no report. */
export function organPages(deps: OrganPagesDeps): readonly PageSource[] {
  return [
    { pattern: '/', render: (request) => home(deps, request) },
    ...Object.entries(ORGAN_PAGES).map(([pattern, page]) => ({
      pattern,
      render: async ({ params, context }: PageRequest) => {
        const organ = await deps.organ(params['slug'] ?? '')
        return organ && page(deps, context, organ)
      },
    })),
  ]
}
