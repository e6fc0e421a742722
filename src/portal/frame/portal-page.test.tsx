import { describe, expect, it } from 'vitest'
import type { PageContext } from './context.ts'
import { organSite } from './organ-site.ts'
import { platformSite } from './platform-site.ts'
import { PortalPage } from './portal-page.tsx'
import { renderPage } from './render-page.ts'
import { demoContext, textOf } from './testing/page-text.ts'

const site = organSite({ slug: 'liuzhou', name: '柳州市教育局' })

function html(context: PageContext, title = '首页') {
  return renderPage(
    <PortalPage
      context={context}
      site={site}
      title={title}
      meta={{ column: { name: '首页' }, article: { title, publishedOn: undefined } }}
      trail={[{ label: title }]}
    >
      <p>{title}</p>
    </PortalPage>,
  )
}

describe('the frame', () => {
  it('begins with the skip link and says in the demonstration what it is', () => {
    const page = html(demoContext('/liuzhou/'))
    expect(page).toMatch(/^<!doctype html><html lang="zh-CN"><head>/u)
    expect(page).toMatch(/<body><a class="skip" href="#main">/u)
    expect(page).toContain('<meta name="robots" content="noindex, nofollow"/>')
    expect(textOf(page)).toContain('演示数据，非官方网站')
  })

  it('says neither on a real site', () => {
    const page = html(demoContext('/liuzhou/', { demo: false }))
    expect(page).not.toContain('robots')
    expect(page).not.toContain('演示')
  })

  it('has the tags of a government site, those without a value left out', () => {
    const page = html(demoContext('/liuzhou/'))
    for (const [name, content] of [
      ['SiteName', '柳州市教育局'],
      ['SiteDomain', 'gongkai.example'],
      ['ColumnName', '首页'],
      ['ArticleTitle', '首页'],
    ] as const)
      expect(page).toContain(`<meta name="${name}" content="${content}"/>`)
    for (const name of ['SiteIDCode', 'PubDate', 'ContentSource', 'Keywords']) expect(page).not.toContain(name)
    expect(page).not.toMatch(/content="(?:|null|undefined)"/u)
  })

  it('shows no marks and numbers that the organ has not got', () => {
    const page = textOf(html(demoContext('/liuzhou/')))
    expect(page).not.toMatch(/标识|找错|ICP|公网安备|undefined|null/u)
  })

  it('is 长辈版 with its prefix, and leads back', () => {
    const page = html(demoContext('/liuzhou/', { view: 'elder' }))
    expect(page).toContain('<html lang="zh-CN" data-view="elder">')
    expect(page).toContain('<a class="view" href="/liuzhou/">')
    expect(page).toContain('<link rel="canonical" href="https://gongkai.example/liuzhou/"/>')
    expect(page).toContain('首页（长辈版） - 柳州市教育局')
  })

  it('marks the part of the site that a page belongs to, and the home only for itself', () => {
    const current = (path: string) =>
      [...html(demoContext(path)).matchAll(/<a href="([^"]*)" aria-current="(\w+)"/gu)].map(([, href, how]) => [
        href,
        how,
      ])
    expect(current('/liuzhou/')).toEqual([['/liuzhou/', 'page']])
    expect(current('/liuzhou/zfxxgk/zn/')).toEqual([['/liuzhou/zfxxgk/', 'true']])
    expect(current('/liuzhou/zfxxgk/nb/2018')).toEqual([['/liuzhou/zfxxgk/nb/', 'true']])
  })

  it('escapes what was typed', () => {
    const page = html(demoContext('/liuzhou/'), '<script>alert("x")</script>&')
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;&amp;')
  })

  it('offers the checker only where it is on, and names no sponsor of the platform', () => {
    const labels = (checker: boolean) => platformSite({ checker }).navigation.map(({ label }) => label)
    expect(labels(true)).toContain('检查年报')
    expect(labels(false)).not.toContain('检查年报')
    const page = renderPage(
      <PortalPage context={demoContext('/')} site={platformSite({ checker: true })} title="首页">
        <p />
      </PortalPage>,
    )
    expect(page).not.toContain('主办单位')
  })
})
