import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/modules/annual-report/index.ts'
import { described, readText } from './compare.ts'
import { goldenReports } from './expectation.ts'
import { anyModel } from './model.ts'
import { type Source, mutantsOf, summary, survivorsOf } from './mutants.ts'
import { tableSpots } from './spots.ts'
import { written } from './writer.ts'

const COUNT = 500
const BAR = 0.95
const KINDS = { total: 'prose total', part: 'prose part', prose: 'prose against table' }

const decoded = (name: string, bytes: Uint8Array): string =>
  new TextDecoder(name.includes('gb18030') ? 'gb18030' : 'utf-8').decode(bytes)

/** The right golden reports with the numbers that their expectation marks, and the cells of their tables. */
const golden: readonly Source[] = goldenReports()
  .filter(({ expectation }) => expectation.numbers !== undefined)
  .map(({ bytes, expectation, name }) => {
    const text = decoded(name, bytes)
    const prose = (expectation.numbers ?? []).map(([kind, at, length]) => ({ kind: KINDS[kind], at, length }))
    return { name, text, spots: [...prose, ...tableSpots(text)] }
  })

const generated: readonly Source[] = fc
  .sample(anyModel, { numRuns: 60, seed: 20211231 })
  .map((model, index) => ({ name: `generated ${String(index)} (${model.format})`, ...written(model) }))

describe.each([
  ['golden reports', golden, 20080501],
  ['generated reports', generated, 20190515],
] as const)('one number changed in right %s', (title, sources, seed) => {
  it('starts from reports without an error', async () => {
    for (const { name, text } of sources) {
      const errors = checkReport(await readText(text)).filter(({ severity }) => severity === 'error')
      expect(errors.map((finding) => `${name}: ${described(finding)}`)).toEqual([])
    }
  })

  it('gives an error in at least 95 % of the mutants', async () => {
    const mutants = mutantsOf(sources, COUNT, seed)
    const outcome = await survivorsOf(mutants)
    process.stdout.write(summary(title, mutants, outcome))
    expect(outcome.total).toBe(COUNT)
    expect(1 - outcome.survivors.length / outcome.total).toBeGreaterThanOrEqual(BAR)
  })
})
