import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useSite } from './support.ts'

const site = useSite()

const FOCUSED = 'document.activeElement'
const focused = (page: Page) => page.locator(':focus')
const focusedText = async (page: Page): Promise<string> =>
  (await focused(page).count()) === 0 ? '' : ((await focused(page).textContent()) ?? '').trim()

/** Presses Tab until the focus lies on a link of that name; a name that never comes fails after a whole round. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 120; press += 1) {
    await page.keyboard.press('Tab')
    if (name.test(await focusedText(page))) return
  }
  throw new Error(`no Tab leads to ${String(name)}`)
}

/** How the focused element looks: all that can make a focus visible. */
const LOOK = `(() => {
  const { backgroundColor, boxShadow, outlineColor, outlineWidth, outlineStyle } = getComputedStyle(${FOCUSED})
  return [backgroundColor, boxShadow, outlineStyle === 'none' ? '' : outlineColor + outlineWidth].join()
})()`

describe('with the keyboard alone', () => {
  it('one gets from the home to a report', async () => {
    const page = await site.page()
    await page.goto('/')
    await page.keyboard.press('Tab')
    expect(await focusedText(page)).toBe('跳到正文')
    expect((await focused(page).boundingBox())?.y).toBeGreaterThanOrEqual(0)
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#main')
    await page.keyboard.press('Tab')
    expect(await page.getByRole('main').locator(':focus').count()).toBe(1)
    await tabTo(page, /^柳州市柳江区教育局$/u)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/liujiang/')
    await tabTo(page, /2022年.*年度报告/u)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/liujiang/zfxxgk/nb/2022')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('2022年')
  })

  it.each(['/', '/zhangbei/', '/liujiang/zfxxgk/nb/2022', '/compare/', '/check/'])(
    'one sees on %s where one is, in an order without traps',
    async (path) => {
      const page = await site.page()
      await page.goto(path)
      const stops = await page.locator('a, button, input, select, summary, [tabindex="0"]').count()
      const seen: string[] = []
      for (let press = 0; press < stops; press += 1) {
        await page.keyboard.press('Tab')
        if ((await focused(page).count()) === 0) break
        const box = await focused(page).boundingBox()
        expect(box?.width, await focusedText(page)).toBeGreaterThan(0)
        const look = await page.evaluate<string>(LOOK)
        await page.evaluate(`${FOCUSED}.setAttribute('data-was', '')`)
        seen.push(look)
        expect(look, await focusedText(page)).toMatch(/255, 212, 59/u)
      }
      expect(await page.locator('[data-was]').count()).toBe(seen.length)
      expect(seen.length).toBeGreaterThan(10)
    },
  )
})
