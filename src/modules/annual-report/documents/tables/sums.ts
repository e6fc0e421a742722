import type { Relation, TableName, Term } from '../../domain/formats/relation.ts'
import type { Cell } from '../../domain/report.ts'

/** Names of the cells that a cell is the sum of; `undefined` for one that is no total. */
export type SumOf = (row: string, column: string) => readonly string[] | undefined

/** The value of a cell by row and column of its table; a table of one column has the column `''`. */
export type ValueAt = (row: string, column: string) => Cell

export const cellKey = (table: TableName, row: string, column: string): string =>
  column === '' ? `${table}.${row}` : `${table}.${row}.${column}`

const plain = (terms: readonly Term[]): boolean => terms.every(({ sign, year }) => sign === 1 && year === 'this')

/** A 勾稽关系 that states one cell of this year as the sum of others. */
interface Total {
  readonly along: 'rows' | 'columns'
  readonly within: readonly string[]
  readonly total: string
  readonly parts: readonly string[]
}

const totalsOf = (relations: readonly Relation[], table: TableName): readonly Total[] =>
  relations.flatMap((relation): Total[] => {
    if (relation.kind !== 'compare' || relation.table !== table || relation.op !== '=') return []
    const { along, within, found, expected } = relation
    const [total, ...others] = found.terms
    const computes = expected.take === 'sum' && expected.terms.length > 1 && plain([...found.terms, ...expected.terms])
    if (!computes || total === undefined || others.length > 0) return []
    return [{ along, within, total: total.key, parts: expected.terms.map(({ key }) => key) }]
  })

/**
 * The totals of a table as its form states them. A cell that is a total both ways (表三, r24 总计) is the sum of its column.
 * Where every part is blank there is nothing to add up and the printed total stands alone.
 */
export function sumsOf(relations: readonly Relation[], table: TableName, valueAt: ValueAt): SumOf {
  const totals = totalsOf(relations, table)
  return (row, column) => {
    for (const { along, within, total, parts } of totals) {
      const byRows = along === 'rows'
      const here = byRows
        ? total === row && (column === '' || within.includes(column))
        : total === column && within.includes(row)
      if (!here) continue
      const cells = parts.map((part) => (byRows ? ([part, column] as const) : ([row, part] as const)))
      if (cells.some(([r, c]) => valueAt(r, c) !== null)) return cells.map(([r, c]) => cellKey(table, r, c))
    }
    return undefined
  }
}
