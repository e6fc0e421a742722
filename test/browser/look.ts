import type { Page } from 'playwright-core'
import { z } from 'zod'
import { everyPage, open } from './cases.ts'
import { objections } from './axe.ts'
import type { Site } from './support.ts'
import { watch } from './watch.ts'

const WIDTHS = [320, 360, 768, 1440]
const HEIGHT = 900
const OVERHANG = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

const PICTURES = '[...document.images].map(({ complete, naturalWidth }) => complete ? naturalWidth : -1)'

/** Whether every picture has arrived, as soon as that is certain. */
async function allPictures(page: Page): Promise<boolean> {
  for (;;) {
    const widths = z.array(z.number()).parse(await page.evaluate(PICTURES))
    if (widths.every((width) => width >= 0)) return widths.every((width) => width > 0)
  }
}

/** Every kind of page in one view, read without script: what the browser complains about, and what juts out. */
export async function complaints(site: Site, prefix: string): Promise<readonly string[]> {
  const page = await site.page()
  const { take } = watch(page, new URL(site.url()).host)
  const all: string[] = []
  for (const one of await everyPage(site.url())) {
    const say = (words: string): unknown => all.push(`${one.name}: ${words}`)
    const status = await open(page, prefix, one)
    if (status !== (one.status ?? 200)) say(`status ${String(status)}`)
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT })
      const overhang: unknown = await page.evaluate(OVERHANG)
      if (!(await allPictures(page))) say(`without a picture at ${width}`)
      if (overhang !== 0) say(`${String(overhang)} px too wide at ${width}`)
    }
    if ((await page.getByText('演示数据，非官方网站', { exact: true }).count()) !== 1)
      say('does not say that it is a demonstration')
    if ((await page.locator('meta[name=robots][content="noindex, nofollow"]').count()) !== 1)
      say('is for search engines')
    for (const words of take()) say(words)
  }
  return all
}

const LOOKS = [
  { colorScheme: 'light', width: 360 },
  { colorScheme: 'light', width: 1440 },
  { colorScheme: 'dark', width: 768 },
] as const

/** Every kind of page in one view, judged by axe: on a phone and a desktop, light and dark. */
export async function barriers(site: Site, prefix: string): Promise<readonly string[]> {
  const page = await site.page({ javaScriptEnabled: true, bypassCSP: true })
  const all: string[] = []
  for (const one of await everyPage(site.url())) {
    await open(page, prefix, one)
    for (const { colorScheme, width } of LOOKS) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: HEIGHT })
      all.push(...(await objections(page)).map((words) => `${one.name}, ${colorScheme} ${width}: ${words}`))
    }
  }
  return all
}
