import { htmlPage } from '../../../portal/frame/render-page.ts'
import type { PageRequest, PageSource, Rendered } from '../../../portal/serving/page-source.ts'
import type { Organ } from '../domain/organ.ts'
import type { SearchHit } from '../pages/search-hits.tsx'
import { SearchPage } from '../pages/search-page.tsx'
import type { OrganReads } from './reads.ts'

export type { SearchHit, SnippetPart } from '../pages/search-hits.tsx'

export interface SearchDeps extends Pick<OrganReads, 'organ'> {
  /** What holds the words, the best first, at most one page of it; in one organ, or in all. */
  search(query: string, slug?: string): Promise<readonly SearchHit[]>
}

const LONGEST_QUERY = 60

/** What is searched for: one line without control characters, of a length that makes sense. */
export const cleanQuery = (typed: string): string =>
  [...typed.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()].slice(0, LONGEST_QUERY).join('').trim()

async function answer(deps: SearchDeps, { query, context }: PageRequest, organ?: Organ): Promise<Rendered> {
  const words = cleanQuery(query.get('q') ?? '')
  const hits = words === '' ? [] : await deps.search(words, organ?.slug)
  const tags = organ === undefined ? ['organs', 'reports'] : [`organ:${organ.slug}`, `reports:${organ.slug}`]
  return htmlPage(SearchPage, { context, organ, query: words, hits }, tags)
}

const QUERY = ['q']

/** Search over all organs and in each of them. */
export const searchPages = (deps: SearchDeps): readonly PageSource[] => [
  { pattern: '/search', query: QUERY, render: (request) => answer(deps, request) },
  {
    pattern: '/:slug/search',
    query: QUERY,
    render: async (request) => {
      const organ = await deps.organ(request.params['slug'] ?? '')
      return organ && answer(deps, request, organ)
    },
  },
]
