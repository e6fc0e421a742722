import { z } from 'zod'

/** The shapes of contract.md, strict: a further or missing property is a failure. */

const cell = z.number().nullable()
const words = z.string().nullable()

const figures = z.strictObject({
  proactiveTotal: cell,
  categories: z.array(z.strictObject({ label: z.string(), count: z.number() })),
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

const requestRow = z.strictObject({
  natural: cell,
  company: cell,
  research: cell,
  welfare: cell,
  legal: cell,
  other: cell,
  total: cell,
})

const appealRow = z.strictObject({ upheld: cell, corrected: cell, other: cell, pending: cell, total: cell })

const tables = z.strictObject({
  statistics: z.record(z.string().regex(/^L[0-5]\d$/), cell).nullable(),
  proactive: z.record(z.string(), z.array(cell)).nullable(),
  requests: z.record(z.string().regex(/^r(?:[0-2]\d|21to23)$/), requestRow.nullable()).nullable(),
  appeals: z
    .strictObject({ reconsideration: appealRow, directLawsuit: appealRow, lawsuitAfterReconsideration: appealRow })
    .nullable(),
})

const place = z.strictObject({ line: z.int().min(1), quote: z.string() })

const finding = z.strictObject({
  rule: z.string().regex(/^(?:F[123]-\d{2}|T-[a-z0-9-]+)$/),
  severity: z.enum(['error', 'question', 'hint']),
  message: z.string().regex(/^[^\n]+$/),
  expected: z.union([z.number(), z.string(), z.null()]),
  found: z.union([z.number(), z.string(), z.null()]),
  places: z.array(place),
})

const stated = {
  file: z.string(),
  organ: words,
  year: z.int().nullable(),
  format: z.enum(['2018', '2019', '2021', 'mixed']).nullable(),
  period: z.strictObject({ from: z.string(), to: z.string() }).nullable(),
  figures,
  tables,
}

export const readShape = z.strictObject({
  ...stated,
  title: z.string().nullable(),
  sections: z.array(z.strictObject({ title: z.string(), text: z.string() })),
  sources: z.record(z.string(), place),
})

const checkedFile = z.strictObject({ ...stated, findings: z.array(finding) })
const unreadableFile = z.strictObject({ file: z.string(), readable: z.literal(false), reason: z.string() })

export const checkShape = z.strictObject({
  files: z.array(z.union([checkedFile, unreadableFile])),
  summary: z.strictObject({ files: z.int(), error: z.int(), question: z.int(), hint: z.int() }),
})
