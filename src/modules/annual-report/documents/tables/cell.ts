import type { TableCell } from '../../../../documents/tree.ts'
import type { CellKind } from '../../domain/formats/format.ts'
import type { Cell } from '../../domain/report.ts'

const MOST_DECIMALS = 15
/** An amount that is not whole is printed to the fen at least. */
const MONEY_DECIMALS = 2

function decimalsOf(value: number, kind: CellKind): number {
  if (Number.isInteger(value)) return 0
  for (let decimals = kind === 'amount' ? MONEY_DECIMALS : 1; decimals < MOST_DECIMALS; decimals += 1) {
    if (Number(value.toFixed(decimals)) === value) return decimals
  }
  return MOST_DECIMALS
}

interface Spans {
  readonly columnSpan?: number
  readonly rowSpan?: number
}

/** Spans of one are left out. */
const wide = ({ columnSpan = 1, rowSpan = 1 }: Spans): Spans => ({
  ...(columnSpan > 1 ? { columnSpan } : {}),
  ...(rowSpan > 1 ? { rowSpan } : {}),
})

export const columnHead = (text: string, spans: Spans = {}): TableCell => ({
  text,
  ...wide(spans),
  head: 'column',
  align: 'centre',
})

export const rowHead = (text: string, spans: Spans = {}, align: 'left' | 'centre' = 'left'): TableCell => ({
  text,
  ...wide(spans),
  head: 'row',
  align,
})

/** What a number cell is called, what it holds and of which cells it is the sum. */
export interface Entry {
  readonly key: string
  readonly value: Cell
  readonly kind: CellKind
  readonly sumOf?: readonly string[] | undefined
}

/** A number exactly as the report has it: nothing is rounded, and a blank stays blank, also where it could be computed. */
export function numberCell({ key, value, kind, sumOf }: Entry, spans: Spans = {}): TableCell {
  const decimals = value === null ? 0 : decimalsOf(value, kind)
  const computed = value === null || sumOf === undefined ? {} : { sumOf }
  return {
    text: value === null ? '' : value.toFixed(decimals),
    ...wide(spans),
    align: 'centre',
    number: { value, decimals, key, ...computed },
  }
}
