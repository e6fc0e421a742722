import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadReportFile } from '../../src/modules/annual-report/index.ts'
import { useSite } from './support.ts'

const site = useSite()

describe('a newcomer', () => {
  it('finds the report of a bureau, reads its table and takes it home as Word', async () => {
    const page = await site.page({ acceptDownloads: true })
    await page.goto('/')
    await page.getByRole('link', { name: '柳州市柳江区教育局', exact: true }).click()
    expect(new URL(page.url()).pathname).toBe('/liujiang/')
    await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '年报' }).click()
    await page.getByRole('link', { name: /2022年.*年度报告/u }).click()
    expect(new URL(page.url()).pathname).toBe('/liujiang/zfxxgk/nb/2022')

    const rows = page.getByRole('region', { name: /收到和处理政府信息公开申请/u }).locator('tbody tr')
    expect(await rows.count()).toBe(25)
    for (const row of await rows.all()) {
      const cells = await row.locator('td').allTextContents()
      expect(cells).toHaveLength(7)
      for (const cell of cells) expect(cell).toMatch(/^\d+$/u)
    }

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Word（DOCX）' }).click(),
    ])
    expect(download.suggestedFilename()).toMatch(/2022年.*\.docx$/u)
    const bytes = new Uint8Array(readFileSync(await download.path()))
    const { readingOfFile } = await loadReportFile()
    const reading = await readingOfFile(bytes, download.suggestedFilename())
    if (!reading.ok) throw new Error(reading.error.reason)
    const { organ, year, figures, tables } = reading.value.report
    expect({ organ, year }).toEqual({ organ: '柳州市柳江区教育局', year: 2022 })
    expect(figures).toMatchObject({ proactiveTotal: 98, wechatArticles: 249, wechatFollowers: 428_189 })
    expect(figures.categories.reduce((sum, { count }) => sum + count, 0)).toBe(99)
    expect(Object.keys(tables.requests ?? {})).toHaveLength(25)

    const stated: unknown = await (await page.request.get(`${page.url()}.json`)).json()
    expect(stated).toMatchObject({ organ, year, figures, tables })
  })

  it('searches from the home, and is told what to do when there is nothing', async () => {
    const page = await site.page({ viewport: { width: 360, height: 740 } })
    await page.goto('/')
    await page.getByRole('searchbox').fill('柳江 2022')
    await page.getByRole('button', { name: '搜索' }).click()
    expect(new URL(page.url()).pathname).toBe('/search')
    expect(await page.getByRole('searchbox').inputValue()).toBe('柳江 2022')
    const [first] = await page
      .getByRole('main')
      .getByRole('link', { name: /2022年/u })
      .all()
    expect(await first?.getAttribute('href')).toBe('/liujiang/zfxxgk/nb/2022')

    await page.getByRole('searchbox').fill('火星基地')
    await page.getByRole('button', { name: '搜索' }).click()
    const main = page.getByRole('main')
    expect(await main.textContent()).toContain('火星基地')
    expect(await main.textContent()).toContain('换一个说法')
    expect(await main.getByRole('link').count()).toBeGreaterThan(0)
  })

  it('who came to an address that is not there finds ways on', async () => {
    const page = await site.page()
    const answer = await page.goto('/liujiang/zfxxgk/nb/1999')
    expect(answer?.status()).toBe(404)
    const main = page.getByRole('main')
    expect(await main.textContent()).toContain('/liujiang/zfxxgk/nb/1999')
    for (const link of await main.getByRole('link').all()) {
      const href = (await link.getAttribute('href')) ?? ''
      expect((await page.request.get(href)).status(), href).toBe(200)
    }
    await page.getByRole('searchbox').fill('柳江')
    await page.getByRole('button', { name: '搜索' }).click()
    expect(await page.getByRole('main').getByRole('link', { name: /柳江/u }).count()).toBeGreaterThan(0)
  })
})
