import type { FormatId } from '../report.ts'
import type { Relation } from './relation.ts'

/** A first-level heading of the report (一、二、…) and what the form wants written under it. */
export interface Chapter {
  readonly number: string
  readonly title: string
  /** Wordings found in published reports of the same format that mean this chapter. */
  readonly otherTitles: readonly string[]
  readonly contents: readonly string[]
}

/** A row that holds numbers. `label` is the full printed label; `group` the headings above it, outermost first. */
export interface Row {
  readonly id: string
  readonly label: string
  readonly group: readonly string[]
  readonly unit: string
}

/** `count`: whole number from 0; `change`: whole number, may be negative; `amount`: from 0, decimals allowed. */
export type CellKind = 'count' | 'change' | 'amount'

export interface Column {
  readonly id: string
  readonly label: string
  readonly group: readonly string[]
  readonly kind: CellKind
  readonly unit: string
}

/** A row of 表二, whose columns differ from block to block. Its label is its key in `Tables.proactive`. */
export interface ProactiveRow {
  readonly label: string
  /** Labels that published reports print for the same row. */
  readonly otherLabels: readonly string[]
  /** Block of the table: the item of article 20 it answers. */
  readonly article: string
  readonly columns: readonly Column[]
}

/** One statutory report format. A table that the format does not have is an empty list. */
export interface Format {
  readonly id: FormatId
  readonly title: string
  /** First report year (not year of publication). */
  readonly from: number
  /** First report year to which it no longer applies; absent while in force. */
  readonly until?: number
  /** Whether the form prescribes the headings themselves, or only what must be reported. */
  readonly headingsFixed: boolean
  readonly chapters: readonly Chapter[]
  readonly statistics: readonly Row[]
  readonly proactive: readonly ProactiveRow[]
  readonly requests: readonly Row[]
  readonly requestColumns: readonly Column[]
  readonly appeals: readonly Row[]
  readonly appealColumns: readonly Column[]
  readonly relations: readonly Relation[]
  readonly source: string
}

/** A row as a sentence names it: headings above it except the outermost, then its label. */
export const rowName = (row: Row): string => [...row.group.slice(1), row.label].join('')
