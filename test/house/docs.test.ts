import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const ROOT = resolve(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const below = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name))

const DOCUMENTS = [...readdirSync(ROOT), ...below('docs')].filter((name) => name.endsWith('.md')).sort()
const { scripts } = z.object({ scripts: z.record(z.string(), z.string()) }).parse(JSON.parse(read('package.json')))

const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found = '']) => found)

describe.each(DOCUMENTS)('%s', (document) => {
  const text = read(document)

  it('links only to files that are there', () => {
    const targets = matches(text, /\]\((?!https?:)([^)#]+)[^)]*\)/g)
    expect(targets.filter((target) => !existsSync(resolve(ROOT, dirname(document), target)))).toEqual([])
  })

  it('names only paths of the project that are there', () => {
    const paths = matches(text, /`((?:src|docs|test|bench|scripts)\/[a-z0-9./-]*)`/g)
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
  })

  it('names only scripts that npm knows', () => {
    const names = matches(text, /npm run (?:-s )?([a-z:]+)/g)
    expect(names.filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('CONTEXT.md', () => {
  const rows = matches(read('CONTEXT.md'), /^\| ([^|]+?) +\|/gm).filter((name) => !/^(identifier|-+)$/.test(name))

  it('defines each word once', () => {
    expect(rows.length).toBeGreaterThan(40)
    expect(rows.filter((name, at) => rows.indexOf(name) !== at)).toEqual([])
  })
})
