import { describe, expect, it } from 'vitest'
import { SAMPLE_2018, SAMPLE_2019, SAMPLE_2021 } from '../../../../test/round-trip/sample-reports.ts'
import type { PageView } from '../../../portal/frame/context.ts'
import { ELDER_PREFIX } from '../../../portal/frame/links.ts'
import { attributesOf, demoContext, filesOf, linksOf, textOf } from '../../../portal/frame/testing/page-text.ts'
import type { PageSource, Rendered } from '../../../portal/serving/page-source.ts'
import { organPages } from '../../organ/http/public.pages.ts'
import { searchPages } from '../../organ/http/search.pages.ts'
import { reportPages } from './public.pages.ts'
import { organNamed, publishedAs, readsOf } from './testing/published.ts'

/* The public pages of both modules together: what one links to, another must have. */

const ORGAN = organNamed('jia', '甲县教育局<b>"&')
const OTHER = organNamed('yi', '乙县教育局')
const typed = { ...SAMPLE_2021, sections: [{ title: '总体<i>情况', text: '全年<script>alert(1)</script>"&公开。' }] }
const REPORTS = [
  publishedAs(ORGAN, 2018, SAMPLE_2018),
  publishedAs(ORGAN, 2020, SAMPLE_2019),
  publishedAs(ORGAN, 2022, typed),
  publishedAs(ORGAN, 2023, SAMPLE_2021),
]
const READS = readsOf([ORGAN, OTHER], REPORTS)
const HIT = { title: '标题', href: '/jia/zfxxgk/nb/2023', meta: ['年报'], snippet: [{ text: '字', hit: true }] }
const SOURCES = [
  ...organPages({ ...READS, newestReports: (slug) => READS.summaries(slug) }),
  ...searchPages({ ...READS, search: (query) => Promise.resolve(query === '有' ? [HIT] : []) }),
  ...reportPages(READS),
]

/** Pages of the server that are not made here. */
const ELSEWHERE = ['/check/']

function paramsOf(pattern: string, path: string): Record<string, string> | undefined {
  const parts = path.split('/')
  const names = pattern.split('/')
  if (names.length !== parts.length) return undefined
  const params: Record<string, string> = {}
  for (const [index, name] of names.entries()) {
    const part = parts[index] ?? ''
    if (name.startsWith(':')) params[name.slice(1)] = part
    if (name.startsWith(':') ? part === '' : name !== part) return undefined
  }
  return params
}

/** Fixed words before parameters, as the server has it. */
const parameters = ({ pattern }: PageSource): number => pattern.split(':').length
const ORDERED = [...SOURCES].sort((one, other) => parameters(one) - parameters(other))

async function get(address: string, view: PageView = 'standard'): Promise<Rendered | undefined> {
  const [path = '', search = ''] = address.split('?')
  for (const source of ORDERED) {
    const params = paramsOf(source.pattern, path)
    if (params === undefined) continue
    return source.render({ params, query: new URLSearchParams(search), context: demoContext(path, { view }) })
  }
  return undefined
}

const PAGES = [
  '/',
  '/jia/',
  '/yi/',
  '/jia/zfxxgk/',
  '/jia/zfxxgk/zn/',
  '/jia/zfxxgk/zd/',
  '/jia/zfxxgk/fdzdgk/',
  '/jia/zfxxgk/ysq/',
  '/jia/zfxxgk/nb/',
  '/yi/zfxxgk/nb/',
  '/jia/zfxxgk/nb/2018',
  '/jia/zfxxgk/nb/2020',
  '/jia/zfxxgk/nb/2022',
  '/jia/zfxxgk/nb/2023',
  '/compare/',
  '/compare/?organs=jia&measure=lawsuits&from=2018&to=2023',
  '/compare/?organs=%3Cscript%3E&measure=%22&from=x&to=9',
  '/search',
  '/search?q=%E6%9C%89',
  '/jia/search?q=%3Cscript%3E',
]
const VIEWS = ['standard', 'elder'] as const
const CASES = VIEWS.flatMap((view) => PAGES.map((address) => [view, address] as const))

describe.each(CASES)('in the %s view, %s', (view, address) => {
  const page = get(address, view).then((rendered) => rendered ?? { type: '', body: '', tags: [] })
  const html = page.then(({ body }) => String(body))

  it('is a page with something to be renewed by', async () => {
    expect((await page).type).toBe('text/html; charset=utf-8')
    expect((await page).tags.length).toBeGreaterThan(0)
  })

  it('says that it is a demonstration, and asks not to be indexed', async () => {
    expect(textOf(await html)).toContain('演示数据，非官方网站')
    expect(await html).toContain('<meta name="robots" content="noindex, nofollow"/>')
  })

  it('has neither script nor style of its own, and no typed markup', async () => {
    expect(await html).not.toMatch(/<script|<style|<i>| style=|javascript:| on[a-z]+="/iu)
    expect(await html).not.toMatch(/undefined|NaN|\[object/u)
  })

  it('has one heading of the first level, and ids that are there once', async () => {
    expect((await html).match(/<h1/gu)).toHaveLength(1)
    const ids = attributesOf(await html, 'id')
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('links within its view to pages and anchors that exist', async () => {
    const ids = new Set(attributesOf(await html, 'id'))
    const files = /\.(?:pdf|docx|xlsx|json)$/u
    for (const link of linksOf((await html).replace(/<a class="view"[^>]*>/gu, ''))) {
      if (/^(?:tel|mailto):/u.test(link)) continue
      if (link.startsWith('#')) {
        expect(ids).toContain(link.slice(1))
        continue
      }
      const own = view === 'elder' && !files.test(link) ? link.replace(ELDER_PREFIX, '') : link
      expect(link.startsWith(ELDER_PREFIX)).toBe(view === 'elder' && !files.test(link))
      const known = ELSEWHERE.includes(own) || SOURCES.some(({ pattern }) => paramsOf(pattern, own) !== undefined)
      expect([link, known]).toEqual([link, true])
    }
  })

  it('refers to charts that can be drawn', async () => {
    for (const file of filesOf(await html)) {
      if (file.startsWith('/assets/')) continue
      expect([file, (await get(file))?.type]).toEqual([file, 'image/svg+xml; charset=utf-8'])
    }
  })
})

describe('addresses without a page', () => {
  it.each([
    '/bing/',
    '/bing/zfxxgk/nb/',
    '/jia/zfxxgk/nb/2019',
    '/jia/zfxxgk/nb/0x7e6',
    '/jia/zfxxgk/nb/2023.exe',
    '/jia/zfxxgk/nb/2019.pdf',
    '/jia/zfxxgk/nb/2023/none.svg',
    '/jia/zfxxgk/nb/x/categories.svg',
    '/compare/chart.svg?organs=nobody',
    '/compare/chart.svg?look=3d',
  ])('%s', async (address) => expect(await get(address)).toBeUndefined())
})

describe('files of a report', () => {
  it.each(['docx', 'xlsx', 'json'])('are offered as %s', async (kind) => {
    const file = await get(`/jia/zfxxgk/nb/2023.${kind}`)
    expect(file?.filename).toBe(`甲县教育局<b>"&2023年政府信息公开工作年度报告.${kind}`)
    expect(file?.tags).toEqual(['reports:jia'])
    expect(file?.body.length).toBeGreaterThan(1000)
  })

  it('have in JSON the shape that the command line prints', async () => {
    const body: unknown = JSON.parse(Buffer.from((await get('/jia/zfxxgk/nb/2023.json'))?.body ?? '').toString())
    expect(body).toMatchObject({ file: '2023.json', organ: SAMPLE_2021.organ, figures: SAMPLE_2021.figures })
  })
})
