import type { MarkupHandler } from '../markup/scan.ts'
import type { Watch } from '../watch.ts'
import { type FormatsReader, numberText } from './number-formats.ts'
import { type CellRange, cellAddress, cellRange } from './references.ts'

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

export interface SheetRow {
  readonly row: number
  readonly cells: ReadonlyMap<number, string>
}

/** Reads one sheet: the words of each cell by row and column, formulas by their stored result; hidden rows are left out. */
export class SheetReader implements MarkupHandler {
  readonly rows: SheetRow[] = []
  readonly merges: CellRange[] = []
  private cells = new Map<number, string>()
  private row = -1
  private rowHidden = false
  private column = -1
  private type = 'n'
  private style: string | undefined
  private value = ''
  private reading = false
  private readonly strings: readonly string[]
  private readonly formats: FormatsReader
  private readonly watch: Watch

  constructor(strings: readonly string[], formats: FormatsReader, watch: Watch) {
    this.strings = strings
    this.formats = formats
    this.watch = watch
  }

  open = (name: string, attributes: ReadonlyMap<string, string>): void => {
    const tag = local(name)
    if (tag === 'row') this.openRow(Number(attributes.get('r') ?? this.row + 2) - 1, attributes.get('hidden'))
    else if (tag === 'c') this.openCell(attributes)
    else if (tag === 'v' || tag === 't') this.reading = true
    else if (tag === 'mergeCell') {
      const range = cellRange(attributes.get('ref') ?? '')
      if (range !== undefined) this.merges.push(range)
    }
  }

  close = (name: string): void => {
    const tag = local(name)
    if (tag === 'v' || tag === 't') this.reading = false
    else if (tag === 'c') this.cells.set(this.column, this.shown())
    else if (tag === 'row' && !this.rowHidden) this.rows.push({ row: this.row, cells: this.cells })
  }

  text = (text: string): void => {
    if (this.reading) this.value += text
  }

  private openRow(row: number, hidden: string | undefined): void {
    this.row = row
    this.rowHidden = hidden === '1' || hidden === 'true'
    this.column = -1
    this.cells = new Map()
  }

  private openCell(attributes: ReadonlyMap<string, string>): void {
    this.watch.cell()
    this.column = cellAddress(attributes.get('r') ?? '')?.column ?? this.column + 1
    this.type = attributes.get('t') ?? 'n'
    this.style = attributes.get('s')
    this.value = ''
  }

  private shown(): string {
    if (this.type === 's') return this.strings[Number(this.value)] ?? ''
    if (this.type === 'b') return this.value === '1' ? '是' : '否'
    return this.type === 'n' ? numberText(this.value, this.formats.kindOf(this.style)) : this.value
  }
}
