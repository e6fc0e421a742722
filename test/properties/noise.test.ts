import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTextLines } from '../../src/documents/readers/text.ts'
import { checkReport, readReport, showsReport } from '../../src/modules/annual-report/index.ts'
import { readingOfJson } from '../../src/modules/annual-report/exchange/report-json.ts'
import { linesOfText } from '../../src/documents/readers/text.ts'
import { readShape } from '../support/contract.ts'
import { reportText } from '../support/report-text.ts'

/*
 * Whatever the bytes: reading and checking end, throw nothing, and every finding and source lies within the text.
 */

const RUNS = { numRuns: 150 }

/** Reads and checks bytes as the command does; `undefined` when they are refused. */
async function readAndCheck(bytes: Uint8Array) {
  const source = await readTextLines(bytes)
  if (!source.ok) {
    expect(source.error.reason).toMatch(/^[^\n]+；[^\n]+$/u)
    return undefined
  }
  const reading = readReport(source.value)
  const findings = checkReport(reading, reading)
  showsReport(reading)
  return { lines: source.value.lines.length, report: reading.report, findings }
}

async function expectOrder(bytes: Uint8Array): Promise<void> {
  const done = await readAndCheck(bytes)
  if (done === undefined) return
  const { lines, report, findings } = done
  const places = [...findings.flatMap((finding) => finding.places), ...Object.values(report.sources)]
  for (const { line } of places) expect(Number.isInteger(line) && line >= 1 && line <= lines).toBe(true)
  for (const { message } of findings) expect(message).toMatch(/^[^\n]+$/u)
  const printed: unknown = JSON.parse(JSON.stringify({ file: 'x', ...report }))
  readShape.parse(printed)
  const again = await readingOfJson(printed, linesOfText)
  expect(again.ok && again.value.report).toEqual(again.ok && { ...report })
  if (again.ok) checkReport(again.value)
}

const text = (given: string): Uint8Array => new TextEncoder().encode(given)

/** Words and signs that the readers look for, in any order. */
const WORDS = [
  '一、总体情况',
  '二、主动公开政府信息情况',
  '三、收到和处理政府信息公开申请情况',
  '（一）',
  '（七）总计',
  '第二十条第（一）项',
  '信息内容',
  '本年制发件数',
  '规章',
  '行政许可',
  '本年新收政府信息公开申请数量',
  '（三）不予公开',
  '结果维持',
  '行政复议',
  '统计指标',
  '本列数据的勾稽关系为',
  '政府信息公开工作年度报告',
  '2022年',
  '2022年1月1日至12月31日',
  '统计期限',
  '主动公开政府信息',
  '其中',
  '包括',
  '分别为',
  '合计',
  '收到',
  '申请',
  '件',
  '条',
  '万',
  '余',
  '近',
  '约',
  '0',
  '98',
  '99',
  '1,136',
  '１２',
  '3.5',
  '%',
  '同比增长',
  '等',
  '，',
  '。',
  '；',
  '、',
  '：',
  '（',
  '）',
  '“',
  '”',
  '《',
  '》',
  '|',
  '\t',
  '\n',
  '\n\n',
  ' ',
  '—',
  '/',
  '[image: x]',
  '[',
  '](',
  '#',
  '**',
  '微信公众号',
  '关注',
  '教育局',
  '电话',
  '0772-7212375',
  '無',
  '訊',
]

const soup = fc.array(fc.constantFrom(...WORDS), { maxLength: 400 }).map((words) => words.join(''))

type Mutation = (lines: string[], at: number, word: string) => void

const MUTATIONS: readonly Mutation[] = [
  (lines, at) => lines.splice(at, 1),
  (lines, at) => lines.splice(at, 0, ...lines.slice(at, at + 3)),
  (lines, at) => lines.reverse().splice(at, 1),
  (lines, at, word) => lines.splice(at, 0, word),
  (lines, at, word) => (lines[at] = word.repeat(50)),
  (lines, at) => (lines[at] = (lines[at] ?? '').replaceAll('\t', '')),
  (lines, at) => (lines[at] = [...(lines[at] ?? '')].join('\n')),
  (lines, at) => (lines[at] = (lines[at] ?? '').replaceAll(/\d+/gu, '9'.repeat(30))),
  (lines, at) => (lines[at] = (lines[at] ?? '').replaceAll(/[，。]/gu, '')),
  (lines, at, word) => (lines[at] = (lines[at] ?? '').replaceAll(/\d/gu, word)),
  (lines) => lines.splice(0, lines.length, lines.join('')),
  (lines, at) => lines.splice(at),
]

const mutated = fc
  .tuple(
    fc.nat(200),
    fc.array(fc.tuple(fc.constantFrom(...MUTATIONS), fc.nat(90), fc.constantFrom(...WORDS)), {
      minLength: 1,
      maxLength: 8,
    }),
  )
  .map(([number, mutations]) => {
    const lines = reportText(number).split('\n')
    for (const [mutate, at, word] of mutations) mutate(lines, Math.min(at, lines.length - 1), word)
    return lines.join('\n')
  })

const scratched = fc
  .tuple(fc.nat(200), fc.array(fc.tuple(fc.nat(9000), fc.nat(255)), { maxLength: 60 }))
  .map(([number, bytes]) => {
    const report = text(reportText(number))
    for (const [at, byte] of bytes) report[at % report.length] = byte
    return report
  })

describe('reading and checking end in order', () => {
  it('for random bytes', () => fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3000 }), expectOrder), RUNS))

  it('for random characters', () =>
    fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 2000 }), (given) => expectOrder(text(given))),
      RUNS,
    ))

  it('for the words of reports in any order', () =>
    fc.assert(
      fc.asyncProperty(soup, (given) => expectOrder(text(given))),
      { numRuns: 400 },
    ))

  it('for reports with lines lost, doubled, split and merged', () =>
    fc.assert(
      fc.asyncProperty(mutated, (given) => expectOrder(text(given))),
      { numRuns: 400 },
    ))

  it('for reports with bytes overwritten', () => fc.assert(fc.asyncProperty(scratched, expectOrder), RUNS))

  it.each([
    ['a number of 400 digits', `主动公开政府信息${'9'.repeat(400)}条，其中规章${'9'.repeat(400)}条，文件2条。`],
    ['a number with 150 decimals', `主动公开政府信息1.${'3'.repeat(150)}条，占比9.${'1'.repeat(150)}%。`],
    ['deep brackets', `公开信息9条${'（其中1条'.repeat(300)}`],
    ['closing brackets only', '）】》'.repeat(500)],
    ['a line of 100,000 characters', '公开信息'.repeat(25_000)],
    ['a long enumeration', `主动公开政府信息9条，其中${'规章1条，'.repeat(800)}`],
    ['a table of one line', `一、本年新收政府信息公开申请${'\t1'.repeat(3000)}`],
    ['only line ends', '\n'.repeat(5000) + '年'],
  ])('for %s', async (_, given) => expectOrder(text(`2022年政府信息公开工作年度报告\n一、总体情况\n${given}\n`)))
})
