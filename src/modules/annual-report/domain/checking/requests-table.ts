import { FORMAT_2019 } from '../formats/format-2019.ts'
import { FORMAT_2021 } from '../formats/format-2021.ts'
import { rowName } from '../formats/format.ts'
import type { Format } from '../formats/format.ts'
import { REQUEST_COLUMNS } from '../report.ts'
import type { Finding, Report, RequestRow, Tables } from '../report.ts'
import { blankCells, invalidCells } from './cell-values.ts'
import type { Sheet } from './cell-values.ts'
import { placesOf } from './grid.ts'
import type { Grid, Reading } from './grid.ts'
import { checkRelations } from './relations.ts'

const NAME = '表三'
type Requests = NonNullable<Tables['requests']>

/**
 * The form whose rows the table prints: the single row （六） of 2019 is found in reports of later years too. Three rows beside a
 * sum of （六） are the 2021 form; the sum is then not counted.
 */
const formOf = (requests: Requests): Format => {
  const printed = (id: string): boolean => Object.values(requests[id] ?? {}).some((cell) => cell !== null)
  return printed('r21to23') && !['r21', 'r22', 'r23'].some(printed) ? FORMAT_2019 : FORMAT_2021
}

/** Cells by column key; where the printed cells alone make up the printed total, blank cells can only be 0. */
const settled = (row: RequestRow): Readonly<Record<string, Reading>> => {
  const parts = REQUEST_COLUMNS.filter((column) => column !== 'total')
  const printed = parts.reduce((total, column) => total + (row[column] ?? 0), 0)
  return row.total === printed ? Object.fromEntries(REQUEST_COLUMNS.map((column) => [column, row[column] ?? 0])) : row
}

const namesOf = (form: Format) => ({
  rows: new Map(form.requests.map((row) => [row.id, rowName(row)])),
  columns: new Map(form.requestColumns.map((column) => [column.id, column.label])),
})
const NAMES = new Map([FORMAT_2019, FORMAT_2021].map((form) => [form.id, namesOf(form)]))

const gridOf = (report: Report | null): Grid | null => {
  const requests = report?.tables.requests
  if (report === null || requests === null || requests === undefined) return null
  const form = formOf(requests)
  const rows = new Map(
    Object.entries(requests).flatMap(([id, row]) => (row === null ? [] : [[id, settled(row)] as const])),
  )
  const names = NAMES.get(form.id)
  return {
    table: 'requests',
    cell: (row, column) => rows.get(row)?.[column],
    places: placesOf(report, 'requests'),
    atRow: (row) => `${NAME}“${names?.rows.get(row) ?? row}”行`,
    atColumn: (column) => `${NAME}“${names?.columns.get(column) ?? column}”列`,
  }
}

/** Whether every printed cell is a count, so that none has to be named. */
const allCounts = (requests: Requests): boolean =>
  Object.values(requests).every(
    (row) => row === null || Object.values(row).every((cell) => cell !== null && cell >= 0 && Number.isInteger(cell)),
  )

const sheetOf = (requests: Requests, form: Format, grid: Grid): Sheet => ({
  name: NAME,
  slots: form.requests.flatMap((row) => {
    const cells = requests[row.id] ?? null
    if (cells === null) return []
    return REQUEST_COLUMNS.map((id, index) => ({
      row: row.id,
      rowName: rowName(row),
      columnName: form.requestColumns[index]?.label ?? id,
      kind: 'count' as const,
      unit: row.unit,
      value: cells[id],
    }))
  }),
  places: grid.places,
})

/**
 * 表三: F3-01 … F3-04, and F3-08 where last year's report prints the table; the same for the 2019 format (F2-05).
 * Source: 国办公开办函〔2021〕30号.
 */
export function checkRequests(report: Report, previous: Report | null): readonly Finding[] {
  const { requests } = report.tables
  const now = gridOf(report)
  if (requests === null || now === null) return []
  const form = formOf(requests)
  const relations = checkRelations(form.relations, { now, previous: gridOf(previous) })
  if (allCounts(requests)) return relations
  const sheet = sheetOf(requests, form, now)
  return [...relations, ...invalidCells(sheet), ...blankCells(sheet, 'F3-04')]
}
