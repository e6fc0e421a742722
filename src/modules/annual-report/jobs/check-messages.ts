import { z } from 'zod'
import { SEVERITIES } from '../domain/report.ts'
import type { CheckedFile, CheckTask, FileRole } from '../files/checked-file.ts'

const namedFile = z.object({ name: z.string(), bytes: z.instanceof(Uint8Array) })

/** What the server sends to the thread. */
export const taskMessage: z.ZodType<CheckTask> = z.object({ report: namedFile, previous: namedFile.exactOptional() })

const value = z.union([z.number(), z.string()]).nullable()

const finding = z.object({
  rule: z.string(),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  expected: value,
  found: value,
  places: z.array(z.object({ line: z.number(), quote: z.string() })),
})

const checkedFile = z.object({
  lines: z.array(z.string()),
  summary: z.object({
    organ: z.string().nullable(),
    year: z.number().nullable(),
    format: z.enum(['2018', '2019', '2021', 'mixed']).nullable(),
    sections: z.number(),
    tables: z.number(),
  }),
  findings: z.array(finding),
})

/** What the thread answers: steps as they begin, then the outcome. */
export type ThreadMessage =
  | { readonly kind: 'step'; readonly step: 'reading' | 'checking' }
  | { readonly kind: 'done'; readonly checked: CheckedFile }
  | { readonly kind: 'refused'; readonly file: FileRole; readonly reason: string }

/** The thread has met foreign data, so everything it says is looked at. */
export const threadMessage: z.ZodType<ThreadMessage> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('step'), step: z.enum(['reading', 'checking']) }),
  z.object({ kind: z.literal('done'), checked: checkedFile }),
  z.object({ kind: z.literal('refused'), file: z.enum(['report', 'previous']), reason: z.string() }),
])
