import { compact } from '../../../../../kernel/text.ts'
import { REQUEST_ROWS_2021 } from '../../formats/request-rows.data.ts'
import { REQUEST_COLUMNS, type Cell } from '../../report.ts'
import { type Mark, type Token, valueOf } from '../cells.ts'
import { type LabelRule, pairsOf, rowOfLabel } from '../labels.ts'

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
  full: pairsOf(compact(REQUEST_ROWS_2021.find((row) => row.id === id)?.label ?? '')),
}))
const OTHER_LEAF = /^3?[.、]?其他$/u
const GROUP = /^(?:三、)?(?:本年度办理结果)?\(?([三四五六])\)?(?:不予公开|无法提供|不予处理|其他处理)$/u
const UNNUMBERED_GROUP = /^(?:不予公开|无法提供|不予处理|其他处理)$/u

const GROUP_OF: Readonly<Record<string, string>> = { 三: '三', 四: '四', 五: '五', 六: '六' }

/** The cells that follow the label of one row. */
export interface Slot {
  readonly values: (Cell | undefined)[]
  readonly marks: (Mark | undefined)[]
  readonly line: number
}

/** Collects the numbers that follow each row's label, wherever page breaks, merged cells and repeated heads put them. */
export class RowCollector {
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
    if (this.current === undefined || this.current.includes('to')) return false
    const cells = this.slots.get(this.current)?.values.length ?? 0
    return cells < REQUEST_COLUMNS.length && !this.filled(this.current)
  }

  private label(text: string, line: number): void {
    const group =
      (GROUP.exec(text) ?? GROUP.exec(this.pending + text))?.[1] ?? (UNNUMBERED_GROUP.test(text) ? '未编号' : undefined)
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
