import { describe, expect, it } from 'vitest'
import type { Coincidence, Comparison, Implication, Relation } from '../formats/relation.ts'
import { lastYear, plus, sum } from '../formats/terms.ts'
import type { Place } from '../report.ts'
import type { Grid, Reading } from './grid.ts'
import { checkRelations } from './relations.ts'

type Cells = Readonly<Record<string, Readonly<Record<string, Reading>>>>

const grid = (cells: Cells, places: Readonly<Record<string, Place>> = {}): Grid => ({
  table: 'requests',
  cell: (row, column) => cells[row]?.[column],
  places: (row) => {
    const place = places[row]
    return place === undefined ? [] : [place]
  },
  atRow: (row) => `行${row}`,
  atColumn: (column) => `列${column}`,
})

const stated = { table: 'requests', severity: 'error', statement: '甲等于乙', source: '附件' } as const
const total: Comparison = {
  ...stated,
  kind: 'compare',
  id: 'F3-02',
  op: '=',
  along: 'rows',
  within: ['x', 'y'],
  found: sum('甲', '件', plus('a')),
  expected: sum('乙丙之和', '件', plus('b', 'c')),
  blanks: 'undecided',
}
const check = (relation: Relation, cells: Cells, previous: Cells | null = null) =>
  checkRelations([relation], { now: grid(cells), previous: previous === null ? null : grid(previous) })

describe('a comparison over rows', () => {
  const cells = { a: { x: 3, y: 3 }, b: { x: 1, y: 1 }, c: { x: 2, y: 1 } }

  it('is looked at in each column and names the column that breaks it', () => {
    expect(check(total, cells)).toEqual([
      {
        rule: 'F3-02',
        severity: 'error',
        message: '列y：甲 3 件，乙丙之和 2 件，相差 1 件',
        expected: 2,
        found: 3,
        places: [],
      },
    ])
  })

  it('passes over relations of other tables and rules on single cells', () => {
    expect(check({ ...total, table: 'appeals' }, cells)).toEqual([])
    expect(check({ ...stated, kind: 'cells', id: 'F3-04' }, cells)).toEqual([])
  })

  it('says nothing about what was not read', () => {
    expect(check(total, { a: { x: 3, y: 3 } })).toEqual([])
    expect(check(total, {})).toEqual([])
  })

  it('carries the severity and the advice of the relation', () => {
    const [finding] = check({ ...total, severity: 'question', advice: '核对 {n} 与 {n}' }, cells)
    expect(finding).toMatchObject({
      severity: 'question',
      message: '列y：甲 3 件，乙丙之和 2 件，相差 1 件；核对 3 与 3',
    })
  })

  it('points to the found row and to the rows that add to the other side, each place once', () => {
    const place = (line: number): Place => ({ line, quote: '' })
    const now = grid({ a: { x: 9 }, b: { x: 1 }, c: { x: 0 } }, { a: place(1), b: place(1), c: place(3) })
    expect(checkRelations([total], { now, previous: null }).map(({ places }) => places)).toEqual([[place(1)]])
  })
})

describe('a comparison over columns', () => {
  it('is looked at in each row and points to that row', () => {
    const relation: Comparison = {
      ...total,
      along: 'columns',
      within: ['a', 'b'],
      op: '<=',
      found: sum('甲', '件', plus('x')),
      expected: sum('乙', '件', plus('y')),
    }
    const now = grid({ a: { x: 2, y: 1 }, b: { x: 1, y: 1 } }, { a: { line: 7, quote: '2 1' } })
    expect(checkRelations([relation], { now, previous: null })).toEqual([
      {
        rule: 'F3-02',
        severity: 'error',
        message: '行a：甲 2 件，大于乙 1 件',
        expected: 1,
        found: 2,
        places: [{ line: 7, quote: '2 1' }],
      },
    ])
  })
})

describe('a comparison with last year', () => {
  const carried: Comparison = { ...total, within: ['x'], expected: sum('上年乙', '件', lastYear('b')) }

  it('reads its terms from the previous table', () => {
    expect(check(carried, { a: { x: 3 }, b: { x: 99 } }, { b: { x: 3 } })).toEqual([])
    expect(check(carried, { a: { x: 3 } }, { b: { x: 2 } }).map(({ expected }) => expected)).toEqual([2])
  })

  it('is undecided without it', () => {
    expect(check(carried, { a: { x: 3 } })).toEqual([])
    expect(check(carried, { a: { x: 3 } }, { b: { x: null } })).toEqual([])
  })
})

describe('a coincidence', () => {
  const same: Coincidence = {
    ...stated,
    kind: 'coincide',
    id: 'T-misfill',
    severity: 'question',
    along: 'rows',
    within: ['x'],
    found: sum('甲', '件', plus('a')),
    expected: sum('乙丙之和', '项', plus('b', 'c')),
    leastParts: 2,
    blanks: 'undecided',
  }

  it('is a finding when the numbers agree', () => {
    expect(check(same, { a: { x: 3 }, b: { x: 1 }, c: { x: 2 } })).toEqual([
      {
        rule: 'T-misfill',
        severity: 'question',
        message: '列x：甲 3 件，恰等于乙丙之和 3 项',
        expected: null,
        found: 3,
        places: [],
      },
    ])
  })

  it.each<[string, Cells]>([
    ['they differ', { a: { x: 4 }, b: { x: 1 }, c: { x: 2 } }],
    ['both are 0', { a: { x: 0 }, b: { x: 0 }, c: { x: 0 } }],
    ['too few parts are not 0', { a: { x: 3 }, b: { x: 0 }, c: { x: 3 } }],
    ['a part is blank', { a: { x: 3 }, b: { x: 3 }, c: { x: null } }],
    ['the number itself is blank', { a: { x: null }, b: { x: 1 }, c: { x: 2 } }],
    ['a part was not read', { a: { x: 3 }, b: { x: 3 } }],
  ])('is none when %s', (_, cells) => {
    expect(check(same, cells)).toEqual([])
  })

  it('counts blanks as 0 where the relation says so', () => {
    const relation: Coincidence = { ...same, blanks: 'zero', leastParts: 1 }
    expect(check(relation, { a: { x: 3 }, b: { x: 3 }, c: { x: null } })).toHaveLength(1)
    expect(check(relation, { a: { x: 3 }, b: { x: 3 } })).toEqual([])
  })
})

describe('an implication', () => {
  const implied: Implication = {
    ...stated,
    kind: 'imply',
    id: 'F2-07',
    along: 'rows',
    within: ['x'],
    when: sum('甲', '项', plus('a')),
    then: sum('乙', '万元', plus('b')),
  }

  it('is broken where the one is above 0 and the other is 0', () => {
    expect(check(implied, { a: { x: 2 }, b: { x: 0 } }).map(({ message }) => message)).toEqual([
      '列x：甲 2 项，而乙 0 万元',
    ])
  })

  it.each<[string, Cells]>([
    ['both are above 0', { a: { x: 2 }, b: { x: 1 } }],
    ['both are 0', { a: { x: 0 }, b: { x: 0 } }],
    ['the first is 0', { a: { x: 0 }, b: { x: 5 } }],
    ['the second is blank', { a: { x: 2 }, b: { x: null } }],
    ['the first is blank', { a: { x: null }, b: { x: 0 } }],
  ])('holds where %s', (_, cells) => {
    expect(check(implied, cells)).toEqual([])
  })
})
