import { CHECK_PAGE, COMPARE_PAGE, PLATFORM_HOME, searchPage } from './addresses.ts'
import type { PageContext, Site } from './context.ts'

/** The site of the platform itself. It names no sponsor: who runs it is known only when the operator says so. */
export const platformSite = ({ checker }: Pick<PageContext, 'checker'>): Site => ({
  name: '公开',
  subtitle: '各教育局的政府信息公开',
  home: PLATFORM_HOME,
  navigation: [
    { label: '首页', href: PLATFORM_HOME },
    { label: '年报比较', href: COMPARE_PAGE },
    ...(checker ? [{ label: '检查年报', href: CHECK_PAGE }] : []),
    { label: '搜索', href: searchPage(PLATFORM_HOME) },
  ],
  sponsor: { name: '' },
})
