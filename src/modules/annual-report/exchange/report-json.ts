import type { z } from 'zod'
import { type Result, ok, refuse } from '../../../kernel/result.ts'
import type { Reading } from '../domain/reading/read-report.ts'
import { readReport } from '../domain/reading/read-report.ts'
import type { SourceText } from '../domain/reading/segments.ts'
import type { AppealRow, Cell, Report, RequestRow } from '../domain/report.ts'
import { proseOf } from './report-prose.ts'
import { type PrintedReport, reportSchema } from './report-schema.ts'

type Partly<T> = { readonly [K in keyof T]?: Cell | undefined }

const requestRow = (row: Partly<RequestRow>): RequestRow => ({
  natural: row.natural ?? null,
  company: row.company ?? null,
  research: row.research ?? null,
  welfare: row.welfare ?? null,
  legal: row.legal ?? null,
  other: row.other ?? null,
  total: row.total ?? null,
})

const appealRow = (row: Partly<AppealRow> = {}): AppealRow => ({
  upheld: row.upheld ?? null,
  corrected: row.corrected ?? null,
  other: row.other ?? null,
  pending: row.pending ?? null,
  total: row.total ?? null,
})

function reportOf({ tables: { statistics, proactive, requests, appeals }, ...rest }: PrintedReport): Report {
  return {
    ...rest,
    tables: {
      statistics,
      proactive,
      requests:
        requests &&
        Object.fromEntries(Object.entries(requests).map(([id, row]) => [id, row === null ? null : requestRow(row)])),
      appeals: appeals && {
        reconsideration: appealRow(appeals.reconsideration),
        directLawsuit: appealRow(appeals.directLawsuit),
        lawsuitAfterReconsideration: appealRow(appeals.lawsuitAfterReconsideration),
      },
    },
  }
}

const EXPECTED: Readonly<Record<string, string>> = {
  number: '数字或 null',
  int: '整数',
  string: '文字',
  object: '对象',
  record: '对象',
  array: '数组',
}

function wantedBy(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `应为${EXPECTED[issue.expected] ?? issue.expected}`
    case 'invalid_value':
      return `只能是 ${issue.values.map(String).join('、')}`
    case 'unrecognized_keys':
      return `没有“${issue.keys.join('、')}”这一项`
    case 'invalid_key':
      return '没有这一项'
    case 'invalid_format':
      return '应写成 YYYY-MM-DD'
    default:
      return '超出范围'
  }
}

/** The first problem: which field, what it should be. */
function complaint(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue === undefined) return 'JSON 的内容不对'
  const field = issue.path.length === 0 ? '最外层' : `字段 ${issue.path.map(String).join('.')} `
  return `JSON ${field}${wantedBy(issue)}；请对照 report read --json 的输出改正`
}

/** The one report of a document; `report check --json` wraps it in `files`. */
function onlyReport(document: unknown): Result<unknown, string> {
  if (typeof document !== 'object' || document === null || !('files' in document)) return ok(document)
  const { files } = document
  if (!Array.isArray(files)) return refuse('JSON 字段 files 应为数组；请对照 report check --json 的输出改正')
  const list: readonly unknown[] = files
  return list.length === 1
    ? ok(list[0])
    : refuse(`JSON 的 files 里有 ${list.length} 份报告，只能读一份；请逐份另存为单独的文件`)
}

/** Cuts a text into lines, with their folded copies, or says why not. */
export type Cut = (text: string) => Promise<Result<SourceText, { readonly reason: string }>>

/**
 * A report in the shape of `report read --json`: tables and figures are taken as they stand; the prose is read again from
 * the sections. Places come from `sources` where it names them, else they count the lines of that prose.
 * Refused with one Chinese line that names the field.
 */
export async function readingOfJson(
  document: unknown,
  cut: Cut,
  read: (source: SourceText) => Reading = readReport,
): Promise<Result<Reading, { readonly reason: string }>> {
  const only = onlyReport(document)
  if (!only.ok) return refuse({ reason: only.error })
  const parsed = reportSchema.safeParse(only.value)
  if (!parsed.success) return refuse({ reason: complaint(parsed.error) })
  const report = reportOf(parsed.data)
  const source = await cut(proseOf(report))
  if (!source.ok) return source
  const reread = read(source.value)
  return ok({ ...reread, report, truncated: report.sections.length > 0 && reread.truncated })
}
