import type { CellNumber } from '../../tree.ts'

/** Where a named cell stands; row and column count from 1 as in Excel. */
export interface Place {
  readonly sheet: string
  readonly row: number
  readonly column: number
}

export type Places = ReadonlyMap<string, Place>

export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + ((column - 1) % 26))
  return column <= 26 ? last : columnLetters(Math.floor((column - 1) / 26)) + last
}

const address = ({ row, column }: Place): string => `${columnLetters(column)}${String(row)}`

const prefix = (place: Place, home: Place): string =>
  place.sheet === home.sheet ? '' : `'${place.sheet.replaceAll("'", "''")}'!`

/** The places as one block of cells, when they fill it. */
function block(places: readonly Place[]): readonly [first: Place, last: Place] | undefined {
  const sorted = [...places].sort((one, other) => one.row - other.row || one.column - other.column)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (first === undefined || last === undefined || places.length < 2) return undefined
  const size = (last.row - first.row + 1) * (last.column - first.column + 1)
  const inside = sorted.every(
    ({ sheet, column }) => sheet === first.sheet && column >= first.column && column <= last.column,
  )
  const distinct = new Set(sorted.map(address)).size
  return inside && size === distinct && distinct === places.length ? [first, last] : undefined
}

/**
 * Formula of a sum: a range when the cells fill one, else one after the other. `undefined` when the cell is no sum, is
 * blank (a formula would show 0), or one of its parts is not in the document.
 */
export function sumFormula({ value, key, sumOf }: CellNumber, places: Places): string | undefined {
  const home = places.get(key)
  const parts = (sumOf ?? []).flatMap((part) => places.get(part) ?? [])
  if (value === null || home === undefined || parts.length === 0 || parts.length !== sumOf?.length) return undefined
  const range = block(parts)
  if (range === undefined) return parts.map((part) => `${prefix(part, home)}${address(part)}`).join('+')
  return `SUM(${prefix(range[0], home)}${address(range[0])}:${address(range[1])})`
}
