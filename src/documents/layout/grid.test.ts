import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryTable } from '../../../test/documents/arbitrary-document.ts'
import type { Row, Table } from '../tree.ts'
import { REQUESTS } from '../writers/testing/requests-table.ts'
import { APPEALS, PROACTIVE } from '../writers/testing/small-tables.ts'
import { gridOf, labelColumns } from './grid.ts'

const table = (columns: number, rows: readonly Row[]): Table => ({
  kind: 'table',
  id: 't',
  caption: '表',
  captionShown: false,
  columns: Array.from({ length: columns }, () => 1),
  headRows: 0,
  rows,
  ownPage: false,
})

describe('the grid of a table', () => {
  it('places cells after those that reach down from above', () => {
    const grid = gridOf(
      table(3, [
        [
          { text: 'a', rowSpan: 2 },
          { text: 'b', columnSpan: 2 },
        ],
        [{ text: 'c' }, { text: 'd' }],
      ]),
    )
    expect(grid.rows.map((cells) => cells.map(({ cell, column }) => [cell.text, column]))).toEqual([
      [
        ['a', 0],
        ['b', 1],
      ],
      [
        ['c', 1],
        ['d', 2],
      ],
    ])
    expect(grid.at(1, 0)?.cell.text).toBe('a')
    expect(grid.at(2, 0)).toBeUndefined()
  })

  it.each([
    ['a row too short', 2, [[{ text: 'a' }]], 'fewer cells than columns'],
    ['a row too long', 1, [[{ text: 'a' }, { text: 'b' }]], 'more cells than columns'],
    ['a span over the right edge', 2, [[{ text: 'a', columnSpan: 3 }]], 'leaves the table'],
    ['a span below the last row', 1, [[{ text: 'a', rowSpan: 2 }]], 'leaves the table'],
    [
      'a span into another cell',
      2,
      [[{ text: 'a' }, { text: 'b', rowSpan: 2 }], [{ text: 'c', columnSpan: 2 }]],
      'cells overlap',
    ],
  ] as const)('refuses %s', (_, columns, rows, message) => {
    expect(() => gridOf(table(columns, rows))).toThrow(message)
  })

  it('is full for every table whose spans fill it', () => {
    fc.assert(
      fc.property(arbitraryTable, (any) => {
        const grid = gridOf(any)
        const area = grid.cells.reduce((sum, { rowSpan, columnSpan }) => sum + rowSpan * columnSpan, 0)
        expect(area).toBe(grid.width * grid.height)
        for (const placed of grid.cells) expect(grid.at(placed.row, placed.column)).toBe(placed)
      }),
    )
  })

  it.each([
    [REQUESTS, 3],
    [PROACTIVE, 1],
    [APPEALS, 0],
  ])('finds the columns of labels', (form, labels) => expect(labelColumns(form, gridOf(form))).toBe(labels))
})
