import { compact } from '../../../../kernel/text.ts'
import type { Cell } from '../report.ts'
import type { Segment } from './segments.ts'

/** Blank, 「/」, 「—」 and 0 are four different things: a mark says which of the first three a `null` cell was. */
export type Mark = 'blank' | 'slash' | 'dash'

export type Token =
  | { readonly kind: 'number'; readonly value: number; readonly line: number; readonly row: number }
  | { readonly kind: 'mark'; readonly mark: Mark; readonly line: number; readonly row: number }
  | { readonly kind: 'text'; readonly text: string; readonly line: number; readonly row: number }

export const valueOf = (token: Token): Cell => (token.kind === 'number' ? token.value : null)

const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)(\.\d+)?(万|亿)?(?:条|件|项|个|次|人次|人|宗|份|篇|元|万元)?$/u
const SIGNED_PAIR = /^(?:\+|增加?)\(?(\d+)\)?[\s/,、;]*(?:-|减少?)\(?(\d+)\)?$/u
const SIGN_IN_WORDS = /^(增加?|减少?)(?=\d)/u
const REMARK = /^(.*?\d[^(]*)\([^)]*\)$/u

/** Of a number with its remark. */
const LONGEST_NUMBER = 60

/** Number of a table cell as printed (「1,136」, 「22（其中修订16件）」, 「+3/-1」 → 2); `undefined` for words. */
export function cellNumber(cell: string): number | undefined {
  if (cell.length > LONGEST_NUMBER) return undefined
  const pair = SIGNED_PAIR.exec(cell)
  if (pair !== null) return Number(pair[1]) - Number(pair[2])
  const signed = cell.replace(SIGN_IN_WORDS, (word) => (word.startsWith('减') ? '-' : ''))
  const found = NUMBER.exec(REMARK.exec(signed)?.[1] ?? signed)
  if (found === null) return undefined
  const inColumnUnit = cell.includes('万元')
  const scale = inColumnUnit ? 1 : found[4] === '万' ? 10_000 : found[4] === '亿' ? 100_000_000 : 1
  const value = Number(`${(found[2] ?? '').replaceAll(',', '')}${found[3] ?? ''}`) * scale
  return found[1] === '-' ? -value || 0 : value
}

const markOf = (cell: string): Mark | undefined =>
  cell === '' ? 'blank' : cell === '/' || cell === '\\' ? 'slash' : /^[-—]+$/u.test(cell) ? 'dash' : undefined

const PLAIN = /^\d{1,9}$/u

function tokenOf(raw: string, line: number, row: number): Token {
  if (raw === '') return { kind: 'mark', mark: 'blank', line, row }
  if (PLAIN.test(raw)) return { kind: 'number', value: Number(raw), line, row }
  const cell = compact(raw)
  const mark = markOf(cell)
  if (mark !== undefined) return { kind: 'mark', mark, line, row }
  const value = cellNumber(cell)
  return value === undefined ? { kind: 'text', text: cell, line, row } : { kind: 'number', value, line, row }
}

const SEPARATOR = /[|｜\t¦│┃]/u
const RULE_MARKS = /^[\s|:\-—]+$/u
const isMarkdownRule = (raw: string): boolean => raw.includes('---') && RULE_MARKS.test(raw)

/** Whether the segment separates its cells by pipes or tabs, so that blank cells can be seen. */
export const hasCells = (segment: Segment): boolean => SEPARATOR.test(segment.raw)

/** Rows of values alone that may begin with a blank cell are at least this wide. */
const WIDE = 5

/** The cells of a row; what merged cells or a border leave in front of a label is none, a blank before other values is one. */
function separatedCells(printed: string): string[] {
  const raw = printed.replace(/^\s*[|｜│┃]/u, '')
  const cells = raw.split(SEPARATOR).map((cell) => cell.trim())
  const values = cells.length >= WIDE && !/[\u4e00-\u9fff]/u.test(raw)
  while (!values && cells.length > 1 && cells[0] === '') cells.shift()
  if (/[|｜│┃]\s*$/u.test(raw) && cells.length > 1) cells.pop()
  return cells
}

const GLUED = /^([^\d]*[\u4e00-\u9fff)"])(\d[\d.,]*)$/u
const ZEROS = /^0{5,21}$/u

/** A label on a line of its own, its words apart: 「（六） 其他 处理」, 「…相同信息计 1 条）」. */
function isOneLabel(pieces: readonly string[], raw: string): boolean {
  const last = pieces.at(-1) ?? ''
  if (pieces.length < 2 || PLAIN.test(last) || raw.trim().length > 60 || /\S\s{2,}\S/u.test(raw)) return false
  const isCell = (piece = ''): boolean => cellNumber(compact(piece)) !== undefined || /^[-—/]$/u.test(piece)
  return !isCell(pieces[0]) && !isCell(last) && pieces.filter((piece) => /^[\d.]+$/u.test(piece)).length <= 1
}

/** A piece of a spaced line: a number stuck to its label comes off, zeros stuck together come apart. */
function apart(piece: string): string[] {
  if (PLAIN.test(piece) && !ZEROS.test(piece)) return [piece]
  const glued = cellNumber(compact(piece)) === undefined ? GLUED.exec(compact(piece)) : null
  const pieces = glued === null ? [piece] : [glued[1] ?? '', glued[2] ?? '']
  return pieces.flatMap((part) => (ZEROS.test(part) ? [...part] : [part]))
}

function spacedCells(raw: string): string[] {
  const printed = raw.split(/[\s\u3000]+/u).filter((piece) => piece !== '')
  return isOneLabel(printed, raw) ? [raw] : printed.flatMap(apart)
}

const EMPTY_ROW = /^(?:[^\S\t]|\|){2,}$/u
const LONE_BAR = /^\s*[|｜│┃]\s*$/u

/** The cells of the segments in reading order; `row` numbers the segments, so that cells of one printed row stay together. */
export function tokensOf(segments: readonly Segment[]): Token[] {
  let barBefore = false
  let closedByBar = false
  return segments.flatMap((segment, row): Token[] => {
    if (segment.raw.trim() === '' && !hasCells(segment)) return []
    if (isMarkdownRule(segment.raw) || EMPTY_ROW.test(segment.raw)) return []
    if (LONE_BAR.test(segment.raw)) {
      const blank: Token[] = barBefore || closedByBar ? [{ kind: 'mark', mark: 'blank', line: segment.line, row }] : []
      barBefore = true
      return blank
    }
    barBefore = false
    closedByBar = /[|｜│┃]\s*$/u.test(segment.raw)
    const cells = hasCells(segment) ? separatedCells(segment.raw) : spacedCells(segment.raw)
    return cells.map((cell) => tokenOf(cell, segment.line, row))
  })
}

/** The cells of each printed row. */
export function rowsOf(tokens: readonly Token[]): Token[][] {
  const rows = new Map<number, Token[]>()
  for (const token of tokens) {
    const row = rows.get(token.row)
    if (row === undefined) rows.set(token.row, [token])
    else row.push(token)
  }
  return [...rows.values()]
}
