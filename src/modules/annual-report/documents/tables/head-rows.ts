import type { TableCell } from '../../../../documents/tree.ts'
import type { Column } from '../../domain/formats/format.ts'
import { columnHead } from './cell.ts'

const pathOf = ({ group, label }: Column): readonly string[] => [...group, label]

/** Heads of the columns, merged where neighbours share a heading; a label that ends early reaches down. */
export function headRows(columns: readonly Column[]): TableCell[][] {
  const paths = columns.map(pathOf)
  const depth = Math.max(...paths.map(({ length }) => length))
  return Array.from({ length: depth }, (_, level) =>
    paths.flatMap((path, at) => {
      const text = path[level]
      const same = (other: readonly string[] | undefined): boolean =>
        other !== undefined &&
        level < other.length - 1 &&
        path.slice(0, level + 1).every((word, i) => other[i] === word)
      const leaf = level === path.length - 1
      if (text === undefined || (!leaf && same(paths[at - 1]))) return []
      if (leaf) return [columnHead(text, { rowSpan: depth - level })]
      const rest = paths.slice(at).findIndex((other) => !same(other))
      return [columnHead(text, { columnSpan: rest < 0 ? paths.length - at : rest })]
    }),
  )
}
