import { APPEAL_COLUMNS, type AppealGroup, type AppealRow, type Cell } from '../../report.ts'
import { type Mark, type Token, rowsOf, valueOf } from '../cells.ts'

export interface AppealsTable {
  readonly groups: Readonly<Record<AppealGroup, AppealRow>>
  readonly line: number
  readonly marks: Readonly<Record<string, Mark>>
}

const WIDTH = 15

/** The cells of lines that carry a number and no words; blank lines between heads do not count. */
function valueRows(tokens: readonly Token[]): Token[][] {
  return rowsOf(tokens).filter((row) => row.some(({ kind }) => kind === 'number' || kind === 'mark'))
}

/** The first fifteen numbers that stand together without words between them. */
function numbersInARow(tokens: readonly Token[]): readonly Token[] | undefined {
  for (let from = 0; from + WIDTH <= tokens.length; from += 1) {
    const run = tokens.slice(from, from + WIDTH)
    if (run.every(({ kind }) => kind === 'number')) return run
  }
  return undefined
}

/** Fifteen cells: one line of fifteen, else all printed numbers when there are exactly fifteen. */
function fifteenOf(tokens: readonly Token[]): readonly Token[] | undefined {
  const rows = valueRows(tokens).filter((row) => row.every(({ kind }) => kind !== 'text'))
  for (const row of rows) {
    const trimmed = [...row]
    while (trimmed.length > WIDTH && trimmed.at(-1)?.kind === 'mark') trimmed.pop()
    while (trimmed.length > WIDTH && trimmed[0]?.kind === 'mark') trimmed.shift()
    if (trimmed.length === WIDTH) return trimmed
  }
  const numbers = tokens.filter(({ kind }) => kind === 'number')
  if (numbers.length === WIDTH) return numbers
  const run = numbersInARow(tokens)
  if (run !== undefined) return run
  const cells = rows.flat()
  return cells.length === WIDTH ? cells : undefined
}

function rowOf(cells: readonly Cell[]): AppealRow {
  const [upheld, corrected, other, pending, total] = cells
  return {
    upheld: upheld ?? null,
    corrected: corrected ?? null,
    other: other ?? null,
    pending: pending ?? null,
    total: total ?? null,
  }
}

/** Reads 表四: fifteen numbers in the order of the form, in one line or one a line; `null` when they are not all there. */
export function readAppeals(tokens: readonly Token[]): AppealsTable | null {
  const cells = fifteenOf(tokens)
  if (cells === undefined) return null
  const values = cells.map(valueOf)
  const marks: Record<string, Mark> = {}
  const names: readonly AppealGroup[] = ['reconsideration', 'directLawsuit', 'lawsuitAfterReconsideration']
  cells.forEach((cell, index) => {
    const group = names[Math.floor(index / APPEAL_COLUMNS.length)]
    const column = APPEAL_COLUMNS[index % APPEAL_COLUMNS.length]
    if (cell.kind === 'mark' && group !== undefined && column !== undefined) marks[`${group}.${column}`] = cell.mark
  })
  return {
    groups: {
      reconsideration: rowOf(values.slice(0, 5)),
      directLawsuit: rowOf(values.slice(5, 10)),
      lawsuitAfterReconsideration: rowOf(values.slice(10, 15)),
    },
    line: cells[0]?.line ?? 1,
    marks,
  }
}
