import { z } from 'zod'
import {
  APPEAL_COLUMNS,
  APPEAL_GROUPS,
  type AppealRow,
  type Cell,
  type Figures,
  REQUEST_COLUMNS,
  type RequestRow,
  type Tables,
} from '../modules/annual-report/index.ts'

const words = z.string().min(1)
const day = z.iso.date()
const cell = z.number().min(0).nullable()
const stated = z.number().min(0).nullable().default(null)
const wordsOrNot = words.nullable().default(null)

/** A row of a table as the file has it: its cells in the order of the form. */
const cellsOf = (columns: readonly string[]) => z.array(cell).length(columns.length)

const keyed = (columns: readonly string[], cells: readonly Cell[]) =>
  new Map(columns.map((column, index) => [column, cells[index] ?? null]))

const requestRow = cellsOf(REQUEST_COLUMNS).transform((cells): RequestRow => {
  const at = keyed(REQUEST_COLUMNS, cells)
  const of = (column: (typeof REQUEST_COLUMNS)[number]): Cell => at.get(column) ?? null
  return {
    natural: of('natural'),
    company: of('company'),
    research: of('research'),
    welfare: of('welfare'),
    legal: of('legal'),
    other: of('other'),
    total: of('total'),
  }
})

const appealRow = cellsOf(APPEAL_COLUMNS).transform((cells): AppealRow => {
  const at = keyed(APPEAL_COLUMNS, cells)
  const of = (column: (typeof APPEAL_COLUMNS)[number]): Cell => at.get(column) ?? null
  return {
    upheld: of('upheld'),
    corrected: of('corrected'),
    other: of('other'),
    pending: of('pending'),
    total: of('total'),
  }
})

const tables = z
  .strictObject({
    statistics: z
      .record(z.string().regex(/^L\d\d$/u), cell)
      .nullable()
      .default(null),
    proactive: z.record(words, z.array(z.number().nullable())).nullable().default(null),
    requests: z
      .record(z.string().regex(/^r\d\d(?:to23)?$/u), requestRow.nullable())
      .nullable()
      .default(null),
    appeals: z.record(z.enum(APPEAL_GROUPS), appealRow).nullable().default(null),
  })
  .prefault({}) satisfies z.ZodType<Tables>

const figures = z
  .strictObject({
    proactiveTotal: stated,
    categories: z.array(z.tuple([words, z.number()]).transform(([label, count]) => ({ label, count }))).default([]),
    requestsReceived: stated,
    reconsiderations: stated,
    lawsuits: stated,
    wechatArticles: stated,
    wechatFollowers: stated,
    contactPhone: wordsOrNot,
    contactAddress: wordsOrNot,
    contactPostcode: wordsOrNot,
    contactEmail: wordsOrNot,
  })
  .prefault({}) satisfies z.ZodType<Figures>

const scalar = z.union([z.number(), words])
const field = z.union([scalar, z.array(words), z.array(z.record(z.string(), scalar))])

/** A file of `demo/reports`: the facts of one annual report. Rows of tables are lists of cells in the order of the form. */
export const reportSchema = z.strictObject({
  organ: z.string().regex(/^[a-z0-9-]+$/u),
  year: z.int(),
  title: words,
  period: z.strictObject({ from: day, to: day }).nullable().default(null),
  /** Also printed under the report. */
  publishedOn: z.exactOptional(day),
  figures,
  tables,
  fields: z.record(z.string(), field).default({}),
})

export type DemoReport = z.output<typeof reportSchema>
