import { describe, expect, it } from 'vitest'
import { demoContext, textOf } from '../../../portal/frame/testing/page-text.ts'
import { KNOWN } from '../pages/testing/organs.ts'
import { cleanQuery, searchPages, type SearchHit } from './search.pages.ts'

const HIT: SearchHit = {
  title: '甲县教育局2023年年报',
  href: '/jia/zfxxgk/nb/2023',
  meta: ['2023 年年报'],
  snippet: [
    { text: '全年<', hit: false },
    { text: '资助', hit: true },
  ],
}

async function search(pattern: string, q: string | undefined, slug = 'jia') {
  const asked: unknown[] = []
  const [source] = searchPages({
    organ: (name) => Promise.resolve(name === KNOWN.slug ? KNOWN : undefined),
    search: (...question) => {
      asked.push(question)
      return Promise.resolve(question[0] === '资助' ? [HIT] : [])
    },
  }).filter((page) => page.pattern === pattern)
  const query = new URLSearchParams(q === undefined ? {} : { q })
  const page = await source?.render({ params: { slug }, query, context: demoContext(pattern.replace(':slug', slug)) })
  return { page, html: String(page?.body), asked }
}

describe('search', () => {
  it('shows what was found with the words marked', async () => {
    const { html, asked } = await search('/search', ' 资助 ')
    expect(asked).toEqual([['资助', undefined]])
    expect(textOf(html)).toContain('列出 1 条')
    expect(html).toContain('全年&lt;<mark>资助</mark>')
  })

  it('asks within an organ, and knows no other', async () => {
    const { asked, page } = await search('/:slug/search', '资助')
    expect(asked).toEqual([['资助', 'jia']])
    expect(page?.tags).toEqual(['organ:jia', 'reports:jia'])
    expect((await search('/:slug/search', '资助', 'bing')).page).toBeUndefined()
  })

  it('says what to do where nothing was found, and repeats the question as text', async () => {
    const { html } = await search('/:slug/search', '"><script>校车')
    expect(html).not.toContain('<script')
    expect(textOf(html)).toContain('没有找到“&quot;&gt;&lt;script&gt;校车”')
    expect(textOf(html)).toContain('申请公开这项信息')
  })

  it.each([undefined, '', '  \u0000 '])('asks for words when there are none: %j', async (q) => {
    const { html, asked } = await search('/search', q)
    expect(asked).toEqual([])
    expect(textOf(html)).toContain('请写要找的内容')
  })

  it('cuts a question to a sensible length', () => {
    expect([...cleanQuery('𠮷'.repeat(500))]).toHaveLength(60)
    expect(cleanQuery('校车\n\u200b线路')).toBe('校车 线路')
  })
})
