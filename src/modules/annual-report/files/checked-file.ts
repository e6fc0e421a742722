import type { Finding, Report } from '../domain/report.ts'

/** A file as somebody handed it over. */
export interface NamedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Which of the two files a refusal speaks of. */
export type FileRole = 'report' | 'previous'

/** What to check: a report, and the one of the year before if the two shall be compared. */
export type CheckTask = Readonly<Record<'report', NamedFile> & Partial<Record<'previous', NamedFile>>>

/** What a checked report shows of itself. */
export interface ReportSummary {
  readonly organ: string | null
  readonly year: number | null
  readonly format: Report['format']
  /** Chapters and statutory tables that were read. */
  readonly sections: number
  readonly tables: number
}

/** A report after its check: its text in lines, and what was found in them. */
export interface CheckedFile {
  readonly lines: readonly string[]
  readonly summary: ReportSummary
  readonly findings: readonly Finding[]
}

export type CheckRefusal =
  /** So many wait already that one more would wait too long. */
  | { readonly kind: 'queue-full' }
  | { readonly kind: 'unreadable'; readonly file: FileRole; readonly reason: string }
  | { readonly kind: 'too-slow'; readonly seconds: number }
  /** The file brought the program down, or it wanted more memory than a report may have. */
  | { readonly kind: 'broken-off' }
  /** Nobody waits for the answer any more. */
  | { readonly kind: 'gone' }

export type CheckProgress =
  { readonly step: 'waiting'; readonly place: number } | { readonly step: 'reading' } | { readonly step: 'checking' }
