import { compact } from '../../../../../kernel/text.ts'
import type { Cell } from '../../report.ts'
import { type Mark, type Token, valueOf } from '../cells.ts'
import { STATISTICS_ROWS } from '../../formats/statistics-rows.data.ts'
import { likeness, pairsOf } from '../labels.ts'

export interface StatisticsTable {
  readonly rows: Readonly<Record<string, Cell>>
  readonly lines: Readonly<Record<string, number>>
  readonly marks: Readonly<Record<string, Mark>>
}

const UNIT = /^(?:条|件|次|个|人|篇|人次|万元|元|份)$/u
const NUMBERING = /^(?:[一二三四五六七八九]、|\([一二三四五]\)|\d[.、]|其中:?)+/u
const REMARKS = /\([^)]*\)/gu

const bare = (label: string): string => label.replace(NUMBERING, '').replaceAll(REMARKS, '').replaceAll(/[:：]/gu, '')

const ROWS = STATISTICS_ROWS.map(({ id, label }) => {
  const words = bare(compact(label))
  return { id, label: words, pairs: pairsOf(words), printed: compact(label) }
})
const WINDOW = 16
const ALIKE = 0.8

/** Rows whose label stands once in the form: such a row is known wherever it comes. */
const UNIQUE = new Map<string, number>(
  ROWS.flatMap(({ label }, index): [string, number][] =>
    ROWS.filter((row) => row.label === label).length === 1 ? [[label, index]] : [],
  ),
)

/** The next row of the form from `from` on with this label; rows of one name recur (维持、纠错 …), so order decides. */
function nextRow(label: string, from: number): number | undefined {
  const words = bare(label)
  if (words.length < 3) return undefined
  const known = UNIQUE.get(words)
  if (known !== undefined && known >= from) return known
  const pairs = words.length >= 6 ? pairsOf(words) : undefined
  const end = from === 0 ? ROWS.length : Math.min(ROWS.length, from + WINDOW)
  for (let index = from; index < end; index += 1) {
    const row = ROWS[index]
    if (row === undefined) continue
    if (row.label === words || (pairs !== undefined && likeness(row.pairs, pairs) >= ALIKE)) return index
  }
  return undefined
}

/** Reads the 2014–2018 统计表: label, unit, value, in the order of the form. A row without a value is blank (`null`). */
export function readStatistics(tokens: readonly Token[]): StatisticsTable | null {
  const rows: Record<string, Cell> = {}
  const lines: Record<string, number> = {}
  const marks: Record<string, Mark> = {}
  let at = -1
  let open: string | undefined
  let pending = ''
  for (const token of tokens) {
    if (token.kind === 'text') {
      if (UNIT.test(token.text)) continue
      if (open !== undefined && (ROWS[at]?.printed ?? '').includes(token.text)) continue
      const found = nextRow(token.text, at + 1) ?? nextRow(pending + token.text, at + 1)
      pending = found === undefined ? (pending + token.text).slice(-60) : ''
      const row = found === undefined ? undefined : ROWS[found]
      open = row?.id
      if (found === undefined || row === undefined) continue
      at = found
      rows[row.id] = null
      lines[row.id] = token.line
    } else if (open !== undefined) {
      if (token.kind === 'number') rows[open] = valueOf(token)
      else marks[open] = token.mark
      if (token.kind === 'number' || token.mark !== 'blank') open = undefined
    }
  }
  return Object.keys(rows).length < 4 ? null : { rows, lines, marks }
}
