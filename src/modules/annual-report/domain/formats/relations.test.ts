import { describe, expect, it } from 'vitest'
import type { Format } from './format.ts'
import { FORMATS, formatOf } from './index.ts'
import type { Relation, Side, TableName } from './relation.ts'

const rowsOf = (format: Format, table: TableName): readonly string[] =>
  ({
    statistics: format.statistics.map(({ id }) => id),
    proactive: format.proactive.map(({ label }) => label),
    requests: format.requests.map(({ id }) => id),
    appeals: format.appeals.map(({ id }) => id),
  })[table]

const columnsOf = (format: Format, table: TableName): readonly string[] =>
  ({
    statistics: ['统计数'],
    proactive: format.proactive.flatMap(({ columns }) => columns.map(({ id }) => id)),
    requests: format.requestColumns.map(({ id }) => id),
    appeals: format.appealColumns.map(({ id }) => id),
  })[table]

const sidesOf = (relation: Relation): readonly Side[] =>
  relation.kind === 'cells'
    ? []
    : relation.kind === 'imply'
      ? [relation.when, relation.then]
      : [relation.found, relation.expected]

const all = FORMATS.flatMap((format) => format.relations.map((relation) => ({ format, relation, id: relation.id })))

describe('every relation', () => {
  it.each(all)('$id has an id of the rule book, words in Chinese and a source', ({ relation }) => {
    expect(relation.id).toMatch(/^(F[123]-\d\d|T-[a-z]+)$/)
    expect(relation.statement).toMatch(/\p{Script=Han}/u)
    expect(relation.source).not.toBe('')
  })

  it.each(all)('$id speaks only of rows and columns that its format prints', ({ format, relation }) => {
    if (relation.kind === 'cells') return
    const rows = rowsOf(format, relation.table)
    const columns = columnsOf(format, relation.table)
    const [terms, places] = relation.along === 'rows' ? [rows, columns] : [columns, rows]
    const keys = sidesOf(relation).flatMap((side) => side.terms.map(({ key }) => key))
    expect(keys.filter((key) => !terms.includes(key))).toEqual([])
    expect(relation.within.filter((at) => !places.includes(at))).toEqual([])
    expect(keys.length).toBeGreaterThan(1)
    expect(relation.within.length).toBeGreaterThan(0)
  })

  it.each(all)(
    '$id: a row that the relation spreads over has every column the relation needs',
    ({ format, relation }) => {
      if (relation.kind === 'cells' || relation.table !== 'proactive') return
      for (const label of relation.within) {
        const columns = format.proactive.find((row) => row.label === label)?.columns.map(({ id }) => id) ?? []
        const needed = sidesOf(relation).flatMap((side) => side.terms.map(({ key }) => key))
        expect(needed.filter((key) => !columns.includes(key))).toEqual([])
      }
    },
  )
})

describe('which relations a format has', () => {
  const ids = (id: '2018' | '2019' | '2021', severity: string) =>
    [
      ...new Set(
        formatOf(id)
          .relations.filter((each) => each.severity === severity)
          .map((each) => each.id),
      ),
    ].toSorted()

  it.each([
    {
      format: '2018' as const,
      error: ['F1-01', 'F1-02', 'F1-03', 'F1-04', 'F1-05', 'F1-06', 'F1-07', 'F1-08', 'F1-10', 'F1-11'],
      question: ['F1-09', 'F1-12', 'F1-14', 'T-reused'],
      hint: ['F1-13'],
    },
    {
      format: '2019' as const,
      error: ['F3-01', 'F3-02', 'F3-03', 'F3-04', 'F3-05', 'F3-08'],
      question: ['F2-01', 'F2-02', 'F2-04', 'F2-07', 'F3-09', 'T-misfill', 'T-regulation'],
      hint: ['F2-03'],
    },
    {
      format: '2021' as const,
      error: ['F3-01', 'F3-02', 'F3-03', 'F3-04', 'F3-05', 'F3-07', 'F3-08'],
      question: ['F3-06', 'F3-09', 'F3-20', 'T-regulation'],
      hint: [],
    },
  ])('$format', ({ format, error, question, hint }) => {
    expect(ids(format, 'error')).toEqual(error)
    expect(ids(format, 'question')).toEqual(question)
    expect(ids(format, 'hint')).toEqual(hint)
  })
})

describe('the relations of 表三', () => {
  const leaves = (id: '2019' | '2021') => {
    const relation = formatOf(id).relations.find((each) => each.id === 'F3-02')
    return relation?.kind === 'compare' ? relation.expected.terms.map(({ key }) => key) : []
  }

  it('add up 21 leaf rows in the 2021 format', () => {
    expect(leaves('2021')).toHaveLength(21)
    expect(leaves('2021')).toEqual(Array.from({ length: 21 }, (_, i) => `r${`${i + 3}`.padStart(2, '0')}`))
  })

  it('add up 19 leaf rows in the 2019 format, （六） being one', () => {
    expect(leaves('2019')).toHaveLength(19)
    expect(leaves('2019').at(-1)).toBe('r21to23')
  })

  it('are looked at in all seven columns and in every row', () => {
    for (const id of ['2019', '2021'] as const) {
      const spread = (rule: string) => {
        const relation = formatOf(id).relations.find((each) => each.id === rule)
        return relation === undefined || relation.kind === 'cells' ? [] : relation.within
      }
      expect(spread('F3-01')).toHaveLength(7)
      expect(spread('F3-02')).toHaveLength(7)
      expect(spread('F3-08')).toHaveLength(7)
      expect(spread('F3-03')).toEqual(formatOf(id).requests.map((row) => row.id))
    }
  })
})
