import { describe, expect, it } from 'vitest'
import { useSite } from './support.ts'

const site = useSite()

describe('comparing two bureaus', () => {
  it('shows figures and a picture under an address that can be passed on', async () => {
    const page = await site.page()
    await page.goto('/compare/')
    for (const box of await page.getByRole('checkbox').all()) await box.uncheck()
    await page.getByLabel('临溪区').check()
    await page.getByLabel('松阳岭县').check()
    await page.getByLabel('数字').selectOption('requestsReceived')
    await page.getByLabel('从').selectOption('2022')
    await page.getByLabel('到', { exact: true }).selectOption('2024')
    const charts = page.waitForResponse((response) => response.url().includes('chart.svg'))
    await page.getByRole('button', { name: '比较年报' }).click()
    expect((await charts).status()).toBe(200)
    expect((await charts).headers()['content-type']).toMatch(/^image\/svg\+xml/u)

    const table = page.getByRole('table')
    expect(await table.getByRole('columnheader').allTextContents()).toEqual(['机关', '2022年', '2023年', '2024年'])
    const rows = await table.locator('tbody tr').allTextContents()
    expect(rows).toHaveLength(2)
    const shown = await page.getByRole('main').innerText()

    const other = await site.page()
    await other.goto(page.url())
    expect(await other.getByRole('main').innerText()).toBe(shown)
    const chosen = await other.getByRole('checkbox', { checked: true }).all()
    expect(await Promise.all(chosen.map((box) => box.getAttribute('value')))).toEqual(['linxi', 'songyangling'])

    await table.getByRole('link').first().click()
    expect(new URL(page.url()).pathname).toMatch(/^\/(?:linxi|songyangling)\/zfxxgk\/nb\/2022$/u)
  })

  it('says what is wrong with an address that somebody has changed', async () => {
    const page = await site.page()
    const answer = await page.goto('/compare/?organs=linxi&from=2024&to=2021')
    expect(answer?.status()).toBe(400)
    expect(await page.getByRole('alert').textContent()).toContain('起始年份 2024 晚于结束年份 2021')
    expect(await page.getByRole('button', { name: '比较年报' }).isVisible()).toBe(true)
  })
})
