import type { Page } from 'playwright-core'
import { expect, it } from 'vitest'
import { objections } from './axe.ts'
import { useSite } from './support.ts'
import { watch } from './watch.ts'

const site = useSite()

/** Puts a page of our own in the place of the home, under the headers that every page has. */
async function home(page: Page, body: string): Promise<void> {
  const { headers } = await fetch(site.url())
  const policy = { 'content-security-policy': headers.get('content-security-policy') ?? '' }
  await page.route('**/', (route) => route.fulfill({ contentType: 'text/html', headers: policy, body }))
  await page.goto('/')
}

it.each([
  ['an inline style', '<style>p { color: red }</style>', /console: .*style/iu],
  ['an inline script', '<script>document.title = 1</script>', /console: .*script/iu],
  ['a picture that is not there', '<img src="/assets/nothing.png" alt="">', /404: .*nothing\.png/u],
  ['a picture of another site', '<img src="http://other.example/a.png" alt="">', /console: .*other\.example/u],
])('the watch speaks of %s', async (_, body, words) => {
  const page = await site.page({ javaScriptEnabled: true })
  const { take } = watch(page, new URL(site.url()).host)
  await home(page, body)
  expect(take()).toContainEqual(expect.stringMatching(words))
})

it('axe speaks of a page without language, heads and contrast', async () => {
  const page = await site.page({ javaScriptEnabled: true, bypassCSP: true })
  await home(page, '<!doctype html><title>x</title><p style="color: #ddd; background: #fff">淡</p><img src="/x.png">')
  const rules = (await objections(page)).map((words) => words.split(':')[0])
  expect(rules).toEqual(expect.arrayContaining(['html-has-lang', 'color-contrast', 'image-alt', 'landmark-one-main']))
})
