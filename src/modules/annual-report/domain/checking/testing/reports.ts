import { formatOf } from '../../formats/index.ts'
import type {
  AppealColumn,
  AppealGroup,
  AppealRow,
  Cell,
  Report,
  RequestColumn,
  RequestRow,
  Tables,
} from '../../report.ts'

type Changes<Key extends string> = Readonly<Record<string, Partial<Readonly<Record<Key, Cell>>>>>

const NO_TABLES: Tables = { statistics: null, proactive: null, requests: null, appeals: null }

/** A report that says nothing but its tables; for tests of the table checks. */
export const reportWith = (tables: Partial<Tables>, rest: Partial<Omit<Report, 'tables'>> = {}): Report => ({
  title: null,
  organ: '某县教育局',
  year: 2022,
  format: '2021',
  period: null,
  figures: {
    proactiveTotal: null,
    categories: [],
    requestsReceived: null,
    reconsiderations: null,
    lawsuits: null,
    wechatArticles: null,
    wechatFollowers: null,
    contactPhone: null,
    contactAddress: null,
    contactPostcode: null,
    contactEmail: null,
  },
  sections: [],
  sources: {},
  ...rest,
  tables: { ...NO_TABLES, ...tables },
})

/** The 统计表 with `fill` in every row but those given. */
export const statistics = (cells: Readonly<Record<string, Cell>>, fill: Cell = 0): Readonly<Record<string, Cell>> => ({
  ...Object.fromEntries(formatOf('2018').statistics.map((row) => [row.id, fill])),
  ...cells,
})

const requestRow = (fill: Cell, changes: Partial<Readonly<Record<RequestColumn, Cell>>> = {}): RequestRow => ({
  natural: fill,
  company: fill,
  research: fill,
  welfare: fill,
  legal: fill,
  other: fill,
  total: fill,
  ...changes,
})

/** 表三 of a format with `fill` in every cell but those given. */
export const requests = (
  changes: Changes<RequestColumn> = {},
  format: '2019' | '2021' = '2021',
  fill: Cell = 0,
): Readonly<Record<string, RequestRow>> =>
  Object.fromEntries(formatOf(format).requests.map((row) => [row.id, requestRow(fill, changes[row.id])]))

/** 表三 in which each row given has that many cases, all of natural persons. */
export const naturalOnly = (counts: Readonly<Record<string, number>>, format: '2019' | '2021' = '2021') =>
  requests(Object.fromEntries(Object.entries(counts).map(([id, n]) => [id, { natural: n, total: n }])), format)

const appealRow = (fill: Cell, changes: Partial<Readonly<Record<AppealColumn, Cell>>> = {}): AppealRow => ({
  upheld: fill,
  corrected: fill,
  other: fill,
  pending: fill,
  total: fill,
  ...changes,
})

/** 表四 with `fill` in every cell but those given. */
export const appeals = (
  changes: Partial<Readonly<Record<AppealGroup, Partial<Readonly<Record<AppealColumn, Cell>>>>>> = {},
  fill: Cell = 0,
): Readonly<Record<AppealGroup, AppealRow>> => ({
  reconsideration: appealRow(fill, changes.reconsideration),
  directLawsuit: appealRow(fill, changes.directLawsuit),
  lawsuitAfterReconsideration: appealRow(fill, changes.lawsuitAfterReconsideration),
})

/** 表二 of a format, all 0 but the rows given (a row not of the form is added as it is). */
export const proactive = (
  format: '2019' | '2021',
  rows: Readonly<Record<string, readonly Cell[]>> = {},
): Readonly<Record<string, readonly Cell[]>> => ({
  ...Object.fromEntries(formatOf(format).proactive.map((row) => [row.label, row.columns.map(() => 0)])),
  ...rows,
})
