import { placeOf } from '../../reading/places.ts'
import type { Reading } from '../../reading/read-report.ts'
import type { AppealRow, Cell, Finding } from '../../report.ts'

const LOOSE = /结转|上年|审结|办结|已结|本办|办公室|全[市区县]|包含|含|纠错|维持|应诉/u

/** 「3件，其中上年结转1件」 */
const CARRIED = /^[^。]{0,6}(?:含|包括|其中)[^。]{0,24}结转/u

/** Cases of a group: its printed parts, else its total; `null` when nothing is printed. */
function casesOf(row: AppealRow): Cell {
  const parts = [row.upheld, row.corrected, row.other, row.pending].filter((cell): cell is number => cell !== null)
  return parts.length === 0 ? row.total : parts.reduce((sum, cell) => sum + cell, 0)
}

interface Side {
  readonly name: string
  readonly which: 'reconsiderations' | 'lawsuits'
  readonly cells: readonly Cell[]
  /** Totals as printed, which may differ from the parts: agreeing with either is enough. */
  readonly totals: readonly Cell[]
}

const sum = (cells: readonly Cell[]): Cell =>
  cells.every((cell) => cell === null) ? null : cells.reduce<number>((total, cell) => total + (cell ?? 0), 0)

function compare(reading: Reading, side: Side): readonly Finding[] {
  const stated = reading.prose[side.which]
  const expected = sum(side.cells)
  if (stated === undefined || expected === null) return []
  const { value, quantity } = stated.value
  if (value === expected || value === sum(side.totals)) return []
  const words = stated.paragraph.text.slice(stated.start, stated.end)
  const loose = LOOSE.test(words) || CARRIED.test(stated.paragraph.text.slice(stated.end, stated.end + 40))
  return [
    {
      rule: quantity === undefined ? 'F3-17' : 'F3-14',
      severity: loose ? 'question' : 'error',
      message:
        quantity === undefined
          ? `正文写没有发生${side.name}，表四却有 ${String(expected)} 件`
          : `正文写${side.name} ${String(value)} 件，表四合计 ${String(expected)} 件${loose ? '，请核对计数口径' : ''}`,
      expected,
      found: value,
      places: [placeOf(reading.source, stated.paragraph, stated.start, stated.end)],
    },
  ]
}

/** Reconsiderations and lawsuits in the prose against 表四 (F3-14, F3-17). */
export function checkAppealsInProse(reading: Reading): readonly Finding[] {
  const table = reading.report.tables.appeals
  if (table === null) return []
  const { reconsideration, directLawsuit, lawsuitAfterReconsideration: later } = table
  return [
    ...compare(reading, {
      name: '行政复议',
      which: 'reconsiderations',
      cells: [casesOf(reconsideration)],
      totals: [reconsideration.total],
    }),
    ...compare(reading, {
      name: '行政诉讼',
      which: 'lawsuits',
      cells: [casesOf(directLawsuit), casesOf(later)],
      totals: [directLawsuit.total, later.total],
    }),
  ]
}
