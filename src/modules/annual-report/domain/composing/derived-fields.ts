import type { Cell, Tables } from '../report.ts'
import type { Fields, FieldValue, Item, ReportFacts } from './facts.ts'
import { CONCERNS, STEPS } from './sentences/concerns.data.ts'

/** Rows of 表三 by the name under which sentences know their sum. */
const REQUEST_SUMS: Readonly<Record<string, readonly string[]>> = {
  carriedIn: ['r02'],
  concluded: ['r24'],
  carriedOut: ['r25'],
}

/** 表三, third item: how requests end, in the order of the form. */
const OUTCOMES: readonly (readonly [name: string, rows: readonly string[]])[] = [
  ['予以公开', ['r03']],
  ['部分公开', ['r04']],
  ['不予公开', ['r05', 'r06', 'r07', 'r08', 'r09', 'r10', 'r11', 'r12']],
  ['无法提供', ['r13', 'r14', 'r15']],
  ['不予处理', ['r16', 'r17', 'r18', 'r19', 'r20']],
  ['其他处理', ['r21', 'r22', 'r23', 'r21to23']],
]

/** Entries of a list of results; what did not happen is not listed. */
const results = (counts: readonly (readonly [name: string, count: Cell | undefined])[]): readonly Item[] =>
  counts.flatMap(([name, count]) => (count === null || count === undefined || count === 0 ? [] : [{ name, count }]))

/** Sum of what is printed; nothing when no row is. */
function sumOfRows({ requests }: Tables, rows: readonly string[]): Cell {
  const cells = rows.flatMap((row) => requests?.[row]?.total ?? [])
  return cells.length === 0 ? null : cells.reduce((sum, cell) => sum + cell, 0)
}

const DOCUMENT_ROWS = ['行政规范性文件', '规范性文件']

function proactiveCells({ proactive }: Tables, year: number): Readonly<Record<string, Cell | undefined>> {
  const documents = DOCUMENT_ROWS.map((row) => proactive?.[row]).find((row) => row !== undefined)
  const decisions = (row: string): Cell | undefined => proactive?.[row]?.at(-1)
  return {
    documentsIssued: documents?.[0],
    ...(year < 2021 ? {} : { documentsAbolished: documents?.[1] }),
    documentsInForce: documents?.[2],
    permits: decisions('行政许可'),
    penalties: decisions('行政处罚'),
  }
}

function resultFields(tables: Tables): Fields {
  const row = tables.appeals?.reconsideration
  return {
    requestResults: results(OUTCOMES.map(([name, rows]) => [name, sumOfRows(tables, rows)])),
    reconsiderationResults: results([
      ['维持', row?.upheld],
      ['纠正', row?.corrected],
      ['其他结果', row?.other],
      ['尚未审结', row?.pending],
    ]),
  }
}

const entriesOf = (value: FieldValue | undefined): readonly (string | Item)[] =>
  typeof value === 'object' ? [...value] : []

const idsOf = (value: FieldValue | undefined): readonly string[] =>
  entriesOf(value).filter((entry) => typeof entry === 'string')

/** Words for the problems and steps that the facts name by id, and for what became of last year's problems. */
const wordFields = ({ problems, steps, mended }: Fields): Fields => ({
  problemWords: idsOf(problems).flatMap((id) => CONCERNS[id]?.problem ?? []),
  stepWords: idsOf(steps).flatMap((id) => STEPS[id] ?? []),
  mendedWords: entriesOf(mended)
    .filter((entry) => typeof entry !== 'string')
    .map(({ concern = '', act = '' }) => ({ problem: CONCERNS[concern]?.short ?? '', act })),
})

const stated = (cells: Readonly<Record<string, Cell | undefined>>): Fields =>
  Object.fromEntries(
    Object.entries(cells).flatMap(([name, cell]) => (cell === null || cell === undefined ? [] : [[name, cell]])),
  )

const figureFields = ({ figures }: ReportFacts): Fields =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]: [string, FieldValue | null]) =>
      value === null ? [] : [[name, value]],
    ),
  )

/** All fields the sentences may name: the stated facts, the figures, and what follows from the tables. */
export function derivedFields(facts: ReportFacts): Fields {
  const { organ, year, period, tables, fields } = facts
  const requests = Object.entries(REQUEST_SUMS).map(([name, rows]) => [name, sumOfRows(tables, rows)] as const)
  return {
    organ,
    year,
    nextYear: year + 1,
    ...(period === null ? {} : { periodFrom: period.from, periodTo: period.to }),
    ...stated(Object.fromEntries(requests)),
    ...stated(proactiveCells(tables, year)),
    ...resultFields(tables),
    ...figureFields(facts),
    ...wordFields(fields),
    ...fields,
  }
}
