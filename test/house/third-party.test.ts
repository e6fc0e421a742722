import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'

const manifest = z.object({ dependencies: z.record(z.string(), z.string()) })
const described = z.object({ version: z.string(), license: z.string() })

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
const { dependencies } = manifest.parse(JSON.parse(read('package.json')))
const rows = [...read('THIRD-PARTY.md').matchAll(/^\| (\S+) +\| (\S+) +\| (.+?) +\| .+\|$/gm)]
  .map(([, name = '', version = '', licence = '']) => ({ name, version, licence }))
  .filter(({ name }) => name !== 'package' && !name.startsWith('-'))

describe('THIRD-PARTY.md', () => {
  it('lists the run-time packages, no more and no fewer', () => {
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(dependencies).sort())
  })

  it.each(rows)('tells version and licence of $name as installed', ({ name, version, licence }) => {
    const installed = described.parse(JSON.parse(read(`node_modules/${name}/package.json`)))
    expect({ version, licence }).toEqual({ version: installed.version, licence: installed.license })
    expect(dependencies[name]).toBe(version)
  })
})

describe('package-lock.json', () => {
  it('holds no address of a registry', () => {
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })
})
