import fc from 'fast-check'
import {
  type AppealRow,
  type Cell,
  formatOf,
  REQUEST_COLUMNS,
  type RequestRow,
  type Tables,
} from '../../src/modules/annual-report/index.ts'

/* Consistent tables: parts are drawn, totals follow. Some cells of 0 are left blank, as bureaus do. */

const few = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 1500 }) },
)
const money = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 1, max: 999_999 }).map((fen) => fen / 100),
)

type Blanker = (value: number) => Cell

/** Leaves none, some or all of the zeros blank. */
const blanker = fc
  .tuple(fc.constantFrom('none', 'some', 'all'), fc.array(fc.boolean(), { minLength: 23, maxLength: 23 }))
  .map(([mode, coins]): Blanker => {
    let cell = 0
    return (value) => {
      cell += 1
      const chosen = mode === 'all' || (mode === 'some' && coins[cell % coins.length] === true)
      return value === 0 && chosen ? null : value
    }
  })

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

const PARTS = REQUEST_COLUMNS.slice(0, -1)

function requestRow(counts: readonly number[], blank: Blanker): RequestRow {
  const [natural = 0, company = 0, research = 0, welfare = 0, legal = 0, other = 0] = counts
  return {
    natural: blank(natural),
    company: blank(company),
    research: blank(research),
    welfare: blank(welfare),
    legal: blank(legal),
    other: blank(other),
    total: blank(sum(counts)),
  }
}

const rowCounts = fc.array(few, { minLength: PARTS.length, maxLength: PARTS.length })
const BESIDE_LEAVES = ['r01', 'r02', 'r24', 'r25']

export const requestsTable = (format: '2019' | '2021') => {
  const ids = formatOf(format).requests.map(({ id }) => id)
  const leaves = ids.filter((id) => !BESIDE_LEAVES.includes(id))
  return fc
    .record({
      leaves: fc.array(rowCounts, { minLength: leaves.length, maxLength: leaves.length }),
      carriedIn: fc.constantFrom(0, 0.25, 0.5),
      carriedOut: rowCounts,
      blank: blanker,
    })
    .map((drawn): { readonly rows: NonNullable<Tables['requests']>; readonly received: number } => {
      const done = PARTS.map((_, column) => sum(drawn.leaves.map((row) => row[column] ?? 0)))
      const all = done.map((count, column) => count + (drawn.carriedOut[column] ?? 0))
      const before = all.map((count) => Math.floor(count * drawn.carriedIn))
      const received = all.map((count, column) => count - (before[column] ?? 0))
      const counts = new Map<string, readonly number[]>([
        ['r01', received],
        ['r02', before],
        ...leaves.map((id, index) => [id, drawn.leaves[index] ?? []] as const),
        ['r24', done],
        ['r25', drawn.carriedOut],
      ])
      const rows = ids.map((id) => [id, requestRow(counts.get(id) ?? [], drawn.blank)] as const)
      const unused = format === '2019' ? ['r21', 'r22', 'r23'].map((id) => [id, null] as const) : []
      return { rows: Object.fromEntries([...rows, ...unused]), received: sum(received) }
    })
}

export const appealsTable = fc
  .record({
    counts: fc.array(fc.array(few, { minLength: 4, maxLength: 4 }), { minLength: 3, maxLength: 3 }),
    blank: blanker,
  })
  .map(({ counts, blank }) => {
    const [reconsideration = [], direct = [], after = []] = counts
    const row = (parts: readonly number[]): AppealRow => {
      const [upheld = 0, corrected = 0, other = 0, pending = 0] = parts
      const [a, b, c, d, total] = [upheld, corrected, other, pending, sum(parts)].map(blank)
      return { upheld: a ?? null, corrected: b ?? null, other: c ?? null, pending: d ?? null, total: total ?? null }
    }
    const rows: NonNullable<Tables['appeals']> = {
      reconsideration: row(reconsideration),
      directLawsuit: row(direct),
      lawsuitAfterReconsideration: row(after),
    }
    return { rows, reconsiderations: sum(reconsideration), lawsuits: sum([...direct, ...after]) }
  })

const ofKind = { count: few, amount: money, change: fc.integer({ min: -20, max: 20 }) }

export const proactiveTable = (format: '2019' | '2021') => {
  const rows = formatOf(format).proactive
  const cells = rows.map(({ columns }) => fc.tuple(...columns.map(({ kind }) => ofKind[kind])))
  return fc
    .tuple(fc.tuple(...cells), blanker)
    .map(([values, blank]): NonNullable<Tables['proactive']> =>
      Object.fromEntries(rows.map(({ label }, index) => [label, (values[index] ?? []).map(blank)])),
    )
}

/** Parts of the 统计表's totals, as the form states them. */
const TOTALS: readonly (readonly [total: string, parts: readonly string[]])[] = [
  ['L29', ['L30', 'L31', 'L32', 'L33', 'L34', 'L35']],
  ['L17', ['L18', 'L19', 'L20', 'L21']],
  ['L22', ['L23', 'L24']],
  ['L25', ['L26', 'L27', 'L28', 'L29', 'L36', 'L37', 'L38', 'L39']],
  ['L40', ['L41', 'L42', 'L43']],
  ['L44', ['L45', 'L46', 'L47']],
  ['L52', ['L53', 'L54']],
]

export const statisticsTable = fc
  .tuple(fc.tuple(...formatOf('2018').statistics.map(({ unit }) => (unit === '万元' ? money : few))), blanker)
  .map(([drawn, blank]) => {
    const values = new Map(formatOf('2018').statistics.map(({ id }, index) => [id, drawn[index] ?? 0]))
    for (const [total, parts] of TOTALS) values.set(total, sum(parts.map((part) => values.get(part) ?? 0)))
    const rows = Object.fromEntries([...values].map(([id, value]) => [id, blank(value)]))
    const of = (id: string): number => values.get(id) ?? 0
    return { rows, received: of('L17'), reconsiderations: of('L40'), lawsuits: of('L44') }
  })
