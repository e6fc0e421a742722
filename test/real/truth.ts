import { z } from 'zod'
import type { Report } from '../../src/modules/annual-report/index.ts'
import { textOf } from './folder.ts'

const count = z.number().nullable()
const cells = z.record(z.string(), z.union([count, z.string()]))

const truth = z.object({
  file: z.string(),
  year: count,
  proactive_total: count.optional(),
  categories: z.array(z.tuple([z.string(), z.number()])).optional(),
  sum_matches_total: z.boolean().nullable().optional(),
  requests_received: count.optional(),
  reconsiderations: count.optional(),
  lawsuits: count.optional(),
  wechat_articles: count.optional(),
  wechat_followers: count.optional(),
  contact_phone: z.string().nullable().optional(),
  table_cells: z
    .object({
      article20: z.record(z.string(), z.union([count, z.string(), z.array(z.union([count, z.string()]))])).optional(),
      requests: z.record(z.string(), cells.nullable()).optional(),
      reviewLitigation: z.record(z.string(), cells).optional(),
    })
    .optional(),
  other_breakdowns: z
    .array(
      z.object({
        total: z.number(),
        parts: z.array(z.tuple([z.string(), z.number()])),
        matches: z.boolean().nullable().optional(),
      }),
    )
    .optional(),
})

/** What a person read in a real report; the names are those of `reports/truth.jsonl`. */
export type Truth = z.infer<typeof truth>

export const truths = (): readonly Truth[] =>
  textOf('reports', 'truth.jsonl')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => truth.parse(JSON.parse(line)))

const ROWS: Readonly<Record<string, string>> = {
  newReceived: 'r01',
  carriedIn: 'r02',
  granted: 'r03',
  partial: 'r04',
  secret: 'r05',
  lawForbidden: 'r06',
  threeSafety: 'r07',
  thirdParty: 'r08',
  internal: 'r09',
  process: 'r10',
  lawFile: 'r11',
  query: 'r12',
  notHeld: 'r13',
  noReady: 'r14',
  unclear: 'r15',
  petition: 'r16',
  repeat: 'r17',
  publication: 'r18',
  massive: 'r19',
  confirm: 'r20',
  overdueSupplement: 'r21',
  overdueFee: 'r22',
  otherProcessing: 'r23',
  total: 'r24',
  carriedOut: 'r25',
}
const COLUMNS: Readonly<Record<string, string>> = {
  natural: 'natural',
  commercial: 'company',
  research: 'research',
  charity: 'welfare',
  legal: 'legal',
  other: 'other',
  sum: 'total',
}
const OUTCOMES: Readonly<Record<string, string>> = {
  maintain: 'upheld',
  correct: 'corrected',
  other: 'other',
  pending: 'pending',
  total: 'total',
}
const GROUPS: Readonly<Record<string, string>> = {
  reconsideration: 'reconsideration',
  directSuit: 'directLawsuit',
  suitAfterReview: 'lawsuitAfterReconsideration',
}

/** One thing that the truth states and what was read for it. */
export interface Point {
  readonly kind: 'figure' | 'cell'
  readonly name: string
  readonly wanted: unknown
  readonly got: unknown
}

type Row = Readonly<Record<string, number | null>>

const figure = (name: string, wanted: unknown, got: unknown): Point => ({ kind: 'figure', name, wanted, got })
const cell = (name: string, wanted: unknown, got: unknown): Point => ({
  kind: 'cell',
  name,
  wanted: typeof wanted === 'string' ? Number(wanted.replace(/万元?$/u, '')) : wanted,
  got: got ?? null,
})

function proactivePoints(stated: Truth, { tables }: Report): Point[] {
  return Object.entries(stated.table_cells?.article20 ?? {}).flatMap(([label, value]) => {
    const got = tables.proactive?.[label] ?? tables.proactive?.[`行政${label}`] ?? []
    return [value].flat().map((wanted, index) => cell(`表二 ${label} ${index + 1}`, wanted, got[index]))
  })
}

function requestPoints(stated: Truth, { tables }: Report): Point[] {
  return Object.entries(stated.table_cells?.requests ?? {}).flatMap(([name, row]) => {
    const id = ROWS[name] ?? name
    const rows: Readonly<Record<string, Row | null>> = { ...tables.requests }
    const got = rows[id] ?? (id === 'r23' ? rows['r21to23'] : undefined)
    return Object.entries(row ?? {}).map(([column, wanted]) =>
      cell(`表三 ${id} ${column}`, wanted, got?.[COLUMNS[column] ?? column]),
    )
  })
}

function appealPoints(stated: Truth, { tables }: Report): Point[] {
  const groups: Readonly<Record<string, Row>> = { ...tables.appeals }
  return Object.entries(stated.table_cells?.reviewLitigation ?? {}).flatMap(([group, row]) =>
    Object.entries(row).map(([outcome, wanted]) =>
      cell(`表四 ${group} ${outcome}`, wanted, groups[GROUPS[group] ?? group]?.[OUTCOMES[outcome] ?? outcome]),
    ),
  )
}

/** Every figure and table cell that the truth states, beside what was read. */
export function points(stated: Truth, report: Report): readonly Point[] {
  const { figures } = report
  return [
    figure('year', stated.year, report.year),
    figure('proactiveTotal', stated.proactive_total ?? null, figures.proactiveTotal),
    figure(
      'categories',
      (stated.categories ?? []).map(([, number]) => number),
      figures.categories.map((each) => each.count),
    ),
    figure('requestsReceived', stated.requests_received ?? null, figures.requestsReceived),
    figure('reconsiderations', stated.reconsiderations ?? null, figures.reconsiderations),
    figure('lawsuits', stated.lawsuits ?? null, figures.lawsuits),
    figure('wechatArticles', stated.wechat_articles ?? null, figures.wechatArticles),
    figure('wechatFollowers', stated.wechat_followers ?? null, figures.wechatFollowers),
    figure('contactPhone', stated.contact_phone ?? null, figures.contactPhone),
    ...proactivePoints(stated, report),
    ...requestPoints(stated, report),
    ...appealPoints(stated, report),
  ]
}
