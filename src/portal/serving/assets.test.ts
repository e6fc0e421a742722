import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readAssets } from './assets.ts'

const ROOT = join(import.meta.dirname, '../../../assets')
const { folder, pages } = await readAssets(ROOT)
const style = pages.get(`${folder}/portal.css`)?.raw.toString() ?? ''

describe('assets', () => {
  it('have one style sheet, made of small files in the order of their names', () => {
    const names = readdirSync(join(ROOT, 'css')).sort()
    expect(style).toBe(names.map((name) => readFileSync(join(ROOT, 'css', name), 'utf8')).join(''))
    expect([...pages.keys()].filter((address) => address.endsWith('.css'))).toHaveLength(1)
  })

  it('are all there that the style sheet names, and nothing comes from elsewhere', () => {
    const named = [...style.matchAll(/url\("?([^")]+)"?\)/gu)].map(([, url = '']) => url)
    expect(named.length).toBeGreaterThan(10)
    for (const url of named) expect([...pages.keys()], url).toContain(`${folder}/${url}`)
    expect(style).not.toContain('@import')
  })
})
