import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { type ChosenFile, fileOf, publishedReport, withWrongTotal } from './files.ts'
import { useSite } from './support.ts'

const site = useSite()

async function check(page: Page, file: ChosenFile): Promise<string> {
  await page.goto('/check/')
  await page.getByLabel('要检查的年度报告').setInputFiles(file)
  await page.getByRole('button', { name: '检查这份报告' }).click()
  return (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
}

describe('checking a report', () => {
  it.each(['.docx', '.txt'] as const)('marks a changed digit in its line and lists it: %s', async (ending) => {
    const page = await site.page()
    const right = await publishedReport(site.url(), 'chengchuan', 2023)
    expect(await check(page, await fileOf(withWrongTotal(right), ending))).toBe('检查结果：1 处错误')

    const finding = page.locator('.find > li.e')
    expect(await finding.count()).toBe(1)
    expect(await finding.textContent()).toContain('724')
    expect(await finding.textContent()).toContain('723')
    const marked = page.locator('.txt li', { has: page.locator('mark.e') })
    expect(await marked.count()).toBe(1)
    expect(await marked.locator('mark.e').allTextContents()).toContainEqual(expect.stringContaining('724条'))
    const line = await marked.locator('.ln').textContent()

    const way = finding.getByRole('link', { name: `看原文第 ${line ?? ''} 行` })
    await way.click()
    expect(new URL(page.url()).hash).toBe('#r1')
    const place = await page.locator(':target').boundingBox()
    const height = page.viewportSize()?.height ?? 0
    expect(place?.y).toBeGreaterThanOrEqual(0)
    expect((place?.y ?? height) + (place?.height ?? 0)).toBeLessThanOrEqual(height)
    await page.locator(':target').click()
    expect(new URL(page.url()).hash).toBe('#f1')
  })

  it('finds nothing wrong in a right one', async () => {
    const page = await site.page()
    const right = await publishedReport(site.url(), 'chengchuan', 2023)
    expect(await check(page, await fileOf(right, '.docx'))).toBe('检查结果：没有发现问题')
    expect(await page.locator('.find > li, .txt mark').count()).toBe(0)
  })

  it('says of a file that is none what is wrong with it, beside the field', async () => {
    const page = await site.page()
    const file = { name: '年报.docx', mimeType: 'application/zip', buffer: Buffer.from('PK not a document') }
    await check(page, file)
    const field = page.getByLabel('要检查的年度报告')
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await page.getByRole('alert').getByRole('link').click()
    expect(new URL(page.url()).hash).toBe('#report')
    expect(await field.isVisible()).toBe(true)
  })
})
