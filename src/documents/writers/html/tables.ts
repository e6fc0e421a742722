import { type Grid, gridOf, labelColumns } from '../../layout/grid.ts'
import type { Table } from '../../tree.ts'
import { escapeMarkup } from '../shared/escape-markup.ts'
import { type TableView, cellMarkup, textMarkup } from './cells.ts'
import { rowGroups } from './heads.ts'

/** From so many columns a table is wider than a phone and its labels stay in view. */
const WIDE = 6
const WIDER = 12

/** The last column is one of totals when every number in it is a sum. */
function hasTotals(grid: Grid): boolean {
  const last = grid.cells.filter(({ cell, column }) => column === grid.width - 1 && cell.number !== undefined)
  return last.length > 0 && last.every(({ cell }) => cell.number?.sumOf !== undefined)
}

function columnGroups(table: Table, grid: Grid, labels: number): string {
  const first = table.headRows > 0 ? (grid.rows[0] ?? []) : []
  const kind = (column: number): string => (column >= labels ? 'n' : column === labels - 1 ? 'c' : 'a')
  const columns = (from: number, count: number): string =>
    Array.from({ length: count }, (_, index) => `<col class="${kind(from + index)}">`).join('')
  if (first.length === 0) return `<colgroup>${columns(0, grid.width)}</colgroup>`
  return first.map(({ column, columnSpan }) => `<colgroup>${columns(column, columnSpan)}</colgroup>`).join('')
}

function section(view: TableView, name: 'thead' | 'tbody', from: number, until: number): string {
  const rows = view.grid.rows.slice(from, until).map((cells) => cells.map((cell) => cellMarkup(view, cell)).join(''))
  return `<${name}>\n${rows.map((row) => `<tr>${row}</tr>`).join('\n')}\n</${name}>`
}

function classes(table: Table, labels: number): string {
  const size = table.columns.length > WIDER ? ' wider' : table.columns.length > WIDE ? ' wide' : ''
  const sticky = size !== '' && labels > 0 && labels <= 3 ? ' sticky' : ''
  return `law${size}${sticky}${table.ownPage ? ' own-page' : ''}`
}

/** A table with its caption, in a frame that scrolls by keyboard where the screen is too narrow. */
export function tableMarkup(table: Table, anchor: string): string {
  const grid = gridOf(table)
  const labels = labelColumns(table, grid)
  const groups = rowGroups(grid, table.headRows)
  const totals = hasTotals(grid)
  const view: TableView = { anchor, grid, headRows: table.headRows, labels, groups, totals }
  const caption = `<caption${table.captionShown ? '' : ' class="vh"'}><span class="cap">${textMarkup(table.caption)}</span></caption>`
  return [
    `<div class="scroll" tabindex="0" role="region" aria-label="${escapeMarkup(table.caption)}，可左右滚动">`,
    `<table id="${anchor}" class="${classes(table, labels)}">${caption}`,
    columnGroups(table, grid, labels),
    ...(table.headRows > 0 ? [section(view, 'thead', 0, table.headRows)] : []),
    ...groups.map(([from, until]) => section(view, 'tbody', from, until)),
    '</table></div>',
  ].join('\n')
}
