import { describe, expect, it } from 'vitest'
import { formatOf } from '../formats/index.ts'
import { REQUEST_COLUMNS } from '../report.ts'
import type { Cell, Finding, Report, RequestColumn, RequestRow } from '../report.ts'
import { checkRequests } from './requests-table.ts'
import { naturalOnly, reportWith, requests } from './testing/reports.ts'

type Table = Readonly<Record<string, RequestRow | null>>

const check = (table: Table, previous: Report | null = null, rest: Partial<Report> = {}): readonly Finding[] =>
  checkRequests(reportWith({ requests: table }, rest), previous)
const short = ({ rule, severity, expected, found }: Finding) => ({ rule, severity, expected, found })
const seven = (natural: Cell, company: Cell, total: Cell) => ({ natural, company, total })

/** 21 received, 2 carried in, 22 handled, 1 carried out; one company. */
const CASES: Readonly<Record<string, Partial<Record<RequestColumn, Cell>>>> = {
  r01: seven(20, 1, 21),
  r02: seven(2, 0, 2),
  r03: seven(10, 1, 11),
  r04: seven(4, 0, 4),
  r08: seven(2, 0, 2),
  r13: seven(3, 0, 3),
  r23: seven(2, 0, 2),
  r24: seven(21, 1, 22),
  r25: seven(1, 0, 1),
}

describe('a consistent 表三', () => {
  it.each<[string, Table]>([
    ['all zero, 2021', requests()],
    ['all zero, 2019', requests({}, '2019')],
    ['a year with carried cases', requests(CASES)],
    ['（六） in one row', naturalOnly({ r01: 3, r03: 1, r21to23: 2, r24: 3 }, '2019')],
  ])('%s: nothing is found', (_, table) => {
    expect(check(table)).toEqual([])
  })

  it('is accepted under every declared format, whatever the rows printed', () => {
    for (const format of ['2018', '2019', '2021', 'mixed', null] as const) {
      expect(check(naturalOnly({ r01: 3, r21to23: 3, r24: 3 }, '2019'), null, { format })).toEqual([])
      expect(check(requests(CASES), null, { format })).toEqual([])
    }
  })
})

describe('a broken relation', () => {
  it('F3-01: received and carried in are not handled and carried out', () => {
    const findings = check(requests({ ...CASES, r25: seven(0, 0, 0) }))
    expect(findings.map(short)).toEqual([
      { rule: 'F3-01', severity: 'error', expected: 22, found: 21 },
      { rule: 'F3-01', severity: 'error', expected: 23, found: 22 },
    ])
    expect(findings.map(({ message }) => message)).toEqual([
      '表三“自然人”列：第三项加第四项之和 21 件，第一项加第二项之和 22 件，相差 1 件',
      '表三“总计”列：第三项加第四项之和 22 件，第一项加第二项之和 23 件，相差 1 件',
    ])
  })

  it('F3-02: the items do not add up to （七）', () => {
    const findings = check(requests({ ...CASES, r23: seven(1, 0, 1) }))
    expect(findings.map(short)).toEqual([
      { rule: 'F3-02', severity: 'error', expected: 21 - 1, found: 21 },
      { rule: 'F3-02', severity: 'error', expected: 22 - 1, found: 22 },
    ])
    expect(findings[0]?.message).toBe('表三“自然人”列：第（七）项总计 21 件，各项之和 20 件，相差 1 件')
  })

  it('F3-02 in the 2019 format counts （六） once', () => {
    const findings = check(naturalOnly({ r01: 3, r21to23: 2, r24: 3 }, '2019'))
    expect(findings.map(({ rule, expected, found }) => [rule, expected, found])).toEqual([
      ['F3-02', 2, 3],
      ['F3-02', 2, 3],
    ])
  })

  it('F3-03: the columns do not add up to the total', () => {
    const findings = check(requests({ r05: { natural: 1, legal: 1, total: 1 } }))
    const horizontal = findings.filter(({ rule }) => rule === 'F3-03')
    expect(horizontal.map(short)).toEqual([{ rule: 'F3-03', severity: 'error', expected: 2, found: 1 }])
    expect(horizontal[0]?.message).toBe(
      '表三“（三）不予公开1.属于国家秘密”行：总计 1 件，自然人与法人或其他组织各列之和 2 件，相差 1 件',
    )
  })

  it('is said for the row and for the column that one wrong cell breaks, each once', () => {
    const findings = check(requests({ ...CASES, r03: seven(11, 1, 11) }))
    expect(findings.map(({ rule }) => rule)).toEqual(['F3-02', 'F3-03'])
    expect(new Set(findings.map(({ message }) => message)).size).toBe(findings.length)
  })

  it.each(formatOf('2021').requests)('F3-03 watches row $id', ({ id }) => {
    const horizontal = check(requests({ [id]: { total: 1 } })).filter(({ rule }) => rule === 'F3-03')
    expect(horizontal.map(({ expected, found }) => [expected, found])).toEqual([[0, 1]])
  })

  it.each(REQUEST_COLUMNS)('F3-01 and F3-02 watch column %s', (column) => {
    const broken = check(requests({ r24: { [column]: 1 } })).filter(({ rule }) => rule !== 'F3-03')
    expect(broken.map(({ rule }) => rule)).toEqual(['F3-01', 'F3-02'])
  })
})

describe('F3-04', () => {
  it.each([
    [-1, '表三“（一）予以公开”行“自然人”列：填 -1 件，应为非负整数'],
    [1.5, '表三“（一）予以公开”行“自然人”列：填 1.5 件，应为非负整数'],
  ])('%d is no number of cases', (value, message) => {
    const table = requests({ r03: { natural: value, total: value }, r24: { natural: value, total: value } })
    const findings = check(table).filter(({ rule }) => rule === 'F3-04')
    expect(findings).toHaveLength(4)
    expect(findings[0]).toMatchObject({ severity: 'error', expected: '应为非负整数', found: value, message })
  })

  it('counts blank cells in one hint', () => {
    const findings = check(requests({ r05: { company: null, other: null }, r06: { company: null } }))
    expect(findings.map(short)).toEqual([{ rule: 'F3-04', severity: 'hint', expected: null, found: 3 }])
    expect(findings[0]?.message).toBe(
      '表三：175 格中 3 格空白，在 2 行（（三）不予公开1.属于国家秘密、（三）不予公开2.其他法律行政法规禁止公开）；空白是未填，没有发生的应填 0',
    )
  })
})

describe('blank cells', () => {
  const onlyNatural = (counts: Readonly<Record<string, number>>): Table =>
    Object.fromEntries(
      Object.entries(naturalOnly(counts)).map(([id, row]) => [
        id,
        { ...row, company: null, research: null, welfare: null, legal: null, other: null },
      ]),
    )

  it('count as 0 where the printed cells make up the total: 沭阳 2023, 26 received and granted', () => {
    const findings = check(onlyNatural({ r01: 26, r03: 26, r24: 26 }))
    expect(findings.map(short)).toEqual([{ rule: 'F3-04', severity: 'hint', expected: null, found: 125 }])
    expect(findings[0]?.message).toContain('在 25 行（r01–r25）')
  })

  it('leave the column relations standing where they count as 0', () => {
    const findings = check(onlyNatural({ r01: 26, r03: 25, r24: 26 }))
    expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
      'F3-02 error',
      'F3-02 error',
      'F3-04 hint',
    ])
  })

  it.each<{ title: string; row: Partial<RequestRow>; broken: readonly string[] }>([
    { title: 'parts below the total', row: { natural: 3, company: null, total: 5 }, broken: [] },
    { title: 'parts above the total', row: { natural: 6, company: null, total: 5 }, broken: ['F3-03'] },
    { title: 'the total blank', row: { natural: 6, total: null }, broken: [] },
    { title: 'every cell blank but a total of 0', row: { natural: null, other: null, total: 0 }, broken: [] },
  ])('in a row, $title: $broken', ({ row, broken }) => {
    const rows = check(requests({ r10: row })).filter(({ rule }) => rule === 'F3-03')
    expect(rows.map(({ rule }) => rule)).toEqual(broken)
  })

  it('not settled by their row leave their column undecided, while the total column still decides', () => {
    const table = requests({
      r01: { natural: 5, total: 5 },
      r03: { natural: null, total: 4 },
      r24: { natural: 5, total: 5 },
    })
    const findings = check(table).filter(({ severity }) => severity === 'error')
    expect(findings.map(({ message }) => message)).toEqual([
      '表三“总计”列：第（七）项总计 5 件，各项之和 4 件，相差 1 件',
    ])
  })
})

describe('rows that were not read', () => {
  it('leave every relation that needs them undecided', () => {
    const rest = Object.fromEntries(Object.entries(naturalOnly({ r01: 5, r03: 2 })).filter(([id]) => id !== 'r24'))
    expect(check(rest)).toEqual([])
    expect(check({ ...rest, r24: null })).toEqual([])
  })

  it('a truncated table gives no finding', () => {
    const table = naturalOnly({ r01: 7, r03: 7, r24: 7 })
    const ids = formatOf('2021').requests.map((row) => row.id)
    for (let kept = 0; kept < ids.length; kept += 1) {
      const cut = Object.fromEntries(ids.map((id, index) => [id, index < kept ? (table[id] ?? null) : null]))
      expect(check(cut)).toEqual([])
    }
  })
})

describe('which form the rows follow', () => {
  it('one row （六） with r21 … r23 null is the 2019 form, also in a later report', () => {
    const table = { ...naturalOnly({ r01: 2, r21to23: 2, r24: 2 }, '2019'), r21: null, r22: null, r23: null }
    expect(check(table)).toEqual([])
  })

  it('one row （六） with r21 … r23 blank is the 2019 form too', () => {
    const blank = requests({}, '2021', null)
    const { r21 = null, r22 = null, r23 = null } = blank
    expect(check({ ...naturalOnly({ r01: 2, r21to23: 2, r24: 2 }, '2019'), r21, r22, r23 })).toEqual([])
  })

  it('three rows beside a sum of （六） are the 2021 form, the sum is not counted again', () => {
    const sumOfSix = requests({ r21to23: { natural: 2, total: 2 } }, '2019')['r21to23'] ?? null
    const table = { ...naturalOnly({ r01: 2, r23: 2, r24: 2 }), r21to23: sumOfSix }
    expect(check(table)).toEqual([])
  })
})

describe('F3-08: carried over from last year', () => {
  const lastYear = (carriedOut: Partial<Record<RequestColumn, Cell>>, format: '2019' | '2021' = '2021') =>
    reportWith({ requests: requests({ r25: carriedOut }, format) })

  it.each(['2019', '2021'] as const)('agrees with a last year in format %s', (format) => {
    expect(check(requests(CASES), lastYear({ natural: 2, total: 2 }, format))).toEqual([])
  })

  it('is compared column by column', () => {
    const findings = check(requests(CASES), lastYear({ natural: 1, company: 1, total: 2 }))
    expect(findings.map(short)).toEqual([
      { rule: 'F3-08', severity: 'error', expected: 1, found: 2 },
      { rule: 'F3-08', severity: 'error', expected: 1, found: 0 },
    ])
    expect(findings[0]?.message).toBe('表三“自然人”列：第二项上年结转 2 件，上年报告第四项结转下年度 1 件，相差 1 件')
  })

  it('is compared only where both are printed', () => {
    const rules = check(requests(CASES), lastYear({ natural: null, total: 3 })).map(({ message }) =>
      message.slice(0, 7),
    )
    expect(rules).toEqual(['表三“总计”列'])
  })

  it('is skipped without last year’s table', () => {
    expect(check(requests(CASES), reportWith({}))).toEqual([])
    expect(check(requests(CASES), null)).toEqual([])
  })
})

describe('places', () => {
  const place = (line: number) => ({ line, quote: `行 ${line}` })
  const sources = { 'requests.r03': place(33), 'requests.r24': place(54), 'requests.r05': place(35) }

  it('of a column are the total and the rows that add to it', () => {
    const findings = check(naturalOnly({ r01: 3, r03: 2, r24: 3 }), null, { sources })
    expect(findings[0]?.places).toEqual([place(54), place(33)])
  })

  it('of a row are that row', () => {
    const findings = check(requests({ r05: { total: 2 } }), null, { sources }).filter(({ rule }) => rule === 'F3-03')
    expect(findings.map(({ places }) => places)).toEqual([[place(35)]])
  })
})

describe('a whole real table: 上海市人民政府办公厅 2025', () => {
  const cells: Readonly<Record<string, readonly [number, number, number, number]>> = {
    r01: [1259, 36, 0, 1295],
    r02: [170, 15, 4, 189],
    r03: [201, 5, 0, 206],
    r04: [2, 0, 0, 2],
    r05: [4, 0, 0, 4],
    r07: [1, 0, 0, 1],
    r09: [8, 0, 1, 9],
    r10: [1, 0, 0, 1],
    r12: [5, 0, 0, 5],
    r13: [484, 28, 1, 513],
    r14: [47, 1, 0, 48],
    r15: [3, 0, 0, 3],
    r16: [61, 1, 0, 62],
    r17: [16, 0, 0, 16],
    r18: [1, 0, 0, 1],
    r19: [1, 0, 0, 1],
    r21: [40, 1, 2, 43],
    r23: [264, 12, 0, 276],
    r24: [1139, 48, 4, 1191],
    r25: [290, 3, 0, 293],
  }
  const table = requests(
    Object.fromEntries(
      Object.entries(cells).map(([id, [natural, company, legal, total]]) => [id, { natural, company, legal, total }]),
    ),
  )

  it('is consistent in all 175 cells', () => {
    expect(check(table)).toEqual([])
  })

  it.each(Object.keys(cells))('is not any more when one case is lost in row %s', (id) => {
    const row = table[id]
    const lost = row === undefined ? table : { ...table, [id]: { ...row, natural: (row.natural ?? 0) - 1 } }
    expect(check(lost).map(({ rule }) => rule)).toContain('F3-03')
  })
})
