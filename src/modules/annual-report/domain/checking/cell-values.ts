import type { CellKind } from '../formats/format.ts'
import type { Cell, Finding, Place } from '../report.ts'

/** One cell of a table as the form prints it, for rules that look at single cells. */
export interface Slot {
  /** Key of the row (`r05`, `L17`, or the row label of 表二). */
  readonly row: string
  readonly rowName: string
  /** Empty in a table of one column. */
  readonly columnName: string
  /** `null` where it is not known which column of which form the cell is: any number may stand there. */
  readonly kind: CellKind | null
  readonly unit: string
  readonly value: Cell
}

/** A table's cells in the order of the form; cells that were not read are left out, blank ones are in. */
export interface Sheet {
  readonly name: string
  readonly slots: readonly Slot[]
  readonly places: (row: string) => readonly Place[]
}

const NAMED_ROWS = 8
const PLACES = 3

const WANTED: Readonly<Record<CellKind, string>> = {
  count: '应为非负整数',
  change: '应为整数',
  amount: '应为非负数',
}

const allowed = (kind: CellKind, value: number): boolean =>
  (kind === 'amount' || Number.isInteger(value)) && (kind === 'change' || value >= 0)

const rowsOf = (slots: readonly Slot[]): readonly string[] => [...new Set(slots.map((slot) => slot.row))]

/** `L02–L03、L06`: rows that follow each other in the table are drawn together. */
const ranges = (rows: readonly string[], all: readonly string[]): string => {
  const positions = rows.map((row) => all.indexOf(row))
  const starts = rows.filter((_, index) => positions[index] !== (positions[index - 1] ?? -2) + 1)
  const ends = rows.filter((_, index) => positions[index] !== (positions[index + 1] ?? all.length + 1) - 1)
  return starts
    .map((start, index) => {
      const end = ends[index] ?? start
      return start === end ? start : `${start}–${end}`
    })
    .join('、')
}

const listRows = (slots: readonly Slot[], all: readonly Slot[]): string =>
  rowsOf(slots).length <= NAMED_ROWS
    ? [...new Set(slots.map((slot) => slot.rowName))].join('、')
    : ranges(rowsOf(slots), rowsOf(all))

/** One hint for all blank cells of a table, none where nothing is blank. Rules F1-13 and F3-04: 空白 ≠ 0. */
export function blankCells(sheet: Sheet, rule: 'F1-13' | 'F3-04'): readonly Finding[] {
  const blank = sheet.slots.filter((slot) => slot.value === null)
  if (blank.length === 0) return []
  const rows = rowsOf(blank)
  const count =
    rule === 'F1-13'
      ? `${sheet.slots.length} 行中 ${blank.length} 行空白`
      : `${sheet.slots.length} 格中 ${blank.length} 格空白，在 ${rows.length} 行`
  return [
    {
      rule,
      severity: 'hint',
      message: `${sheet.name}：${count}（${listRows(blank, sheet.slots)}）；空白是未填，没有发生的应填 0`,
      expected: null,
      found: blank.length,
      places: rows.flatMap(sheet.places).slice(0, PLACES),
    },
  ]
}

/** Every cell that holds a number it cannot hold: a negative count, a fraction of a case. Rule F3-04. */
export const invalidCells = (sheet: Sheet): readonly Finding[] =>
  sheet.slots.flatMap(({ row, rowName, columnName, kind, unit, value }) =>
    value === null || kind === null || allowed(kind, value)
      ? []
      : [
          {
            rule: 'F3-04',
            severity: 'error' as const,
            message: `${sheet.name}“${rowName}”行“${columnName}”列：填 ${value} ${unit}，${WANTED[kind]}`,
            expected: WANTED[kind],
            found: value,
            places: sheet.places(row),
          },
        ],
  )
