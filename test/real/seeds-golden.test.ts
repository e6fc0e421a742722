import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkReport } from '../../src/modules/annual-report/index.ts'
import { readBytes } from '../golden/compare.ts'
import { bytesOf, whenPresent } from './folder.ts'

const value = z.number().nullable()
/** Words of a report stay out of the project. */
const numberOf = (printed: unknown): number | null => (typeof printed === 'number' ? printed : null)
const golden = z.record(
  z.string(),
  z.strictObject({
    organ: z.string(),
    year: z.number(),
    format: z.string(),
    period: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
    /** Figures of the prose; of the categories only the numbers. */
    figures: z.record(z.string(), z.union([z.number(), z.null(), z.array(z.number())])),
    findings: z.array(
      z.strictObject({
        rule: z.string(),
        severity: z.string(),
        expected: value,
        found: value,
        lines: z.array(z.number()),
      }),
    ),
  }),
)

const GOLDEN = golden.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'seeds.golden.json'), 'utf8')))

whenPresent(
  'seeds',
  () => {
    describe.each(Object.entries(GOLDEN))('seed %s, whole', (file, wanted) => {
      it('is read as it was read by hand', async () => {
        const { report } = await readBytes(bytesOf('seeds', file))
        const { organ, year, format, period, figures } = report
        const counts = figures.categories.map(({ count }) => count)
        expect({ organ, year, format, period }).toEqual({
          organ: wanted.organ,
          year: wanted.year,
          format: wanted.format,
          period: wanted.period,
        })
        expect({ ...figures, categories: counts }).toMatchObject(wanted.figures)
      })

      it('gives just these findings', async () => {
        const findings = checkReport(await readBytes(bytesOf('seeds', file)))
        expect(
          findings.map(({ rule, severity, expected, found, places }) => ({
            rule,
            severity,
            expected: numberOf(expected),
            found: numberOf(found),
            lines: places.map(({ line }) => line),
          })),
        ).toEqual(wanted.findings)
      })
    })
  },
  false,
)
