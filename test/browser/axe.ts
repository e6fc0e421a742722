import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { z } from 'zod'

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']
const OPTIONS = JSON.stringify({ runOnly: TAGS, resultTypes: ['violations'] })

const found = z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) }))

/** What axe objects to on the page: rule and place. The page needs scripts and `bypassCSP`. */
export async function objections(page: Page): Promise<readonly string[]> {
  await page.evaluate(SOURCE)
  const violations: unknown = await page.evaluate(`axe.run(document, ${OPTIONS}).then(({ violations }) => violations)`)
  return found
    .parse(violations)
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.replaceAll(/\s+/gu, ' ').slice(0, 160)}`))
}
