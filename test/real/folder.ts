import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'

const PROJECT = resolve(import.meta.dirname, '../..')

/** The folder with `seeds/` and `reports/`: GONGKAI_REPORTS_DIR, else `../shared` beside the project. */
export const FOLDER = resolve(PROJECT, process.env['GONGKAI_REPORTS_DIR'] ?? '../shared')

export const bytesOf = (...path: readonly string[]): Uint8Array => readFileSync(join(FOLDER, ...path))
export const textOf = (...path: readonly string[]): string => readFileSync(join(FOLDER, ...path), 'utf8')

/**
 * Registers the tests of `part` (seeds, reports) when its folder is there; else one test that only says so.
 * With `loud` the absence is also told in one line on standard error.
 */
export function whenPresent(part: 'seeds' | 'reports', register: () => void, loud = false): void {
  if (existsSync(join(FOLDER, part))) return register()
  const absent = `NOT TESTED over real reports: ${join(FOLDER, part)} is not there (set GONGKAI_REPORTS_DIR); test/golden covers the same ground`
  if (loud) process.stderr.write(`\n${'!'.repeat(8)} ${absent}\n\n`)
  it(absent, () => {
    expect(existsSync(join(FOLDER, part))).toBe(false)
  })
}
