/** A cell or a range of cells, counted from 0. */
export interface CellAddress {
  readonly row: number
  readonly column: number
}

export interface CellRange {
  readonly from: CellAddress
  readonly to: CellAddress
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/u

/** `C7` → row 6, column 2. */
export function cellAddress(text: string): CellAddress | undefined {
  const found = CELL.exec(text)
  if (found === null) return undefined
  const column = [...(found[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0)
  return { row: Number(found[2]) - 1, column: column - 1 }
}

export function cellRange(text: string): CellRange | undefined {
  const [from, to] = text.split(':').map(cellAddress)
  return from === undefined || to === undefined ? undefined : { from, to }
}
