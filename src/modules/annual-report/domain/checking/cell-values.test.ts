import { describe, expect, it } from 'vitest'
import type { CellKind } from '../formats/format.ts'
import type { Cell, Place } from '../report.ts'
import { blankCells, invalidCells } from './cell-values.ts'
import type { Sheet, Slot } from './cell-values.ts'

const slot = (row: string, value: Cell, kind: CellKind | null = 'count'): Slot => ({
  row,
  rowName: `名${row}`,
  columnName: '总计',
  kind,
  unit: '件',
  value,
})

const place = (line: number): Place => ({ line, quote: `行 ${line}` })

const sheet = (...slots: readonly Slot[]): Sheet => ({
  name: '表三',
  slots,
  places: (row) => [place(Number(row.slice(1)))],
})

/** Twenty rows of one cell, blank in the rows given by number. */
const twenty = (...blank: readonly number[]): Sheet =>
  sheet(...Array.from({ length: 20 }, (_, index) => slot(`r${index + 1}`, blank.includes(index + 1) ? null : 0)))

const rowsNamed = (of: Sheet): string | undefined => /（(.*)）/.exec(blankCells(of, 'F3-04')[0]?.message ?? '')?.[1]

describe('blankCells', () => {
  it('says nothing where nothing is blank', () => {
    expect(blankCells(twenty(), 'F3-04')).toEqual([])
    expect(blankCells(sheet(), 'F3-04')).toEqual([])
  })

  it('gives one hint a table, with the number of cells and of rows', () => {
    const findings = blankCells(sheet(slot('r1', null), slot('r1', null), slot('r2', 0), slot('r3', null)), 'F3-04')
    expect(findings).toEqual([
      {
        rule: 'F3-04',
        severity: 'hint',
        message: '表三：4 格中 3 格空白，在 2 行（名r1、名r3）；空白是未填，没有发生的应填 0',
        expected: null,
        found: 3,
        places: [place(1), place(3)],
      },
    ])
  })

  it('counts rows in a table of one column', () => {
    expect(blankCells(twenty(2, 3), 'F1-13').map(({ rule, message }) => [rule, message])).toEqual([
      ['F1-13', '表三：20 行中 2 行空白（名r2、名r3）；空白是未填，没有发生的应填 0'],
    ])
  })

  it.each<[readonly number[], string]>([
    [[1, 2, 3, 4, 5, 6, 7, 8], '名r1、名r2、名r3、名r4、名r5、名r6、名r7、名r8'],
    [[1, 2, 3, 4, 5, 6, 7, 8, 9], 'r1–r9'],
    [[1, 3, 5, 7, 9, 11, 13, 15, 17], 'r1、r3、r5、r7、r9、r11、r13、r15、r17'],
    [[1, 2, 4, 5, 6, 8, 18, 19, 20], 'r1–r2、r4–r6、r8、r18–r20'],
    [[2, 3, 4, 5, 6, 7, 8, 9, 20], 'r2–r9、r20'],
    [Array.from({ length: 20 }, (_, index) => index + 1), 'r1–r20'],
  ])('names few rows and draws many together: %j', (blank, named) => {
    expect(rowsNamed(twenty(...blank))).toBe(named)
  })

  it('points to the first three rows only', () => {
    expect(blankCells(twenty(4, 5, 6, 7), 'F3-04')[0]?.places).toEqual([place(4), place(5), place(6)])
  })
})

describe('invalidCells', () => {
  it.each<{ kind: CellKind; good: readonly number[]; bad: readonly number[]; wanted: string }>([
    { kind: 'count', good: [0, 1, 4000], bad: [-1, 0.5, -2.5], wanted: '应为非负整数' },
    { kind: 'change', good: [0, 3, -35], bad: [0.5, -1.5], wanted: '应为整数' },
    { kind: 'amount', good: [0, 172, 7730.28], bad: [-0.01, -3], wanted: '应为非负数' },
  ])('$kind: takes $good, refuses $bad', ({ kind, good, bad, wanted }) => {
    expect(invalidCells(sheet(...good.map((value) => slot('r1', value, kind))))).toEqual([])
    expect(invalidCells(sheet(...bad.map((value) => slot('r1', value, kind))))).toEqual(
      bad.map((value) => ({
        rule: 'F3-04',
        severity: 'error',
        message: `表三“名r1”行“总计”列：填 ${value} 件，${wanted}`,
        expected: wanted,
        found: value,
        places: [place(1)],
      })),
    )
  })

  it('passes over blanks and cells of an unknown column', () => {
    expect(invalidCells(sheet(slot('r1', null), slot('r2', -4, null), slot('r3', 0.5, null)))).toEqual([])
  })
})
