import type { Watch } from '../watch.ts'
import { glue, joinCells, measure } from './cells.ts'
import { printable } from './printable.ts'
import type { CellSpan, RowFrame } from './row-frame.ts'

/** Prose up to this length in a row of one wide cell is one label over several printed lines. */
const LONGEST_LABEL = 120

/**
 * Puts the words of a document together to lines: one a paragraph, one a table row with its cells separated by tabs.
 * A cell says its words where it begins and takes no further place; a blank cell is an empty place. Rows that only lay
 * out the page (they hold tables or whole texts) come out as the lines they hold.
 */
export class LineBuilder {
  private readonly done: string[] = []
  private readonly rows: RowFrame[] = []
  private current: string[] = []

  private readonly watch: Watch

  constructor(watch: Watch) {
    this.watch = watch
  }

  /** Words of the current line. */
  text(words: string): void {
    this.current.push(words)
  }

  endLine(): void {
    if (this.current.length === 0) return
    const line = printable(this.current.join(''))
    this.current = []
    if (line !== '') this.line(line)
  }

  /** Takes back the words of the current line. */
  dropWords(): void {
    this.current = []
  }

  /** A whole line, ready as it is. */
  line(line: string): void {
    this.done.push(line)
    this.watch.words(line.length)
    this.watch.lines(this.done.length)
  }

  openTable(): void {
    this.endLine()
    const row = this.rows.at(-1)
    if (row !== undefined) row.nested = true
  }

  openRow(): void {
    this.endLine()
    this.rows.push({ from: this.done.length, cells: [], cell: undefined, nested: false })
  }

  openCell(wide = false): void {
    this.closeCell()
    const row = this.rows.at(-1)
    if (row === undefined) return
    this.watch.cell()
    row.cell = { from: this.done.length, wide, covered: false }
  }

  /** What only shows after a cell was opened. */
  markCell(marks: { readonly wide?: boolean; readonly covered?: boolean }): void {
    const cell = this.rows.at(-1)?.cell
    if (cell === undefined) return
    cell.wide = marks.wide ?? cell.wide
    cell.covered = marks.covered ?? cell.covered
  }

  /** For formats that say at the end of a row which of its cells only continue those above. */
  coverCells(columns: ReadonlySet<number>): void {
    const row = this.rows.at(-1)
    row?.cells.forEach((cell, index) => {
      if (columns.has(index)) row.cells[index] = { ...cell, covered: true }
    })
  }

  closeCell(): void {
    this.endLine()
    const row = this.rows.at(-1)
    if (row?.cell === undefined) return
    row.cells.push({ ...row.cell, to: this.done.length })
    row.cell = undefined
  }

  /** Ends the row; a row that is not to be read leaves nothing. */
  closeRow(keep = true): void {
    this.closeCell()
    const row = this.rows.pop()
    if (row === undefined) return
    if (!keep) this.done.length = row.from
    else if (!row.nested) this.finishRow(row)
  }

  /** Place to come back to with `dropSince`. */
  mark(): number {
    this.endLine()
    return this.done.length
  }

  dropSince(mark: number): void {
    this.endLine()
    this.done.length = Math.min(mark, this.done.length)
  }

  finish(): string[] {
    while (this.rows.length > 0) this.closeRow()
    this.endLine()
    return this.done
  }

  private finishRow(row: RowFrame): void {
    const cells = row.cells.filter(({ covered }) => !covered)
    if (cells.length === 0) return
    const linesOf = ({ from, to }: CellSpan): string[] => this.done.slice(from, to)
    if (cells.length === 1) {
      const [cell] = cells
      const lines = cell?.wide === true ? linesOf(cell) : []
      if (lines.length > 1 && measure(lines).characters <= LONGEST_LABEL) this.replace(row.from, lines.reduce(glue))
      return
    }
    if (cells.some((cell) => measure(linesOf(cell)).isText)) return
    const line = joinCells(cells.map(linesOf))
    if (line !== undefined) this.replace(row.from, line)
    else this.done.length = row.from
  }

  private replace(from: number, line: string): void {
    this.done.length = from
    this.done.push(line)
  }
}
