import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Reading } from '../../src/modules/annual-report/index.ts'
import { checkReport } from '../../src/modules/annual-report/index.ts'
import { described, readBytes, readText } from './compare.ts'
import { type Model, anyModel, totalOf } from './model.ts'
import { NOISES, noisy } from './noise.ts'
import { seeded } from './random.ts'
import { written } from './writer.ts'

const SEED = 20211231

/** The figures and cells that noise must not touch. */
const essence = ({ report }: Reading) => ({
  year: report.year,
  total: report.figures.proactiveTotal,
  categories: report.figures.categories.map(({ count }) => count),
  wechat: report.figures.wechatArticles,
  requests: report.figures.requestsReceived,
  reconsiderations: report.figures.reconsiderations,
  lawsuits: report.figures.lawsuits,
  phone: report.figures.contactPhone,
  tables: report.tables,
})

const errorsOf = (reading: Reading): string[] =>
  checkReport(reading)
    .filter(({ severity }) => severity === 'error')
    .map(described)

const random = fc.nat(2 ** 31 - 1)
const budget = (numRuns: number) => ({ numRuns, seed: SEED })

describe('a right report in a clean layout', () => {
  it('is read as the model says, and has no error', async () => {
    await fc.assert(
      fc.asyncProperty(anyModel, async (model: Model) => {
        const reading = await readText(written(model).text)
        const { figures, tables } = reading.report
        expect(figures.proactiveTotal).toBe(totalOf(model))
        expect(figures.categories.map(({ count }) => count)).toEqual(model.categories.map(({ count }) => count))
        for (const [id, row] of Object.entries(model.requests)) {
          expect(Object.values(tables.requests?.[id] ?? {}), id).toEqual(row)
        }
        if (model.format === '2018') expect(Object.values(tables.statistics ?? {})).toEqual(model.statistics)
        else expect(Object.values(tables.appeals ?? {}).map((group) => Object.values(group))).toEqual(model.appeals)
        expect(errorsOf(reading)).toEqual([])
      }),
      budget(60),
    )
  })
})

describe.each(NOISES)('$name', (noise) => {
  it('changes nothing of what is read and gives no error', async () => {
    let changes = 0
    await fc.assert(
      fc.asyncProperty(anyModel, random, async (model, seed) => {
        const { text } = written(model)
        const changed = noisy(text, [noise], seeded(seed))
        changes += changed === text ? 0 : 1
        const reading = await readText(changed)
        expect(essence(reading)).toEqual(essence(await readText(text)))
        expect(errorsOf(reading)).toEqual([])
      }),
      budget(8),
    )
    expect(changes).toBeGreaterThan(0)
  })
})

describe('noises together', () => {
  it('change nothing of what is read and give no error', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyModel,
        fc.shuffledSubarray([...NOISES], { minLength: 2 }),
        random,
        async (model, noises, seed) => {
          const { text } = written(model)
          const reading = await readText(noisy(text, noises, seeded(seed)))
          expect(essence(reading)).toEqual(essence(await readText(text)))
          expect(errorsOf(reading)).toEqual([])
        },
      ),
      budget(200),
    )
  })
})

describe('bytes', () => {
  const UTF8_MARK = [0xef, 0xbb, 0xbf]

  it('with a byte order mark and with CRLF read the same', async () => {
    await fc.assert(
      fc.asyncProperty(anyModel, async (model) => {
        const { text } = written(model)
        const body = new TextEncoder().encode(text.replaceAll('\n', '\r\n'))
        const reading = await readBytes(new Uint8Array([...UTF8_MARK, ...body]))
        expect(essence(reading)).toEqual(essence(await readText(text)))
      }),
      budget(8),
    )
  })
})
