import { describe, expect, it } from 'vitest'
import { demoContext, textOf } from '../../../portal/frame/testing/page-text.ts'
import type { Rendered } from '../../../portal/serving/page-source.ts'
import type { Organ } from '../domain/organ.ts'
import { ARTICLE_20 } from '../pages/article-20.data.ts'
import { HARDLY_KNOWN, KNOWN, reportLine } from '../pages/testing/organs.ts'
import { organPages } from './public.pages.ts'

const REPORTS = [reportLine('jia', 2023, { proactiveTotal: 3444, requestsReceived: 0 }), reportLine('jia', 2022, {})]

const pagesOf = (...organs: readonly Organ[]) =>
  organPages({
    organs: () => Promise.resolve(organs),
    organ: (slug) => Promise.resolve(organs.find((organ) => organ.slug === slug)),
    newestReports: (slug, limit) =>
      Promise.resolve(REPORTS.filter(({ organ }) => slug === undefined || organ === slug).slice(0, limit)),
  })

async function rendered(organs: readonly Organ[], pattern: string, slug = ''): Promise<Rendered | undefined> {
  const source = pagesOf(...organs).find((page) => page.pattern === pattern)
  const context = demoContext(pattern.replace(':slug', slug))
  return source?.render({ params: { slug }, query: new URLSearchParams(), context })
}

async function text(organs: readonly Organ[], pattern: string, slug = ''): Promise<string> {
  const page = await rendered(organs, pattern, slug)
  return textOf(String(page?.body))
}

const BOTH = [KNOWN, HARDLY_KNOWN]

describe('the home', () => {
  it('of a platform lists its organs and the newest reports, and counts what is there', async () => {
    const page = await rendered(BOTH, '/')
    expect(page?.tags).toEqual(['organs', 'reports'])
    const words = textOf(String(page?.body))
    expect(words).toContain('乙县教育局')
    expect(words).toContain('主动公开 3,444 条')
    expect(words).toContain('2 个教育局的政府信息公开专栏和 2 份年报')
  })

  it('is the organ’s where there is only one', async () => {
    const page = await rendered([KNOWN], '/')
    expect(page?.tags).toEqual(['organ:jia', 'reports:jia', 'organs'])
    expect(textOf(String(page?.body))).toContain('2023 年公开了多少')
  })

  it('says so where there is none', async () => expect(await text([], '/')).toContain('还没有教育局'))

  it('of an organ shows what its newest report states, 0 included, and nothing else', async () => {
    const words = await text(BOTH, '/:slug/', 'jia')
    expect(words).toMatch(/主动公开政府信息3,444条/u)
    expect(words).toMatch(/收到公开申请0件/u)
    expect(words).not.toContain('行政复议')
    expect(await text(BOTH, '/:slug/', 'yi')).not.toContain('公开了多少')
  })
})

describe('pages of an organ', () => {
  const patterns = pagesOf()
    .map(({ pattern }) => pattern)
    .filter((pattern) => pattern.startsWith('/:slug'))

  it.each(patterns)('%s depends on the organ, escapes its name and is missing for an unknown one', async (pattern) => {
    const page = await rendered(BOTH, pattern, 'jia')
    expect(page?.tags).toContain('organ:jia')
    expect(String(page?.body)).toContain('甲县教育局&lt;b&gt;&amp;')
    expect(await rendered(BOTH, pattern, 'bing')).toBeUndefined()
  })

  it('name in the guide what the law demands and nobody has given', async () => {
    const words = await text(BOTH, '/:slug/zfxxgk/zn/', 'yi')
    for (const element of ['办公地址', '办公时间', '联系电话', '传真', '电子邮箱'])
      expect(words).toContain(`${element}未提供`)
    const known = await text(BOTH, '/:slug/zfxxgk/zn/', 'jia')
    expect(known).toContain('甲县图书馆')
    expect(known).toContain('甲县教育网（2017年8月1日起停用）')
    expect(known).toContain('传真未提供')
  })

  it('list the fifteen items without inventing contents', async () => {
    const words = await text(BOTH, '/:slug/zfxxgk/fdzdgk/', 'jia')
    expect(ARTICLE_20).toHaveLength(15)
    for (const { name } of ARTICLE_20) expect(words).toContain(name)
    expect(words).not.toMatch(/\d+ 条/u)
    expect(words).toContain('招生入学')
  })

  it('warn where the address for requests is not known, and say that there is no form yet', async () => {
    expect(await text(BOTH, '/:slug/zfxxgk/ysq/', 'yi')).toContain('受理地址还没有提供')
    const known = await text(BOTH, '/:slug/zfxxgk/ysq/', 'jia')
    expect(known).not.toContain('受理地址还没有提供')
    expect(known).toContain('邮编 100000')
    expect(known).toContain('尚未开通')
  })
})
