import { type Flow, type FlowPage, proseOf, yOf } from './flow.ts'
import { ruledTables } from './grids.ts'
import { linesOf } from './lines.ts'
import type { UprightPage } from './pieces.ts'
import { inTable, rowLines } from './table-lines.ts'
import { unruledRows } from './unruled.ts'

/** A page in reading order: tables by their ruling lines row by row, everything else line by line. */
export function flowOf({ width, height, pieces, rules }: UprightPage): FlowPage {
  const tables = [...ruledTables(rules)].sort((a, b) => a.bottom - a.top - (b.bottom - b.top))
  let left = pieces
  const rows: Flow[] = []
  for (const table of tables) {
    const { inside, outside } = inTable(table, left)
    left = outside
    const texts = rowLines(table, inside)
    texts.forEach((text, index) => {
      rows.push({ kind: 'row', y: table.top + ((table.bottom - table.top) * index) / texts.length, text })
    })
  }
  const lines = unruledRows(linesOf(left).map(proseOf))
  return { width, height, flow: [...lines, ...rows].sort((a, b) => yOf(a) - yOf(b)) }
}
