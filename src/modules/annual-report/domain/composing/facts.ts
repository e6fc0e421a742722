import type { Figures, FormatId, Period, Tables } from '../report.ts'

/** One entry of a list: its parts by name, as the list's form in `list-forms.data.ts` prints them. */
export type Item = Readonly<Record<string, string | number>>

/** A number, words, a day `YYYY-MM-DD`, or a list of words or entries. What is not known has no field. */
export type FieldValue = number | string | readonly string[] | readonly Item[]
export type Fields = Readonly<Record<string, FieldValue>>

/** Everything a report is composed from. Nothing here is a sentence; the sentences are ours. */
export interface ReportFacts {
  readonly organ: string
  readonly year: number
  readonly title: string
  readonly format: FormatId
  readonly period: Period | null
  /** Day under the report, `YYYY-MM-DD`; a report without it bears no signature. */
  readonly signedOn?: string
  readonly figures: Figures
  readonly tables: Tables
  /** What else the sentences may tell, by name; the names are those in braces in `sentences/`. */
  readonly fields: Fields
}
