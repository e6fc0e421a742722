import { z } from 'zod'
import { APPEAL_COLUMNS, APPEAL_GROUPS, REQUEST_COLUMNS } from '../domain/report.ts'

/*
 * The shape of `report read --json`. What is absent is not stated (`null`); what is there must have its type.
 */

const cell = z.number().nullable().default(null)
const words = z.string().nullable().default(null)

const cellsBy = <const K extends string>(keys: readonly [K, ...K[]]) =>
  z.partialRecord(z.enum(keys), z.number().nullable())

const row = cellsBy(REQUEST_COLUMNS)
const appealRow = cellsBy(APPEAL_COLUMNS)

const figures = z.object({
  proactiveTotal: cell,
  categories: z.array(z.object({ label: z.string(), count: z.number() })).default([]),
  requestsReceived: cell,
  reconsiderations: cell,
  lawsuits: cell,
  wechatArticles: cell,
  wechatFollowers: cell,
  contactPhone: words,
  contactAddress: words,
  contactPostcode: words,
  contactEmail: words,
})

const tables = z.object({
  statistics: z
    .record(z.string().regex(/^L(?:0[1-9]|[1-4]\d|5[0-8])$/), z.number().nullable())
    .nullable()
    .default(null),
  proactive: z.record(z.string(), z.array(z.number().nullable())).nullable().default(null),
  requests: z
    .record(z.string().regex(/^r(?:0[1-9]|1\d|2[0-5]|21to23)$/), row.nullable())
    .nullable()
    .default(null),
  appeals: z.partialRecord(z.enum(APPEAL_GROUPS), appealRow).nullable().default(null),
})

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const place = z.object({ line: z.int().min(1), quote: z.string() })

export const reportSchema = z.object({
  title: words,
  organ: words,
  year: z.int().min(1900).max(2999).nullable().default(null),
  format: z.enum(['2018', '2019', '2021', 'mixed']).nullable().default(null),
  period: z.object({ from: day, to: day }).nullable().default(null),
  figures: figures.prefault({}),
  tables: tables.prefault({}),
  sections: z.array(z.object({ title: z.string(), text: z.string() })).default([]),
  sources: z.record(z.string(), place).default({}),
})

export type PrintedReport = z.infer<typeof reportSchema>
