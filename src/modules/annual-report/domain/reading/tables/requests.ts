import { compact } from '../../../../../kernel/text.ts'
import { REQUEST_ROWS_2019, REQUEST_ROWS_2021 } from '../../formats/request-rows.data.ts'
import { REQUEST_COLUMNS, type Cell, type RequestRow } from '../../report.ts'
import { type Mark, type Token, valueOf } from '../cells.ts'
import { type LabelRule, rowOfLabel } from '../labels.ts'

const WORDS: readonly (readonly [id: string, words: RegExp])[] = [
  ['r01', /本年(?:度)?新收/u],
  ['r02', /上(?:一)?年(?:度)?结转/u],
  ['r25', /结转下(?:一)?年|下年度继续办/u],
  ['r04', /\(二\)部分公开|^部分公开|区分处理的/u],
  ['r03', /\(一\)予以公开|^予以公开/u],
  ['r05', /属于国家秘密/u],
  ['r06', /其他法律行政|法规禁止公开/u],
  ['r07', /三安全/u],
  ['r08', /保护第三方/u],
  ['r09', /内部事务/u],
  ['r10', /过程性/u],
  ['r11', /执法案卷/u],
  ['r12', /行政查询/u],
  ['r13', /不掌握/u],
  ['r14', /没有现成|另行制作/u],
  ['r15', /补正后/u],
  ['r16', /信访.?举报/u],
  ['r17', /重复申请/u],
  ['r18', /公开出版物/u],
  ['r19', /大量反复/u],
  ['r20', /确认或重|重新出具/u],
  ['r21', /逾期不补正/u],
  ['r22', /逾期未按收费|要求缴纳费用/u],
  ['r24', /\(七\)总计/u],
]

const ROWS: readonly LabelRule<string>[] = WORDS.map(([id, words]) => ({
  id,
  words,
  full: compact(REQUEST_ROWS_2021.find((row) => row.id === id)?.label ?? ''),
}))
const OTHER_LEAF = /^3?[.、]?其他$/u
const GROUP = /^(?:三、)?(?:本年度办理结果)?\(?([三四五六])\)?(?:不予公开|无法提供|不予处理|其他处理)$/u
const UNNUMBERED_GROUP = /^(?:不予公开|无法提供|不予处理|其他处理)$/u

const GROUP_OF: Readonly<Record<string, string>> = { 三: '三', 四: '四', 五: '五', 六: '六' }

interface Slot {
  readonly values: (Cell | undefined)[]
  readonly marks: (Mark | undefined)[]
  readonly line: number
}

export interface RequestsTable {
  readonly rows: Readonly<Record<string, RequestRow | null>>
  /** Line of each row that was read. */
  readonly lines: Readonly<Record<string, number>>
  /** Cells that hold a slash or a dash, like `r05.company`. */
  readonly marks: Readonly<Record<string, Mark>>
}

/** Seven cells of a row: spare blanks of merged cells at either end go, then the last seven count; a second row of seven lost its own label. */
function sevenOf(slot: Slot): { readonly cells: Cell[]; readonly marks: (Mark | undefined)[] } | undefined {
  const width = REQUEST_COLUMNS.length
  let from = 0
  let to = slot.values.length
  while (to - from > width && slot.marks[to - 1] === 'blank') to -= 1
  while (to - from > width && slot.marks[from] === 'blank') from += 1
  if (to - from >= 2 * width) to = from + width
  if (to - from > width) from = to - width
  const cells = slot.values.slice(from, to).map((value) => value ?? null)
  if (cells.length === width) return { cells, marks: slot.marks.slice(from, to) }
  const printed = cells.filter((cell): cell is number => cell !== null)
  const total = printed.at(-1)
  const alone = printed.length >= 2 && printed.slice(0, -1).reduce((sum, value) => sum + value, 0) === total
  if (total === undefined || !alone) return undefined
  return { cells: [null, null, null, null, null, null, total], marks: [] }
}

function rowOf(cells: readonly Cell[]): RequestRow {
  const [natural, company, research, welfare, legal, other, total] = cells
  const or = (cell: Cell | undefined): Cell => cell ?? null
  return {
    natural: or(natural),
    company: or(company),
    research: or(research),
    welfare: or(welfare),
    legal: or(legal),
    other: or(other),
    total: or(total),
  }
}

/** Collects the numbers that follow each row's label, wherever page breaks, merged cells and repeated heads put them. */
class RowCollector {
  readonly slots = new Map<string, Slot>()
  private current: string | undefined
  private group: string | undefined
  private pending = ''

  take(token: Token): void {
    if (token.kind === 'text') this.label(token.text, token.line)
    else if (this.current !== undefined) {
      const slot = this.slots.get(this.current)
      slot?.values.push(valueOf(token))
      slot?.marks.push(token.kind === 'mark' ? token.mark : undefined)
      if (token.kind === 'number') this.pending = ''
    }
  }

  private open(id: string, line: number): void {
    this.current = id
    this.pending = ''
    if (!this.filled(id)) this.slots.set(id, { values: [], marks: [], line })
    else this.current = undefined
  }

  private filled(id: string): boolean {
    return (this.slots.get(id)?.values ?? []).some((value) => typeof value === 'number')
  }

  private waits(): boolean {
    return this.current !== undefined && !this.filled(this.current) && !this.current.includes('to')
  }

  private label(text: string, line: number): void {
    const group = GROUP.exec(text)?.[1] ?? (UNNUMBERED_GROUP.test(text) ? '未编号' : undefined)
    if (group !== undefined) return this.enterGroup(GROUP_OF[group] ?? (text === '其他处理' ? '六' : ''), line)
    if (OTHER_LEAF.test(text) && (text !== '其他' || (this.group === '六' && this.slots.has('r22')))) {
      return this.open('r23', line)
    }
    if (text === '总计' && (this.filled('r23') || this.filled('r21to23'))) return this.open('r24', line)
    const id = this.named(text)
    if (id === undefined) this.pending = this.waits() ? '' : (this.pending + text).slice(-40)
    else if (id !== this.current || this.filled(id)) this.open(id, line)
  }

  /** While a row waits for its numbers, more words are the rest of its label unless they clearly name another row. */
  private named(text: string): string | undefined {
    if (this.waits()) return ROWS.find(({ words }) => words.test(text))?.id
    return rowOfLabel(text, ROWS) ?? rowOfLabel(this.pending + text, ROWS)
  }

  private enterGroup(group: string, line: number): void {
    if (group !== '') this.group = group
    if (this.waits()) return
    if (group === '六') this.open('r21to23', line)
    else this.current = undefined
  }
}

/** Rows of seven numbers in the order of the form, for a text whose labels drifted away from their numbers. */
function rowsInOrder(tokens: readonly Token[]): Slot[] {
  const lines = new Map<number, Token[]>()
  for (const token of tokens) lines.set(token.row, [...(lines.get(token.row) ?? []), token])
  return [...lines.values()].flatMap((row): Slot[] => {
    const cells = row.filter(({ kind }) => kind !== 'text')
    const printed = cells.filter(({ kind }) => kind === 'number').length
    if (printed < REQUEST_COLUMNS.length - 1 || printed > REQUEST_COLUMNS.length) return []
    const marks = cells.map((cell) => (cell.kind === 'mark' ? cell.mark : undefined))
    return [{ values: cells.map(valueOf), marks, line: cells[0]?.line ?? 1 }]
  })
}

function assignedInOrder(tokens: readonly Token[], read: number): Map<string, Slot> | undefined {
  const slots = rowsInOrder(tokens)
  const form = [REQUEST_ROWS_2021, REQUEST_ROWS_2019].find((rows) => rows.length === slots.length)
  if (form === undefined || read >= slots.length) return undefined
  return new Map(form.flatMap(({ id }, index) => (slots[index] === undefined ? [] : [[id, slots[index]]])))
}

const LEAVES_OF_SIX = ['r21', 'r22', 'r23']

/** Reads 表三 by the labels of its rows; `null` when no row could be read. */
export function readRequests(tokens: readonly Token[]): RequestsTable | null {
  const collector = new RowCollector()
  for (const token of tokens) collector.take(token)
  const rows: Record<string, RequestRow | null> = {}
  const lines: Record<string, number> = {}
  const marks: Record<string, Mark> = {}
  const complete = [...collector.slots.values()].filter((slot) => sevenOf(slot) !== undefined).length
  const slots = assignedInOrder(tokens, complete) ?? collector.slots
  for (const [id, slot] of [...slots].sort(([a], [b]) => a.localeCompare(b))) {
    const seven = sevenOf(slot)
    if (seven === undefined || slot.values.length === 0) continue
    rows[id] = rowOf(seven.cells)
    lines[id] = slot.line
    REQUEST_COLUMNS.forEach((column, index) => {
      const mark = seven.marks[index]
      if (mark !== undefined) marks[`${id}.${column}`] = mark
    })
  }
  if (LEAVES_OF_SIX.some((id) => rows[id] !== undefined)) delete rows['r21to23']
  else if (rows['r21to23'] !== undefined) for (const id of LEAVES_OF_SIX) rows[id] = null
  return Object.keys(rows).length === 0 ? null : { rows, lines, marks }
}
