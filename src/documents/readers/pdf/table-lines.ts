import type { RuledCell, RuledTable } from './grids.ts'
import { continued, linesOf, textOf } from './lines.ts'
import { type Piece, widthOf } from './pieces.ts'

const MIDDLE = 0.35

/** The cell in which a place lies. */
const cellAt = (cells: readonly RuledCell[], x: number, y: number): RuledCell | undefined =>
  cells.find(({ left, right, top, bottom }) => x >= left && x < right && y >= top && y < bottom)

/** A piece that runs over a line between cells (some programs print a row in one go) is cut at its characters. */
function parts(piece: Piece, cells: readonly RuledCell[]): readonly Piece[] {
  const y = piece.y - piece.size * MIDDLE
  const edge = piece.size * 0.3
  const first = cellAt(cells, piece.x + Math.min(edge, piece.width / 2), y)
  const last = cellAt(cells, piece.x + Math.max(piece.width - edge, piece.width / 2), y)
  if (first === last) return [piece]
  const scale = piece.width / widthOf(piece.text)
  let x = piece.x
  return [...piece.text].map((text) => {
    const part = { ...piece, text, x, width: widthOf(text) * scale }
    x += part.width
    return part
  })
}

/** Pieces that stand in the table, and those that do not. */
export function inTable(
  table: RuledTable,
  pieces: readonly Piece[],
): { readonly inside: ReadonlyMap<RuledCell, readonly Piece[]>; readonly outside: readonly Piece[] } {
  const inside = new Map<RuledCell, Piece[]>()
  const outside: Piece[] = []
  for (const piece of pieces) {
    if (cellAt(table.cells, piece.x + piece.width / 2, piece.y - piece.size * MIDDLE) === undefined) {
      outside.push(piece)
      continue
    }
    for (const part of parts(piece, table.cells)) {
      const cell = cellAt(table.cells, part.x + part.width / 2, part.y - part.size * MIDDLE)
      if (cell === undefined) continue
      const known = inside.get(cell)
      if (known === undefined) inside.set(cell, [part])
      else known.push(part)
    }
  }
  return { inside, outside }
}

const cellText = (pieces: readonly Piece[]): string =>
  linesOf(pieces)
    .map((line) => textOf(line).replaceAll('\t', ' '))
    .reduce((text, next) => (text === '' ? next : continued(text, next)), '')

/** One line a row: the cells that begin in it, parted by tabs. A row of empty cells is kept as such. */
export function rowLines(table: RuledTable, inside: ReadonlyMap<RuledCell, readonly Piece[]>): readonly string[] {
  const rows: (readonly RuledCell[])[] = Array.from({ length: table.rows }, (_, row) =>
    table.cells.filter((cell) => cell.row === row).sort((a, b) => a.column - b.column),
  )
  return rows
    .filter((cells) => cells.length > 0)
    .map((cells) => cells.map((cell) => cellText(inside.get(cell) ?? [])).join('\t'))
    .filter((line) => line !== '')
}
