import fc from 'fast-check'

/** A right report as numbers, before anything is written. */
export interface Model {
  readonly format: '2018' | '2019' | '2021'
  readonly year: number
  readonly organ: string
  readonly categories: readonly { readonly label: string; readonly count: number }[]
  /** Wording of the list of categories. */
  readonly wording: number
  readonly wechat: number
  /** Rows r01 … r25 (2019: r21to23), seven numbers each; empty in the 2018 format. */
  readonly requests: Readonly<Record<string, readonly number[]>>
  /** 表四: three groups of five. */
  readonly appeals: readonly (readonly number[])[]
  /** 规范性文件 made, abolished, in force. */
  readonly documents: readonly number[]
  readonly permits: number
  /** 统计表 L01 … L58; empty in the other formats. */
  readonly statistics: readonly number[]
}

const ORGANS = ['云岭县教育局', '望潮市教育局', '松陵区教育体育局', '柳堤区教育局', '北汀县教育和体育局']
const LABELS = [
  '通知公告',
  '工作动态',
  '政策文件',
  '人事信息',
  '财政资金',
  '招生考试',
  '办事指南',
  '学校安全',
  '教师队伍',
  '学生资助',
]
export const LEAVES = [...Array(18).keys()].map((index) => `r${String(index + 3).padStart(2, '0')}`)
export const SIX = { '2019': ['r21to23'], '2021': ['r21', 'r22', 'r23'], '2018': [] } as const

const COLUMNS = 6
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)
const withTotal = (row: readonly number[]): readonly number[] => [...row, sum(row)]
const at = (numbers: readonly number[], index: number): number => numbers[index] ?? 0

/** Mostly zero, as in life. */
const sparse = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 9 }) },
  { weight: 1, arbitrary: fc.integer({ min: 10, max: 480 }) },
)
const sparseRow = fc.array(sparse, { minLength: COLUMNS, maxLength: COLUMNS })

function requestRows(
  leaves: readonly string[],
  cells: readonly (readonly number[])[],
  next: readonly number[],
  carried: readonly number[],
) {
  const done = [...Array(COLUMNS).keys()].map((column) => sum(cells.map((row) => at(row, column))))
  const all = done.map((count, column) => count + at(next, column))
  const last = all.map((count, column) => Math.min(count, at(carried, column)))
  const received = all.map((count, column) => count - at(last, column))
  const rows: Record<string, readonly number[]> = { r01: withTotal(received), r02: withTotal(last) }
  leaves.forEach((id, index) => (rows[id] = withTotal(cells[index] ?? [])))
  return { ...rows, r24: withTotal(done), r25: withTotal(next) }
}

const requestsOf = (format: '2019' | '2021'): fc.Arbitrary<Model['requests']> => {
  const leaves = [...LEAVES, ...SIX[format]]
  return fc
    .tuple(fc.array(sparseRow, { minLength: leaves.length, maxLength: leaves.length }), sparseRow, sparseRow)
    .map(([cells, next, carried]) => requestRows(leaves, cells, next, carried))
}

const appealsOf = fc.array(fc.array(sparse, { minLength: 4, maxLength: 4 }).map(withTotal), {
  minLength: 3,
  maxLength: 3,
})

const documentsOf = fc
  .tuple(fc.nat(9), fc.nat(9), fc.nat(40))
  .map(([made, gone, rest]) => [made, gone, Math.max(0, made - gone) + rest])

/** A consistent 统计表: parts are drawn, totals follow. `published` is L01. */
function statisticsRows(published: number, raw: readonly number[]): readonly number[] {
  const row = [0, ...raw.map((number) => number % 50)]
  const set = (id: number, value: number): void => void (row[id] = value)
  const add = (id: number, parts: readonly number[]): void => set(id, sum(parts.map((part) => at(row, part))))
  const range = (from: number, to: number): number[] => [...Array(to - from + 1).keys()].map((index) => from + index)
  set(1, published)
  set(3, at(row, 3) + 1)
  set(2, Math.min(at(row, 2), at(row, 3), published))
  for (const channel of range(4, 8)) set(channel, Math.min(at(row, channel), published))
  set(5, published)
  set(6, Math.max(1, at(row, 6) % published))
  for (const [part, whole] of [
    [11, 10],
    [13, 12],
  ] as const)
    set(part, Math.min(at(row, part), at(row, whole)))
  set(48, at(row, 9) + 1 + at(row, 48))
  add(17, range(18, 21))
  set(24, Math.min(at(row, 24), at(row, 17)))
  set(23, at(row, 17) - at(row, 24))
  add(22, [23, 24])
  add(29, range(30, 35))
  add(25, [...range(26, 29), ...range(36, 39)])
  if (at(row, 25) < at(row, 22)) {
    set(26, at(row, 26) + at(row, 22) - at(row, 25))
    set(25, at(row, 22))
  }
  add(40, range(41, 43))
  add(44, range(45, 47))
  add(52, [53, 54])
  set(57, at(row, 57) + 1)
  return row.slice(1)
}

const base = {
  organ: fc.constantFrom(...ORGANS),
  categories: fc
    .shuffledSubarray(LABELS, { minLength: 2, maxLength: 8 })
    .chain((labels) =>
      fc
        .array(fc.integer({ min: 1, max: 900 }), { minLength: labels.length, maxLength: labels.length })
        .map((counts) => labels.map((label, index) => ({ label, count: at(counts, index) }))),
    ),
  wording: fc.nat(5),
  wechat: fc.integer({ min: 2, max: 900 }),
  appeals: appealsOf,
  documents: documentsOf,
  permits: fc.nat(900),
}

const tabled = (format: '2019' | '2021', years: readonly number[]): fc.Arbitrary<Model> =>
  fc.record({
    ...base,
    format: fc.constant(format),
    year: fc.constantFrom(...years),
    requests: requestsOf(format),
    statistics: fc.constant([]),
  })

const older: fc.Arbitrary<Model> = fc
  .record({
    ...base,
    format: fc.constant('2018' as const),
    year: fc.constantFrom(2014, 2015, 2016, 2017, 2018),
    requests: fc.constant({}),
    raw: fc.array(fc.nat(400), { minLength: 58, maxLength: 58 }),
  })
  .map(({ raw, ...rest }) => ({
    ...rest,
    wechat: 0,
    statistics: statisticsRows(sum(rest.categories.map(({ count }) => count)), raw),
  }))

/** Any right report: random numbers, but every relation holds and the prose will say what the tables say. */
export const anyModel: fc.Arbitrary<Model> = fc.oneof(
  { weight: 3, arbitrary: tabled('2021', [2021, 2022, 2023, 2024, 2025]) },
  { weight: 2, arbitrary: tabled('2019', [2019, 2020]) },
  { weight: 1, arbitrary: older },
)

export const totalOf = (model: Model): number => sum(model.categories.map(({ count }) => count))
