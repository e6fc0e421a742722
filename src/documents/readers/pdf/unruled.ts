import { type FigureRow, figureRowOf } from './figure-rows.ts'
import type { Flow } from './flow.ts'
import type { Piece } from './pieces.ts'
import { labelsOf } from './row-labels.ts'

/** Distance in characters over which rows belong to one table, and lines around them to their labels. */
const FAR = 9
const AROUND = 4
/** A single row of so many figures is a table of its own. */
const MANY = 5

interface Column {
  readonly left: number
  readonly right: number
}

/** Columns that the rows of one table share: figures above each other overlap, however they are aligned. */
function columnsOf(rows: readonly FigureRow[]): Column[] {
  const sorted = rows.flatMap(({ figures }) => figures).sort((a, b) => a.x - b.x)
  const columns: Column[] = []
  for (const { x, width } of sorted) {
    const last = columns.at(-1)
    if (last === undefined || x >= last.right) columns.push({ left: x, right: x + width })
    else columns[columns.length - 1] = { left: last.left, right: Math.max(last.right, x + width) }
  }
  return columns
}

const textIn = (figures: readonly Piece[], { left, right }: Column): string =>
  figures
    .filter(({ x }) => x >= left && x < right)
    .map(({ text }) => text)
    .join('')

/** Rows of one table: those that follow each other closely. */
function tablesOf(rows: readonly FigureRow[]): FigureRow[][] {
  const tables: FigureRow[][] = []
  for (const row of rows) {
    const last = tables.at(-1)
    const before = last?.at(-1)
    if (last !== undefined && before !== undefined && row.line.y - before.line.y < row.line.size * FAR) last.push(row)
    else tables.push([row])
  }
  return tables.filter((table) => table.length > 1 || (table[0]?.figures.length ?? 0) >= MANY)
}

/** Rows of figures without ruling lines become rows of cells; a column that a row leaves out becomes a blank cell. */
export function unruledRows(flow: readonly Flow[]): readonly Flow[] {
  const replaced = new Map<Flow, readonly Flow[]>()
  for (const table of tablesOf(flow.flatMap((part) => figureRowOf(part) ?? []))) {
    const size = table[0]?.line.size ?? 10
    const columns = columnsOf(table)
    const rows = new Set(table.map(({ part }) => part))
    const [top, bottom] = [table[0]?.line.y ?? 0, table.at(-1)?.line.y ?? 0]
    const around = flow.flatMap((part) =>
      part.kind === 'line' &&
      !rows.has(part) &&
      part.line.y > top - size * AROUND &&
      part.line.y < bottom + size * AROUND &&
      part.line.right < (columns[0]?.left ?? 0)
        ? [part]
        : [],
    )
    const { labels, used, groups } = labelsOf(
      table,
      around.map(({ line }) => line),
      size,
    )
    for (const part of around) if (used.has(part.line)) replaced.set(part, [])
    table.forEach(({ part, line, figures }, index) => {
      const label = labels[index] ?? ''
      const cells = columns.map((column) => textIn(figures, column))
      const text = [...(label === '' ? [] : [label]), ...cells].join('\t')
      const names = index === 0 ? groups : []
      replaced.set(
        part,
        [...names, text].map((words) => ({ kind: 'row', y: line.y, text: words })),
      )
    })
  }
  return flow.flatMap((part) => replaced.get(part) ?? [part])
}
