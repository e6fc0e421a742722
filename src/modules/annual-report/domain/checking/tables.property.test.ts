import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatOf } from '../formats/index.ts'
import type { Relation, TableName } from '../formats/relation.ts'
import { APPEAL_COLUMNS, APPEAL_GROUPS, REQUEST_COLUMNS } from '../report.ts'
import type { AppealGroup, AppealRow, Cell, FormatId, Report, RequestRow } from '../report.ts'
import { checkTables } from './tables.ts'
import { reportWith } from './testing/reports.ts'

const count = fc.nat({ max: 60 })
const counts = (length: number) => fc.array(count, { minLength: length, maxLength: length })
const sum = (values: readonly number[]) => values.reduce((left, right) => left + right, 0)
const errorsOf = (report: Report, previous: Report | null = null) =>
  checkTables(report, previous).filter(({ severity }) => severity === 'error')

/** Whether a relation of the format speaks of the cell. */
const speaksOf = (relation: Relation, table: TableName, row: string, column: string): boolean => {
  if (relation.table !== table || relation.kind === 'cells') return false
  const sides = relation.kind === 'imply' ? [relation.when, relation.then] : [relation.found, relation.expected]
  const keys = sides.flatMap((side) => side.terms.map(({ key }) => key))
  const [term, place] = relation.along === 'rows' ? [row, column] : [column, row]
  return keys.includes(term) && relation.within.includes(place)
}

const rulesAbout = (format: FormatId, table: TableName, row: string, column: string): ReadonlySet<string> =>
  new Set(
    formatOf(format)
      .relations.filter((relation) => speaksOf(relation, table, row, column))
      .map(({ id }) => id),
  )

// 表三: columns of applicants are drawn, all totals follow.

type Applicants = Readonly<Record<string, readonly number[]>>

const requestTable = (format: '2019' | '2021', columns: readonly Applicants[]): Record<string, RequestRow> =>
  Object.fromEntries(
    formatOf(format).requests.map(({ id }) => {
      const [natural = 0, company = 0, research = 0, welfare = 0, legal = 0, other = 0] = columns.map(
        (column) => column[id]?.[0] ?? 0,
      )
      const total = natural + company + research + welfare + legal + other
      return [id, { natural, company, research, welfare, legal, other, total }]
    }),
  )

/** One column: the leaves and what is carried over are drawn; what was received makes them balance. */
const applicants = (format: '2019' | '2021'): fc.Arbitrary<Applicants> => {
  const leaves = formatOf(format)
    .requests.map(({ id }) => id)
    .filter((id) => !['r01', 'r02', 'r24', 'r25'].includes(id))
  return fc
    .tuple(counts(leaves.length), count, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([values, out, share]) => {
      const handled = sum(values)
      const carriedIn = Math.floor((handled + out) * share)
      return {
        ...Object.fromEntries(leaves.map((id, index) => [id, [values[index] ?? 0]])),
        r01: [handled + out - carriedIn],
        r02: [carriedIn],
        r24: [handled],
        r25: [out],
      }
    })
}

const requestTables = (format: '2019' | '2021') =>
  fc.array(applicants(format), { minLength: 6, maxLength: 6 }).map((columns) => requestTable(format, columns))

describe.each(['2019', '2021'] as const)('表三 of format %s', (format) => {
  const report = (requests: Readonly<Record<string, RequestRow>>) => reportWith({ requests }, { format, year: 2022 })
  const cell = fc.tuple(
    fc.constantFrom(...formatOf(format).requests.map(({ id }) => id)),
    fc.constantFrom(...REQUEST_COLUMNS),
    fc.integer({ min: 1, max: 9 }),
  )

  it('consistent: nothing is found', () => {
    fc.assert(
      fc.property(requestTables(format), (table) => {
        expect(checkTables(report(table))).toEqual([])
      }),
    )
  })

  it('any cell changed: an error names a relation that holds it', () => {
    fc.assert(
      fc.property(requestTables(format), cell, (table, [row, column, more]) => {
        const before = table[row]
        const changed = before === undefined ? {} : { [row]: { ...before, [column]: (before[column] ?? 0) + more } }
        const rules = errorsOf(report({ ...table, ...changed })).map(({ rule }) => rule)
        const about = rulesAbout(format, 'requests', row, column)
        expect(rules.filter((rule) => about.has(rule)).length).toBeGreaterThan(0)
      }),
    )
  })

  it('any cells blanked: no error', () => {
    const blanks = fc.array(cell, { maxLength: 20 })
    fc.assert(
      fc.property(requestTables(format), blanks, (table, cells) => {
        const blanked = cells.reduce<Readonly<Record<string, RequestRow>>>((rows, [row, column]) => {
          const before = rows[row]
          return before === undefined ? rows : { ...rows, [row]: { ...before, [column]: null } }
        }, table)
        expect(errorsOf(report(blanked))).toEqual([])
      }),
    )
  })

  it('the year after, carried in as carried out: no error; one case lost: F3-08', () => {
    fc.assert(
      fc.property(requestTables(format), requestTables('2021'), (before, after) => {
        const { r25 } = before
        const { r02 } = after
        const follows = errorsOf(report(after), reportWith({ requests: before }, { year: 2021 }))
        const differing = REQUEST_COLUMNS.filter((column) => r25?.[column] !== r02?.[column])
        expect(follows.map(({ rule }) => rule)).toEqual(differing.map(() => 'F3-08'))
      }),
    )
  })
})

// 表四

const appealRow: fc.Arbitrary<AppealRow> = counts(4).map(([upheld = 0, corrected = 0, other = 0, pending = 0]) => ({
  upheld,
  corrected,
  other,
  pending,
  total: upheld + corrected + other + pending,
}))
const appealTables: fc.Arbitrary<Readonly<Record<AppealGroup, AppealRow>>> = fc.record({
  reconsideration: appealRow,
  directLawsuit: appealRow,
  lawsuitAfterReconsideration: appealRow,
})

describe('表四', () => {
  const cell = fc.tuple(
    fc.constantFrom(...APPEAL_GROUPS),
    fc.constantFrom(...APPEAL_COLUMNS),
    fc.integer({ min: 1, max: 9 }),
  )

  it('consistent: nothing is found', () => {
    fc.assert(
      fc.property(appealTables, (appeals) => {
        expect(checkTables(reportWith({ appeals }))).toEqual([])
      }),
    )
  })

  it('any cell changed: F3-05 once', () => {
    fc.assert(
      fc.property(appealTables, cell, (table, [group, column, more]) => {
        const appeals = { ...table, [group]: { ...table[group], [column]: (table[group][column] ?? 0) + more } }
        expect(errorsOf(reportWith({ appeals })).map(({ rule }) => rule)).toEqual(['F3-05'])
        expect(rulesAbout('2021', 'appeals', group, column).has('F3-05')).toBe(true)
      }),
    )
  })

  it('any cell blanked: no error', () => {
    fc.assert(
      fc.property(appealTables, cell, (table, [group, column]) => {
        const appeals = { ...table, [group]: { ...table[group], [column]: null } }
        expect(errorsOf(reportWith({ appeals }))).toEqual([])
      }),
    )
  })
})

// 表二

const proactive2021 = fc
  .tuple(counts(6), counts(3), fc.double({ min: 0, max: 9000, noNaN: true }))
  .map(([[a = 0, b = 0, c = 0, d = 0, e = 0, f = 0], decisions, fee]) => ({
    规章: [a, b, Math.max(0, a - b) + c],
    行政规范性文件: [d, e, Math.max(0, d - e) + f],
    行政许可: decisions.slice(0, 1),
    行政处罚: decisions.slice(1, 2),
    行政强制: decisions.slice(2),
    行政事业性收费: [fee],
  }))

const proactive2019 = fc
  .tuple(counts(4), fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 10, maxLength: 10 }), count)
  .map(([[made = 0, published = 0, more = 0, permits = 0], numbers, purchases]) => {
    const [last = 0, change = 0] = numbers
    return {
      规章: [0, 0, 0],
      规范性文件: [made, published, published + more],
      行政许可: [Math.abs(last), change, permits],
      其他对外管理服务事项: [permits, -change, made],
      行政处罚: [more, last, published],
      行政强制: [0, 0, 0],
      行政事业性收费: [more, change],
      政府集中采购: [purchases, purchases * 0.25],
    }
  })

describe('表二', () => {
  it('consistent, 2021: nothing is found', () => {
    fc.assert(
      fc.property(proactive2021, (proactive) => {
        expect(checkTables(reportWith({ proactive }, { organ: '某县人民政府' }))).toEqual([])
      }),
    )
  })

  it('2021, documents in force below what this year left over: F3-07', () => {
    fc.assert(
      fc.property(proactive2021, fc.integer({ min: 1, max: 50 }), (table, lost) => {
        const [made = 0, repealed = 0] = table.行政规范性文件
        fc.pre(made - repealed - lost >= 0)
        const proactive = { ...table, 行政规范性文件: [made, repealed, made - repealed - lost] }
        expect(errorsOf(reportWith({ proactive })).map(({ rule }) => rule)).toEqual(['F3-07'])
      }),
    )
  })

  it('consistent, 2019: no error, and no question but the misfill', () => {
    fc.assert(
      fc.property(proactive2019, (proactive) => {
        const findings = checkTables(reportWith({ proactive }, { format: '2019', year: 2019 }))
        expect(findings.filter(({ rule }) => rule !== 'T-misfill')).toEqual([])
        expect(findings.every(({ severity }) => severity === 'question')).toBe(true)
      }),
    )
  })

  it('2019 rows under any declared format: no error', () => {
    fc.assert(
      fc.property(proactive2019, fc.constantFrom('2018', '2019', '2021', 'mixed', null), (proactive, format) => {
        expect(errorsOf(reportWith({ proactive }, { format }))).toEqual([])
      }),
    )
  })
})

// 统计表: leaves are drawn, totals follow.

const statisticsTables = fc
  .tuple(counts(5), counts(4), counts(2), counts(7), counts(6), counts(6), counts(2), counts(4))
  .map(([channels, received, finished, answers, refusals, appeals, staff, rest]) => {
    const refused = sum(refusals)
    const [a = 0, b = 0, c = 0, d = 0] = rest
    const [l41 = 0, l42 = 0, l43 = 0, l45 = 0, l46 = 0, l47 = 0] = appeals
    const rows = (from: number, values: readonly number[]): Readonly<Record<string, number>> =>
      Object.fromEntries(values.map((value, index) => [`L${`${from + index}`.padStart(2, '0')}`, value]))
    const published = Math.max(...channels)
    return {
      ...rows(
        1,
        Array.from({ length: 58 }, () => 0),
      ),
      ...rows(1, [published, Math.min(a, published), Math.min(a, published) + b]),
      ...rows(4, channels),
      ...rows(9, [a, b + c, b, c + d, c, d, a, b]),
      ...rows(17, [sum(received), ...received]),
      ...rows(22, [sum(finished), ...finished]),
      ...rows(25, [sum(answers) + refused, ...answers.slice(0, 3), refused, ...refusals, ...answers.slice(3)]),
      ...rows(40, [l41 + l42 + l43, l41, l42, l43, l45 + l46 + l47, l45, l46, l47]),
      ...rows(52, [sum(staff), ...staff]),
    }
  })

describe('统计表', () => {
  const report = (statistics: Readonly<Record<string, Cell>>) =>
    reportWith({ statistics }, { format: '2018', year: 2018 })
  const SUMS = ['F1-01', 'F1-02', 'F1-03', 'F1-04', 'F1-05', 'F1-06', 'F1-07']
  const inSums = formatOf('2018')
    .statistics.map(({ id }) => id)
    .filter((id) => [...rulesAbout('2018', 'statistics', id, '统计数')].some((rule) => SUMS.includes(rule)))

  it('consistent: no error', () => {
    fc.assert(
      fc.property(statisticsTables, (statistics) => {
        expect(errorsOf(report(statistics))).toEqual([])
      }),
    )
  })

  it('speaks of 34 rows in its sums: L17–L47 and the staff', () => {
    expect(inSums).toHaveLength(34)
  })

  it('any cell of a sum changed: an error names a sum that holds it', () => {
    const change = fc.tuple(fc.constantFrom(...inSums), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(statisticsTables, change, (table, [id, more]) => {
        const cells: Readonly<Record<string, number>> = table
        const rules = errorsOf(report({ ...cells, [id]: (cells[id] ?? 0) + more })).map(({ rule }) => rule)
        const about = rulesAbout('2018', 'statistics', id, '统计数')
        expect(rules.filter((rule) => about.has(rule)).length).toBeGreaterThan(0)
      }),
    )
  })

  it('any cell blanked: the only error is a missing total of staff', () => {
    const row = fc.constantFrom(...formatOf('2018').statistics.map(({ id }) => id))
    fc.assert(
      fc.property(statisticsTables, row, (table, id) => {
        const rules = errorsOf(report({ ...table, [id]: null })).map(({ rule }) => rule)
        const staff = (table['L53'] ?? 0) + (table['L54'] ?? 0)
        expect(rules).toEqual(id === 'L52' && staff > 0 ? ['F1-07'] : [])
      }),
    )
  })

  it('any cell not read: no error at all', () => {
    const row = fc.constantFrom(...formatOf('2018').statistics.map(({ id }) => id))
    fc.assert(
      fc.property(statisticsTables, row, (table, id) => {
        const cells = Object.fromEntries(Object.entries(table).filter(([key]) => key !== id))
        expect(errorsOf(report(cells))).toEqual([])
      }),
    )
  })
})
