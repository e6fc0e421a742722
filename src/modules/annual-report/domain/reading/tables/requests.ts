import { REQUEST_ROWS_2019, REQUEST_ROWS_2021 } from '../../formats/request-rows.data.ts'
import { REQUEST_COLUMNS, type Cell, type RequestRow } from '../../report.ts'
import { type Mark, type Token, rowsOf, valueOf } from '../cells.ts'
import { RowCollector, type Slot } from './request-rows.ts'

export interface RequestsTable {
  readonly rows: Readonly<Record<string, RequestRow | null>>
  /** Line of each row that was read. */
  readonly lines: Readonly<Record<string, number>>
  /** Cells that hold a slash or a dash, like `r05.company`. */
  readonly marks: Readonly<Record<string, Mark>>
}

/** Seven cells of a row: spare blanks of merged cells at either end go, then the last seven count; a second row of seven lost its own label. */
function sevenOf(slot: Slot): { readonly cells: Cell[]; readonly marks: (Mark | undefined)[] } | undefined {
  const width = REQUEST_COLUMNS.length
  let from = 0
  let to = slot.values.length
  while (to - from > width && slot.marks[to - 1] === 'blank') to -= 1
  while (to - from > width && slot.marks[from] === 'blank') from += 1
  if (to - from >= 2 * width) to = from + width
  if (to - from > width) from = to - width
  const cells = slot.values.slice(from, to).map((value) => value ?? null)
  if (cells.length === width) return { cells, marks: slot.marks.slice(from, to) }
  const printed = cells.filter((cell): cell is number => cell !== null)
  const total = printed.at(-1)
  const alone = printed.length >= 2 && printed.slice(0, -1).reduce((sum, value) => sum + value, 0) === total
  if (total === undefined || !alone) return undefined
  return { cells: [null, null, null, null, null, null, total], marks: [] }
}

function rowOf(cells: readonly Cell[]): RequestRow {
  const [natural, company, research, welfare, legal, other, total] = cells
  const or = (cell: Cell | undefined): Cell => cell ?? null
  return {
    natural: or(natural),
    company: or(company),
    research: or(research),
    welfare: or(welfare),
    legal: or(legal),
    other: or(other),
    total: or(total),
  }
}

/** Rows of seven numbers in the order of the form, for a text whose labels drifted away from their numbers. */
function rowsInOrder(tokens: readonly Token[]): Slot[] {
  return rowsOf(tokens).flatMap((row): Slot[] => {
    const cells = row.filter(({ kind }) => kind !== 'text')
    const printed = cells.filter(({ kind }) => kind === 'number').length
    if (printed < REQUEST_COLUMNS.length - 1 || printed > REQUEST_COLUMNS.length) return []
    const marks = cells.map((cell) => (cell.kind === 'mark' ? cell.mark : undefined))
    return [{ values: cells.map(valueOf), marks, line: cells[0]?.line ?? 1 }]
  })
}

function assignedInOrder(tokens: readonly Token[], read: number): Map<string, Slot> | undefined {
  const slots = rowsInOrder(tokens)
  const form = [REQUEST_ROWS_2021, REQUEST_ROWS_2019].find((rows) => rows.length === slots.length)
  if (form === undefined || read >= slots.length) return undefined
  return new Map(form.flatMap(({ id }, index) => (slots[index] === undefined ? [] : [[id, slots[index]]])))
}

const LEAVES_OF_SIX = ['r21', 'r22', 'r23']

/** Reads 表三 by the labels of its rows; `null` when no row could be read. */
export function readRequests(tokens: readonly Token[]): RequestsTable | null {
  const collector = new RowCollector()
  for (const token of tokens) collector.take(token)
  const rows: Record<string, RequestRow | null> = {}
  const lines: Record<string, number> = {}
  const marks: Record<string, Mark> = {}
  const complete = [...collector.slots.values()].filter((slot) => sevenOf(slot) !== undefined).length
  const slots = assignedInOrder(tokens, complete) ?? collector.slots
  for (const [id, slot] of [...slots].sort(([a], [b]) => a.localeCompare(b))) {
    const seven = sevenOf(slot)
    if (seven === undefined || slot.values.length === 0) continue
    rows[id] = rowOf(seven.cells)
    lines[id] = slot.line
    REQUEST_COLUMNS.forEach((column, index) => {
      const mark = seven.marks[index]
      if (mark !== undefined) marks[`${id}.${column}`] = mark
    })
  }
  if (LEAVES_OF_SIX.some((id) => rows[id] !== undefined)) delete rows['r21to23']
  else if (rows['r21to23'] !== undefined) for (const id of LEAVES_OF_SIX) rows[id] = null
  return Object.keys(rows).length === 0 ? null : { rows, lines, marks }
}
