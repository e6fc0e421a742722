import { describe, expect, it } from 'vitest'
import { checkReport } from '../../src/modules/annual-report/index.ts'
import type { Finding } from '../../src/modules/annual-report/index.ts'
import { described, matches, readBytes } from '../golden/compare.ts'
import { bytesOf, textOf, whenPresent } from './folder.ts'
import { points, truths } from './truth.ts'
import type { Point } from './truth.ts'

/** The errors of these reports (reports/README.md); every other report has none. */
const ERRORS: Readonly<Record<string, readonly { rule: string; expected: number; found: number }[]>> = {
  '002.txt': [
    { rule: 'F3-05', expected: 11, found: 0 },
    { rule: 'F3-05', expected: 5, found: 0 },
  ],
  '088.txt': [{ rule: 'F3-16', expected: 120, found: 115 }],
}

/** What must be asked about, and nothing graver. */
const QUESTIONS: readonly (readonly [file: string, rule: string, numbers: readonly number[]])[] = [
  ['003.txt', 'T-prose|F3-12', [17, 95]],
  ['022.txt', 'T-misfill', [1180]],
  ['027.txt', 'T-prose', [55, 423]],
  ['027.txt', 'F3-16', [73, 401]],
  ['030.txt', 'F3-16', [402, 497]],
  ['035.txt', 'T-contradiction', []],
]

/** Would only be right about a text that goes on. */
const ABOUT_MISSING_PARTS = ['F3-10', 'F3-23', 'T-sections']

const read = (file: string) => readBytes(bytesOf('reports', 'texts', file))
const right = ({ wanted, got }: Point): boolean => JSON.stringify(wanted) === JSON.stringify(got)

whenPresent('reports', () => {
  const FILES = truths()
  const breaksOff = new Set(
    textOf('reports', 'index.tsv')
      .split('\n')
      .map((line) => line.split('\t'))
      .filter((columns) => columns[5] === 'truncated')
      .map(([file]) => file),
  )

  describe.each(FILES)('$file', ({ file }) => {
    it('has the errors it has, and no other', async () => {
      const errors = checkReport(await read(file)).filter(({ severity }) => severity === 'error')
      const wanted = ERRORS[file] ?? []
      const isWanted = (finding: Finding): boolean =>
        wanted.some((each) => matches({ severity: 'error', ...each }, finding))
      expect(errors.filter((finding) => !isWanted(finding)).map(described)).toEqual([])
      expect(errors).toHaveLength(wanted.length)
    })

    it('is told to break off when it does, and nothing is missed that may still have followed', async () => {
      const findings = checkReport(await read(file))
      const hints = findings.filter(({ rule }) => rule === 'T-truncated')
      expect(hints.map(({ severity }) => severity)).toEqual(breaksOff.has(file) ? ['hint'] : [])
      if (breaksOff.has(file)) {
        expect(findings.filter(({ rule }) => ABOUT_MISSING_PARTS.includes(rule)).map(described)).toEqual([])
      }
    })
  })

  it.each(QUESTIONS)('%s: %s asks about %s', async (file, rule, numbers) => {
    const findings = checkReport(await read(file))
    const near = findings.map(described).join(' / ')
    const asked = findings.some((finding) => matches({ rule, severity: 'question', numbers: [...numbers] }, finding))
    expect(asked, near).toBe(true)
  })

  it('gives at least 98 % of the figures and of the table cells', async () => {
    const all: (Point & { readonly file: string })[] = []
    for (const truth of FILES) {
      const { report } = await read(truth.file)
      all.push(...points(truth, report).map((point) => ({ ...point, file: truth.file })))
    }
    const misses = all.filter((point) => !right(point))
    const lines = misses.map(
      ({ file, name, wanted, got }) => `  ${file} ${name}: ${JSON.stringify(wanted)}, read ${JSON.stringify(got)}`,
    )
    const share = (kind: Point['kind']): number => {
      const those = all.filter((point) => point.kind === kind)
      return those.filter(right).length / those.length
    }
    process.stdout.write(
      `real reports: figures ${(share('figure') * 100).toFixed(1)} %, cells ${(share('cell') * 100).toFixed(1)} %\n${lines.join('\n')}\n`,
    )
    expect(share('figure')).toBeGreaterThanOrEqual(0.98)
    expect(share('cell')).toBeGreaterThanOrEqual(0.98)
  })
})
