import type { Cell } from '../../report.ts'
import { type Mark, type Token, valueOf } from '../cells.ts'

/** Which form's heads the printed 表二 carries. */
export type Heads = '2019' | '2021' | 'mixed' | null

export interface ProactiveTable {
  readonly rows: Readonly<Record<string, readonly Cell[]>>
  readonly lines: Readonly<Record<string, number>>
  readonly marks: Readonly<Record<string, Mark>>
  readonly heads: Heads
}

const LABELS: readonly { readonly label: string; readonly words: RegExp }[] = [
  { label: '行政规范性文件', words: /^行政规范性文件(?:$|[:(])/u },
  { label: '规范性文件', words: /^规范性文件(?:$|[:(])/u },
  { label: '规章', words: /^(?:政府)?规章(?:$|[:(])/u },
  { label: '行政许可', words: /^行政许可(?:$|[:(])/u },
  { label: '其他对外管理服务事项', words: /^其[他它]对外管理/u },
  { label: '行政处罚', words: /^行政处罚(?:$|[:(])/u },
  { label: '行政强制', words: /^行政强制(?:$|[:(])/u },
  { label: '行政事业性收费', words: /^行政事业性(?:收费)?(?:$|[:(])/u },
  { label: '政府集中采购', words: /^政府集中采购/u },
]
const THREE = new Set(['规章', '规范性文件', '行政规范性文件'])

interface Slot {
  readonly values: Cell[]
  readonly marks: (Mark | undefined)[]
  readonly line: number
  readonly columns: number
}

const HEAD_2019 =
  /(?:上一年项目数量?|本年增\/?减|(?:本年新?)?新?制作数量|(?:本年新?)?新?公开数量|对外公开总数?量?|采购(?:项目数量|总金额))/u
const HEAD_2021 = /(?:本年制发件?数?|本年废止件?数?|现行有效件?数?|本年收费金额)/u
const WIDE = /上一年项目数量?|本年增\/?减/u
const BLOCK = /^第二十条/u
const COST = /^行政事业性(?:收费)?$/u

function columnsOf(label: string, wide: boolean): number {
  if (THREE.has(label)) return 3
  if (label === '政府集中采购') return 2
  if (label === '行政事业性收费') return wide ? 2 : 1
  if (label === '其他对外管理服务事项') return 3
  return wide ? 3 : 1
}

function fitted(slot: Slot): { readonly cells: Cell[]; readonly marks: (Mark | undefined)[] } {
  const cells = slot.values.slice(0, slot.columns)
  const marks = slot.marks.slice(0, slot.columns)
  while (cells.length < slot.columns) cells.push(null)
  return { cells, marks }
}

function headsOf(seen2019: boolean, seen2021: boolean): Heads {
  if (seen2019 && seen2021) return 'mixed'
  return seen2019 ? '2019' : seen2021 ? '2021' : null
}

/** Reads 表二 by the labels of its rows; the block's heads decide how many cells a row has. `null` when no row could be read. */
export function readProactive(tokens: readonly Token[]): ProactiveTable | null {
  const slots = new Map<string, Slot>()
  let current: Slot | undefined
  let wide = false
  let seen2019 = false
  let seen2021 = false
  for (const token of tokens) {
    if (token.kind !== 'text') {
      current?.values.push(valueOf(token))
      current?.marks.push(token.kind === 'mark' ? token.mark : undefined)
      continue
    }
    const found = LABELS.find(({ words }) => words.test(token.text))
    const known = found === undefined ? undefined : slots.get(found.label)
    if (found !== undefined && !(known?.values.some((value) => value !== null) ?? false)) {
      current = { values: [], marks: [], line: token.line, columns: columnsOf(found.label, wide) }
      slots.set(found.label, current)
    } else if (!(COST.test(token.text) || token.text === '收费')) {
      if (BLOCK.test(token.text)) wide = false
      if (WIDE.test(token.text)) wide = true
      if (HEAD_2019.test(token.text)) seen2019 = true
      if (HEAD_2021.test(token.text)) seen2021 = true
      if (current?.values.length !== 0) current = undefined
    }
  }
  const rows: Record<string, readonly Cell[]> = {}
  const lines: Record<string, number> = {}
  const marks: Record<string, Mark> = {}
  for (const [label, slot] of slots) {
    if (slot.values.length === 0) continue
    const row = fitted(slot)
    rows[label] = row.cells
    lines[label] = slot.line
    row.marks.forEach((mark, index) => {
      if (mark !== undefined) marks[`${label}.${String(index)}`] = mark
    })
  }
  return Object.keys(rows).length === 0 ? null : { rows, lines, marks, heads: headsOf(seen2019, seen2021) }
}
