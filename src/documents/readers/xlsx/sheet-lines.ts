import { LineBuilder } from '../lines/line-builder.ts'
import type { Watch } from '../watch.ts'
import type { CellRange } from './references.ts'
import type { SheetRow } from './sheet.ts'

/** For each row the columns that lie within a merged cell but are not its first place. */
function coveredColumns(
  rows: readonly SheetRow[],
  merges: readonly CellRange[],
  width: number,
  watch: Watch,
): ReadonlySet<number>[] {
  const covered: Set<number>[] = rows.map(() => new Set())
  const indexOf = new Map(rows.map(({ row }, index) => [row, index]))
  for (const { from, to } of merges) {
    const start = indexOf.get(from.row) ?? rows.findIndex(({ row }) => row >= from.row)
    for (let index = Math.max(0, start); start >= 0 && index < rows.length; index += 1) {
      const row = rows[index]?.row ?? 0
      if (row > to.row) break
      const first = row === from.row ? from.column + 1 : from.column
      for (let column = first; column <= Math.min(to.column, width); column += 1) {
        watch.cell()
        covered[index]?.add(column)
      }
    }
  }
  return covered
}

const lastOf = (cells: ReadonlyMap<number, string>): number =>
  [...cells.keys()].reduce((last, column) => Math.max(last, column), -1)

const lastFilled = (rows: readonly SheetRow[]): number =>
  rows.reduce(
    (last, { cells }) =>
      [...cells].reduce((most, [column, text]) => (text === '' ? most : Math.max(most, column)), last),
    -1,
  )

/** A sheet as lines: a row of one cell is prose, others have tabs between their cells; a merged cell takes one place. */
export function sheetLines(rows: readonly SheetRow[], merges: readonly CellRange[], watch: Watch): string[] {
  const builder = new LineBuilder(watch)
  const ordered = [...rows].sort((one, other) => one.row - other.row)
  const width = lastFilled(ordered)
  const covered = coveredColumns(ordered, merges, width, watch)
  ordered.forEach(({ cells }, index) => {
    builder.openRow()
    for (let column = 0; column <= Math.min(width, lastOf(cells)); column += 1) {
      if (covered[index]?.has(column) === true) continue
      builder.openCell()
      for (const line of (cells.get(column) ?? '').split('\n')) {
        builder.text(line)
        builder.endLine()
      }
    }
    builder.closeRow()
  })
  return builder.finish()
}
