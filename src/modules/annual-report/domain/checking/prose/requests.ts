import { placeOf } from '../../reading/places.ts'
import type { Reading } from '../../reading/read-report.ts'
import type { Cell, Finding, Severity } from '../../report.ts'
import { type Stated, aboutRequests, ofAnotherYear, sameScope, statedNumbers } from './stated.ts'

type Requests = NonNullable<Reading['report']['tables']['requests']>

const totalOf = (table: Requests, row: string): Cell => table[row]?.total ?? null

/** Sum of the rows' totals; `null` when none of them was read. */
function sumOf(table: Requests, rows: readonly string[]): Cell {
  const read = rows.filter((row) => totalOf(table, row) !== null)
  const needed = rows.filter((row) => row !== 'r21to23' && !(table['r21to23'] !== undefined && /^r2[123]$/u.test(row)))
  if (read.length === 0 || needed.some((row) => table[row] === undefined)) return null
  return read.reduce((sum, row) => sum + (totalOf(table, row) ?? 0), 0)
}

interface Rule {
  readonly rule: string
  readonly name: string
  /** Words directly before (or behind) the number. */
  readonly words: RegExp
  readonly not?: RegExp
  readonly rows: readonly string[]
  /** Words that count otherwise, so that a difference only has to be explained. */
  readonly loose?: RegExp
}

const range = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => `r${String(from + index).padStart(2, '0')}`)

const RULES: readonly Rule[] = [
  {
    rule: 'F3-12',
    name: '本年新收',
    words: /(?:收到|新收|接到|接收|受理)[^,;。\d]{0,20}$/u,
    not: /结转|不予|办结|答复|收费|申请表/u,
    rows: ['r01'],
    loose: /受理/u,
  },
  { rule: 'F3-12', name: '上年结转', words: /上(?:一)?年(?:度)?结转[^,;。\d]{0,8}$/u, rows: ['r02'] },
  {
    rule: 'F3-12',
    name: '结转下年度继续办理',
    words: /结转(?:至|到)?(?:下(?:一)?年|20\d\d年)[^,;。\d]{0,14}$/u,
    rows: ['r25'],
  },
  {
    rule: 'F3-12',
    name: '办理结果总计',
    words: /(?:办结|答复|办理完?[毕成])[^,;。\d]{0,14}$/u,
    not: /结转|下一年|未|不予|公开(?!(?:政府)?(?:信息)?申请)|按时|按期|延期|率|剩余|其他/u,
    rows: ['r24'],
    loose: /答复|办理/u,
  },
  { rule: 'F3-13', name: '予以公开', words: /(?<!不)予以公开(?:的)?(?:共)?$/u, not: /部分/u, rows: ['r03'] },
  {
    rule: 'F3-13',
    name: '部分公开',
    words: /部分(?:予以)?公开(?:的)?(?:共)?$/u,
    not: /予以公开[及和、与]/u,
    rows: ['r04'],
  },
  { rule: 'F3-13', name: '予以公开和部分公开', words: /予以公开[及和、与]部分公开(?:的)?$/u, rows: ['r03', 'r04'] },
  { rule: 'F3-13', name: '不予公开', words: /不予公开(?:的|政府信息申请|政府信息)?(?:共)?$/u, rows: range(5, 12) },
  { rule: 'F3-13', name: '无法提供', words: /无法提供(?:的)?(?:共)?$/u, rows: range(13, 15) },
  { rule: 'F3-13', name: '不予处理', words: /不予处理(?:的)?(?:共)?$/u, rows: range(16, 20) },
  { rule: 'F3-13', name: '其他处理', words: /其他处理(?:的)?(?:共)?$/u, rows: [...range(21, 23), 'r21to23'] },
]

function severityOf(rule: Rule, stated: Stated, reading: Reading, table: Requests): Severity {
  const loose = rule.loose?.test(stated.own) ?? false
  const received = totalOf(table, 'r01') ?? 0
  const carried = totalOf(table, 'r02') ?? 0
  const withCarried = stated.quantity.value === received + carried && carried > 0
  const clause = rule.rule === 'F3-13' ? stated.clause.replace('其中', '') : stated.clause
  return loose || withCarried || !sameScope({ ...stated, clause }, reading.report.year) ? 'question' : 'error'
}

/** 「受理15件，其中新收12件、上年结转3件」: the words say themselves that carried-over requests are counted. */
function saysCarried(rule: Rule, { passage, quantity }: Stated, table: Requests): boolean {
  const words = passage.prose.masked.slice(quantity.end, quantity.end + 40)
  const both = (totalOf(table, 'r01') ?? 0) + (totalOf(table, 'r02') ?? 0)
  return rule.name === '本年新收' && quantity.value === both && /(?:含|包括|其中)[^。]{0,24}结转/u.test(words)
}

function findingOf(rule: Rule, stated: Stated, reading: Reading, table: Requests): Finding | undefined {
  if (!rule.words.test(stated.own) || (rule.not?.test(stated.own) ?? false) || !aboutRequests(stated)) return undefined
  if (ofAnotherYear(stated, reading.report.year)) return undefined
  const expected = sumOf(table, rule.rows)
  const { value } = stated.quantity
  if (expected === null || expected === value) return undefined
  const severity = severityOf(rule, stated, reading, table)
  const note = severity === 'question' ? '，请核对两处的机关范围和计数口径是否相同' : ''
  if (saysCarried(rule, stated, table)) return undefined
  const zero = value === 0 || expected === 0
  return {
    rule: zero && rule.name === '本年新收' ? 'F3-17' : rule.rule,
    severity,
    message: `正文写${rule.name} ${String(value)} 件，表三对应 ${String(expected)} 件${note}`,
    expected,
    found: value,
    places: [
      placeOf(reading.source, stated.passage.paragraph, stated.quantity.start - stated.own.length, stated.quantity.end),
    ],
  }
}

/** 「未收到申请」 in words against the table. */
function zeroInWords(reading: Reading, table: Requests): readonly Finding[] {
  const none = reading.prose.requests
  const received = totalOf(table, 'r01')
  if (none === undefined || none.value.quantity !== undefined || received === null || received === 0) return []
  const words = none.paragraph.text.slice(none.start, none.end)
  const narrow = /当面|网络|电子|邮件|信函|不予|复议|诉讼/u.test(words)
  return [
    {
      rule: 'F3-17',
      severity: narrow ? 'question' : 'error',
      message: `正文写没有收到申请，表三本年新收却有 ${String(received)} 件`,
      expected: received,
      found: 0,
      places: [placeOf(reading.source, none.paragraph, none.start, none.end)],
    },
  ]
}

/** Requests in the prose against 表三 (F3-12, F3-13, F3-17). */
export function checkRequestsInProse(
  reading: Reading,
  stated: readonly Stated[] = statedNumbers(reading.passages),
): readonly Finding[] {
  const table = reading.report.tables.requests
  if (table === null) return []
  const seen = new Set<string>()
  const found = stated.flatMap((each) => RULES.flatMap((rule) => findingOf(rule, each, reading, table) ?? []))
  return [...found, ...zeroInWords(reading, table)].filter(({ rule, expected, found: value }) => {
    const key = `${rule}:${String(expected)}:${String(value)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
