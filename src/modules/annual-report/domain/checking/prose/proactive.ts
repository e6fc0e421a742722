import { placeOf } from '../../reading/places.ts'
import type { Reading } from '../../reading/read-report.ts'
import type { Cell, Finding, Severity } from '../../report.ts'
import { type Stated, ofAnotherYear, sameScope, statedNumbers } from './stated.ts'

interface Rule {
  readonly rule: string
  readonly labels: readonly string[]
  readonly column: number
  readonly name: string
  readonly words: RegExp
  readonly not?: RegExp
  readonly severity: Severity
}

const DOCUMENTS = ['行政规范性文件', '规范性文件']

/** 「制发规范性文件4件，废止3件，现行有效26件」: the later numbers carry their subject over. */
const CARRIED = '(?:行政)?规范性文件[^。]*\\d[^。]*'
const document = (column: number, name: string, words: string, severity: Severity): Rule => ({
  rule: 'F3-15',
  labels: DOCUMENTS,
  column,
  name: `${name}行政规范性文件`,
  words: new RegExp(words, 'u'),
  severity,
})

const RULES: readonly Rule[] = [
  document(0, '制发', '制发(?:了)?(?:行政)?规范性文件(?:共)?$', 'error'),
  document(0, '制发', '(?:制定印发|制定出台|出台|印发|新增)(?:了)?(?:行政)?规范性文件(?:共)?$', 'question'),
  document(1, '废止', `废止(?:了)?(?:行政)?规范性文件(?:共)?$|${CARRIED}[,、;和及]?废止(?:了)?$`, 'error'),
  document(2, '现行有效', `现行有效的?(?:行政)?规范性文件(?:共)?$|${CARRIED}现行有效的?$`, 'error'),
  ...['行政许可', '行政处罚', '行政强制'].map((label): Rule => ({
    rule: 'T-prose',
    labels: [label],
    column: 0,
    name: label,
    words: new RegExp(`${label}(?:信息|类信息|决定|案件|事项)?(?:共|数)?$`, 'u'),
    not: /指南|清单|目录|依据/u,
    severity: 'question',
  })),
]

/** One figure a row of 表二, whichever column a row of that form keeps decisions in. */
function cellOf(reading: Reading, rule: Rule): Cell {
  const row = rule.labels.map((label) => reading.report.tables.proactive?.[label]).find((cells) => cells !== undefined)
  if (row === undefined) return null
  const column = rule.rule === 'T-prose' && row.length === 3 ? 2 : rule.column
  return row[column] ?? null
}

function findingOf(rule: Rule, stated: Stated, reading: Reading): Finding | undefined {
  const words = rule.rule === 'F3-15' ? stated.sentence : stated.own
  const behind = rule.rule === 'T-prose' && new RegExp(`^${rule.labels[0] ?? ''}`, 'u').test(stated.after)
  if (!(rule.words.test(words) || behind) || (rule.not?.test(words) ?? false)) return undefined
  if (ofAnotherYear(stated, reading.report.year)) return undefined
  const expected = cellOf(reading, rule)
  const { value } = stated.quantity
  if (expected === null || expected === value) return undefined
  const severity = sameScope(stated, reading.report.year) ? rule.severity : 'question'
  return {
    rule: rule.rule,
    severity,
    message: `正文写${rule.name} ${String(value)} ${stated.quantity.unit}，表二填 ${String(expected)}${severity === 'question' ? '，请核对两处口径是否相同' : ''}`,
    expected,
    found: value,
    places: [
      placeOf(reading.source, stated.passage.paragraph, stated.quantity.start - stated.own.length, stated.quantity.end),
    ],
  }
}

/** Documents, permits and penalties in the prose against 表二 (F3-15, T-prose). */
export function checkProactiveInProse(
  reading: Reading,
  stated: readonly Stated[] = statedNumbers(reading.passages),
): readonly Finding[] {
  const { tables, format } = reading.report
  if (tables.proactive === null || format === '2019' || format === '2018') return []
  const rules = format === 'mixed' ? RULES.filter(({ rule }) => rule === 'T-prose') : RULES
  const seen = new Set<string>()
  return stated
    .flatMap((each) => rules.flatMap((rule) => findingOf(rule, each, reading) ?? []))
    .filter(({ message }) => !seen.has(message) && seen.add(message).size > 0)
}
