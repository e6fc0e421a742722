import type { TableName } from '../formats/relation.ts'
import type { Cell, Place, Report } from '../report.ts'

/** A number that the table prints, `null` for a blank cell, `undefined` for a cell that was not read at all. */
export type Reading = Cell | undefined

/** A table as the relations see it: cells by row and column, and the words by which a finding names them. */
export interface Grid {
  readonly table: TableName
  readonly cell: (row: string, column: string) => Reading
  readonly places: (row: string) => readonly Place[]
  /** Names the table and the row, or the table and the column, at which a relation is looked at. */
  readonly atRow: (row: string) => string
  readonly atColumn: (column: string) => string
}

/** Where a row was read; empty when the report does not say. Keys are `table.row`, as in `Report.sources`. */
export const placesOf =
  (report: Report, table: TableName) =>
  (row: string): readonly Place[] => {
    const place = report.sources[`${table}.${row}`]
    return place === undefined ? [] : [place]
  }

/** Each place once, in the order given. */
export const distinctPlaces = (places: readonly Place[]): readonly Place[] =>
  places.filter(
    (place, index) => places.findIndex((other) => other.line === place.line && other.quote === place.quote) === index,
  )
