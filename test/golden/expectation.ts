import { existsSync, readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const cell = z.number().nullable()
const row = z.array(cell)
const row7 = row.length(7).nullable()

const planted = z.strictObject({
  /** One id, or several with 「|」 where the rule book leaves the choice open. */
  rule: z.string(),
  severity: z.string(),
  /** A line that one of the finding's places must name. */
  line: z.number().optional(),
  expected: z.union([cell, z.string()]).optional(),
  found: z.union([cell, z.string()]).optional(),
  /** Numbers that the finding must name, as `expected`, as `found` or in its sentence. */
  numbers: z.array(z.number()).optional(),
})

const figures = z.strictObject({
  proactiveTotal: cell.optional(),
  categories: z.array(z.strictObject({ label: z.string(), count: z.number() })).optional(),
  requestsReceived: cell.optional(),
  reconsiderations: cell.optional(),
  lawsuits: cell.optional(),
  wechatArticles: cell.optional(),
  wechatFollowers: cell.optional(),
  contactPhone: z.string().nullable().optional(),
  contactPostcode: z.string().nullable().optional(),
  contactEmail: z.string().nullable().optional(),
})

const tables = z.strictObject({
  statistics: z.record(z.string(), cell).optional(),
  proactive: z.record(z.string(), row).optional(),
  requests: z.record(z.string(), row7).optional(),
  appeals: z.record(z.string(), row.length(5)).optional(),
})

/** What is true of a report: what it says, and what is wrong with it. Written by hand from the rule book, not from the product's output. */
const expectation = z.strictObject({
  covers: z.string(),
  organ: z.string().nullable().optional(),
  year: z.number().nullable().optional(),
  format: z.enum(['2018', '2019', '2021', 'mixed']).nullable().optional(),
  period: z.strictObject({ from: z.string(), to: z.string() }).nullable().optional(),
  figures: figures.optional(),
  tables: tables.optional(),
  /** File beside this one to be given as last year's report. */
  previous: z.string().optional(),
  findings: z.array(planted),
  /** No error besides those in `findings`. */
  noOtherErrors: z.literal(true),
  /** No question besides those in `findings` either. */
  silent: z.boolean().optional(),
  /** Nothing is wrong with it: a source for mutants. */
  right: z.boolean().optional(),
  /** Prose numbers that a breakdown or a table holds to, for mutants: kind, offset in the decoded text, length. */
  numbers: z.array(z.tuple([z.enum(['total', 'part', 'prose']), z.number(), z.number()])).optional(),
  absentRules: z.array(z.string()).optional(),
})

export type Expectation = z.infer<typeof expectation>
export type Planted = z.infer<typeof planted>

export interface GoldenReport {
  readonly name: string
  readonly path: string
  readonly bytes: Uint8Array
  readonly expectation: Expectation
}

const FOLDER = join(import.meta.dirname, 'reports')
const EXPECTED = '.expected.json'

/** Every self-written report with its truth. Throws when one lacks the other. */
export function goldenReports(): readonly GoldenReport[] {
  const files = readdirSync(FOLDER).sort()
  const lonely = files.filter(
    (file) => !file.endsWith(EXPECTED) && !existsSync(join(FOLDER, file.replace(/\.(?:txt|md)$/u, EXPECTED))),
  )
  if (lonely.length > 0) throw new Error(`no expectation for ${lonely.join(', ')}`)
  return files
    .filter((file) => file.endsWith(EXPECTED))
    .map((file) => {
      const name = file.slice(0, -EXPECTED.length)
      const path = ['.txt', '.md'].map((ending) => join(FOLDER, name + ending)).find((each) => existsSync(each))
      if (path === undefined) throw new Error(`no report beside ${file}`)
      const truth = expectation.parse(JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))
      return { name, path, bytes: readFileSync(path), expectation: truth }
    })
}

export const goldenPath = (file: string): string => join(FOLDER, file)
