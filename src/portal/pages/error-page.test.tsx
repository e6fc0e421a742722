import { describe, expect, it } from 'vitest'
import { organSite } from '../frame/organ-site.ts'
import { renderPage } from '../frame/render-page.ts'
import { demoContext, linksOf, textOf } from '../frame/testing/page-text.ts'
import { errorPage } from './error-page.tsx'

describe('the page of an error', () => {
  it.each([400, 403, 404, 405, 408, 413, 414, 429, 500, 503, 418])('says what happened at %d', (status) => {
    const html = renderPage(errorPage(demoContext('/x'), { status }))
    expect(html).toContain(`>${String(status)}</p>`)
    expect(html).toMatch(/<h1 class="gap">.{4,}<\/h1>/u)
    expect(html).toContain('noindex')
    expect(linksOf(html)).toContain('/')
    expect(textOf(html)).not.toMatch(/undefined|错误代码|！/u)
  })

  it('repeats the address as text, and of a long one the beginning', () => {
    const html = renderPage(errorPage(demoContext('/x'), { status: 404, requestPath: `/<script>${'长'.repeat(500)}` }))
    expect(html).toContain('/&lt;script&gt;长')
    expect(html).not.toContain('长'.repeat(100))
  })

  it('keeps to the site and the view it happened on, and says more where more is known', () => {
    const site = organSite({ slug: 'liuzhou', name: '柳州市教育局' })
    const html = renderPage(
      errorPage(demoContext('/x', { view: 'elder' }), { status: 429, site, message: '操作太快了，请 20 秒后再试。' }),
    )
    expect(textOf(html)).toContain('请 20 秒后再试')
    expect(linksOf(html)).toContain('/zhangbei/liuzhou/')
  })
})
