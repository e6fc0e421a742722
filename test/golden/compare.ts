import { readTextLines } from '../../src/documents/readers/text.ts'
import { readReport } from '../../src/modules/annual-report/index.ts'
import type { Finding, Reading, Report } from '../../src/modules/annual-report/index.ts'
import type { Expectation, Planted } from './expectation.ts'

/** Reads bytes as the product does; a refusal is an error here. */
export async function readBytes(bytes: Uint8Array): Promise<Reading> {
  const source = await readTextLines(bytes)
  if (!source.ok) throw new Error(source.error.reason)
  return readReport(source.value)
}

export const readText = (text: string): Promise<Reading> => readBytes(new TextEncoder().encode(text))

const shown = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value))

const differs = (name: string, wanted: unknown, got: unknown): string[] =>
  wanted === undefined || JSON.stringify(wanted) === JSON.stringify(got ?? null)
    ? []
    : [`${name}: should be ${shown(wanted)}, is ${shown(got)}`]

/** 「工作动态类信息」 and 「工作动态」 name the same part; an empty wanted label leaves the words open. */
const sameLabel = (wanted: string, got: string): boolean => got.includes(wanted) || (got !== '' && wanted.includes(got))

function categoriesDiff(wanted: NonNullable<Expectation['figures']>['categories'], report: Report): string[] {
  if (wanted === undefined) return []
  const got = report.figures.categories
  const same =
    got.length === wanted.length &&
    wanted.every(({ count, label }, index) => got[index]?.count === count && sameLabel(label, got[index].label))
  const line = (each: readonly { label: string; count: number }[]): string =>
    each.map(({ label, count }) => `${label}${count}`).join(' ')
  return same ? [] : [`figures.categories: should be ${line(wanted)}, is ${line(got)}`]
}

function figuresDiff(wanted: Expectation['figures'], report: Report): string[] {
  if (wanted === undefined) return []
  const { categories, ...plain } = wanted
  const got: Readonly<Record<string, unknown>> = { ...report.figures }
  return [
    ...Object.entries(plain).flatMap(([name, value]) => differs(`figures.${name}`, value, got[name])),
    ...categoriesDiff(categories, report),
  ]
}

type Cells = readonly (number | null)[] | null

function rowsDiff(table: string, wanted: Readonly<Record<string, unknown>> | undefined, got: (key: string) => unknown) {
  return Object.entries(wanted ?? {}).flatMap(([key, cells]) => differs(`tables.${table}.${key}`, cells, got(key)))
}

const cellsOf = (row: Readonly<Record<string, number | null>> | null | undefined): Cells =>
  row === null || row === undefined ? null : Object.values(row)

function tablesDiff(wanted: Expectation['tables'], { tables }: Report): string[] {
  if (wanted === undefined) return []
  const appeals: Readonly<Record<string, Readonly<Record<string, number | null>>>> = { ...tables.appeals }
  return [
    ...rowsDiff('statistics', wanted.statistics, (key) => tables.statistics?.[key]),
    ...rowsDiff('proactive', wanted.proactive, (key) => tables.proactive?.[key]),
    ...rowsDiff('requests', wanted.requests, (key) => cellsOf(tables.requests?.[key])),
    ...rowsDiff('appeals', wanted.appeals, (key) => cellsOf(appeals[key])),
  ]
}

/** What a report should say and does not. */
export function readingDiff(wanted: Expectation, report: Report): string[] {
  return [
    ...differs('organ', wanted.organ, report.organ),
    ...differs('year', wanted.year, report.year),
    ...differs('format', wanted.format, report.format),
    ...differs('period', wanted.period, report.period),
    ...figuresDiff(wanted.figures, report),
    ...tablesDiff(wanted.tables, report),
  ]
}

const names = (finding: Finding, number: number): boolean =>
  finding.expected === number ||
  finding.found === number ||
  new RegExp(`(?<![\\d.])${String(number)}(?![\\d.])`, 'u').test(
    [finding.message, String(finding.expected), String(finding.found)].join(' ').replaceAll(',', ''),
  )

export const matches = (planted: Planted, finding: Finding): boolean =>
  planted.rule.split('|').includes(finding.rule) &&
  planted.severity.split('|').includes(finding.severity) &&
  (planted.line === undefined || finding.places.some(({ line }) => line === planted.line)) &&
  (planted.expected === undefined || planted.expected === finding.expected) &&
  (planted.found === undefined || planted.found === finding.found) &&
  (planted.numbers ?? []).every((number) => names(finding, number))

export const described = (finding: Finding): string => {
  const lines = finding.places.map(({ line }) => line).join(',')
  return `${finding.rule} ${finding.severity} expected ${shown(finding.expected)} found ${shown(finding.found)} line ${lines}: ${finding.message}`
}

/** What should be found and is not, and what is found and should not be. */
export function findingsDiff(wanted: Expectation, findings: readonly Finding[]): string[] {
  const missing = wanted.findings.filter((planted) => !findings.some((finding) => matches(planted, finding)))
  const near = (planted: Planted): string =>
    findings
      .filter(({ rule }) => planted.rule.split('|').includes(rule))
      .map((finding) => `\n      there is ${described(finding)}`)
      .join('')
  const known = (finding: Finding): boolean => wanted.findings.some((planted) => matches(planted, finding))
  const silenced = wanted.silent === true ? ['error', 'question'] : ['error']
  return [
    ...missing.map((planted) => `missing ${JSON.stringify(planted)}${near(planted)}`),
    ...findings
      .filter((finding) => silenced.includes(finding.severity) && !known(finding))
      .map((finding) => `too much: ${described(finding)}`),
    ...findings
      .filter(({ rule }) => wanted.absentRules?.includes(rule) === true)
      .map((finding) => `must not appear: ${described(finding)}`),
  ]
}
