import type { PageContext, Site } from './context.ts'
import { wholeAddress } from './links.ts'

/** 栏目页: the column a page belongs to. */
export interface ColumnMeta {
  readonly name: string
  readonly description?: string | undefined
  readonly type?: string | undefined
}

/** 内容页: an article with its day and source. */
export interface ArticleMeta {
  readonly title: string
  readonly publishedOn?: string | undefined
  readonly source?: string | undefined
  readonly keywords?: string | undefined
  readonly description?: string | undefined
}

export interface PageMeta {
  readonly column?: ColumnMeta | undefined
  readonly article?: ArticleMeta | undefined
}

/** 网页标签 of a government site as name and content; what is not known is left out, never printed blank. */
export function metaTags(
  context: PageContext,
  site: Site,
  { column, article }: PageMeta,
): readonly (readonly [string, string])[] {
  const { publicUrl } = context
  const tags: readonly (readonly [string, string | undefined])[] = [
    ['SiteName', site.name],
    ['SiteDomain', publicUrl === undefined ? undefined : new URL(publicUrl).host],
    ['ColumnName', column?.name],
    ['ColumnDescription', column?.description],
    ['ColumnType', column?.type],
    ['ArticleTitle', article?.title],
    ['PubDate', article?.publishedOn],
    ['ContentSource', article?.source],
    ['Keywords', article?.keywords],
    ['Description', article?.description],
    ['Url', article === undefined ? undefined : wholeAddress(context)],
  ]
  return tags.flatMap(([name, content]) => (content === undefined || content === '' ? [] : [[name, content] as const]))
}
