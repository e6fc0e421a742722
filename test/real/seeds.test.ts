import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { checkReport } from '../../src/modules/annual-report/index.ts'
import { described, matches, readBytes } from '../golden/compare.ts'
import { bytesOf, whenPresent } from './folder.ts'

const value = z.union([z.number(), z.string()]).nullable().optional()
const planted = z.strictObject({
  /** Number in seeds.md. */
  item: z.string(),
  rule: z.string(),
  severity: z.string(),
  line: z.number().optional(),
  expected: value,
  found: value,
  numbers: z.array(z.number()).optional(),
})
const seeds = z.record(
  z.string(),
  z.strictObject({
    findings: z.array(planted),
    /** Relations that hold there and must not be reported. */
    mustNot: z.array(z.strictObject({ item: z.string(), rule: z.string() })),
  }),
)

const EXPECTED = seeds.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'seeds.expected.json'), 'utf8')))

whenPresent(
  'seeds',
  () => {
    describe.each(Object.entries(EXPECTED))('seed %s', (file, wanted) => {
      const check = async () => checkReport(await readBytes(bytesOf('seeds', file)))

      it.each(wanted.findings)('$item: $rule is found', async (each) => {
        const findings = await check()
        const near = findings.filter(({ rule }) => rule === each.rule).map(described)
        expect(
          findings.some((finding) => matches(each, finding)),
          `wanted ${JSON.stringify(each)}; there is ${near.join(' / ')}`,
        ).toBe(true)
      })

      it('gives no other error, and nothing on what holds', async () => {
        const findings = await check()
        const known = (finding: (typeof findings)[number]) => wanted.findings.some((each) => matches(each, finding))
        const wrong = findings.filter(
          (finding) =>
            (finding.severity === 'error' && !known(finding)) ||
            wanted.mustNot.some(({ rule }) => rule === finding.rule && !known(finding)),
        )
        expect(wrong.map(described)).toEqual([])
      })
    })
  },
  true,
)
