import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { useSite } from './support.ts'

const site = useSite()
const PREFIX = '/zhangbei/'
/** Files and pictures are the same in both views. */
const FILE = /\.(?:pdf|docx|xlsx|json)$/u

const pathOf = (page: Page): string => new URL(page.url()).pathname

/** Addresses of links to pages outside the view; the other view's own link is not meant. */
async function leaving(page: Page): Promise<readonly string[]> {
  const hrefs: unknown = await page.evaluate(
    "[...document.querySelectorAll('a:not(.view)')].map((a) => a.getAttribute('href'))",
  )
  return z
    .array(z.string())
    .parse(hrefs)
    .filter((href) => href.startsWith('/') && !href.startsWith(PREFIX) && !FILE.test(href))
}

describe('长辈版', () => {
  it('is left and entered on the same page, and kept on a whole journey', async () => {
    const page = await site.page({ viewport: { width: 360, height: 740 } })
    await page.goto('/liujiang/')
    await page.getByRole('link', { name: '长辈版' }).click()
    expect(pathOf(page)).toBe('/zhangbei/liujiang/')
    const steps: readonly (readonly [name: string | RegExp, path: string])[] = [
      ['全部机关', '/zhangbei/'],
      ['澄川市教育局', '/zhangbei/chengchuan/'],
      ['信息公开', '/zhangbei/chengchuan/zfxxgk/'],
      ['政府信息公开指南', '/zhangbei/chengchuan/zfxxgk/zn/'],
      ['政府信息公开年报', '/zhangbei/chengchuan/zfxxgk/nb/'],
      [/2023年/u, '/zhangbei/chengchuan/zfxxgk/nb/2023'],
      ['年报比较', '/zhangbei/compare/'],
      ['检查年报', '/zhangbei/check/'],
    ]
    for (const [name, path] of steps) {
      expect(await leaving(page), pathOf(page)).toEqual([])
      await page.getByRole('link', { name, exact: true }).first().click()
      expect(pathOf(page)).toBe(path)
    }
    await page.goto('/zhangbei/chengchuan/zfxxgk/nb/2023')
    const standard = '/chengchuan/zfxxgk/nb/2023'
    await page.getByRole('link', { name: '标准版' }).click()
    expect(pathOf(page)).toBe(standard)
  })

  it('is kept by every form', async () => {
    const page = await site.page({ viewport: { width: 360, height: 740 } })
    await page.goto('/zhangbei/')
    await page.getByRole('searchbox').fill('澄川')
    await page.getByRole('button', { name: '搜索' }).click()
    expect(pathOf(page)).toBe('/zhangbei/search')
    expect(await leaving(page)).toEqual([])
    await page.goto('/zhangbei/compare/')
    await page.getByRole('button', { name: '比较年报' }).click()
    expect(pathOf(page)).toBe('/zhangbei/compare/')
    expect(await leaving(page)).toEqual([])
    await page.goto('/zhangbei/check/')
    await page
      .getByLabel('要检查的年度报告')
      .setInputFiles({ name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('甲县教育局2022年政府信息公开年报') })
    await page.getByRole('button', { name: '检查这份报告' }).click()
    expect(pathOf(page)).toBe('/zhangbei/check/')
    expect(await leaving(page)).toEqual([])
  })

  it('has larger letters and targets than the standard view, and no less text', async () => {
    const page = await site.page({ viewport: { width: 360, height: 740 } })
    const measure = async (path: string) => {
      await page.goto(path)
      const main = page.getByRole('main')
      const box = await page.getByRole('navigation', { name: '主导航' }).getByRole('link').first().boundingBox()
      const size = await page.evaluate<string>('getComputedStyle(document.body).fontSize')
      return { words: await main.textContent(), height: box?.height ?? 0, size: parseFloat(size) }
    }
    const standard = await measure('/chengchuan/zfxxgk/ysq/')
    const elder = await measure('/zhangbei/chengchuan/zfxxgk/ysq/')
    expect(elder.words).toBe(standard.words)
    expect(elder.size).toBeGreaterThanOrEqual(22)
    expect(elder.height).toBeGreaterThanOrEqual(60)
    expect(standard.height).toBeGreaterThanOrEqual(44)
  })
})
