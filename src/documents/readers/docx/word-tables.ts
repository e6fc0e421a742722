import type { LineBuilder } from '../lines/line-builder.ts'
import type { Attributes } from '../markup/scan.ts'

type Merge = 'none' | 'starts' | 'continues'

interface OpenTable {
  /** Columns in which a cell reaches down. */
  readonly merged: Set<number>
  column: number
  span: number
  merge: Merge
  deletedRow: boolean
}

const PARTS: ReadonlySet<string> = new Set(['w:gridSpan', 'w:tbl', 'w:tc', 'w:tr', 'w:vMerge'])
const WIDEST = 100

/** The open tables of a Word text; a cell that only continues the one above takes no place. */
export class WordTables {
  private readonly tables: OpenTable[] = []
  private readonly builder: LineBuilder

  constructor(builder: LineBuilder) {
    this.builder = builder
  }

  /** Takes an opening tag; false when it is none of a table. */
  open(name: string, attributes: Attributes): boolean {
    if (!PARTS.has(name)) return false
    const table = this.tables.at(-1)
    if (name === 'w:tbl') {
      this.builder.openTable()
      this.tables.push({ merged: new Set(), column: 0, span: 1, merge: 'none', deletedRow: false })
    } else if (table === undefined) return true
    else if (name === 'w:tr') {
      table.column = 0
      table.deletedRow = false
      this.builder.openRow()
    } else if (name === 'w:tc') {
      table.span = 1
      table.merge = 'none'
      this.builder.openCell()
    } else if (name === 'w:gridSpan') table.span = Math.min(WIDEST, Number(attributes.get('w:val')) || 1)
    else table.merge = attributes.get('w:val') === 'restart' ? 'starts' : 'continues'
    return true
  }

  /** The open row was deleted under tracking. */
  deleteRow(): void {
    const table = this.tables.at(-1)
    if (table !== undefined) table.deletedRow = true
  }

  close(name: string): void {
    const table = this.tables.at(-1)
    if (table === undefined) return
    if (name === 'w:tbl') this.tables.pop()
    else if (name === 'w:tr') this.builder.closeRow(!table.deletedRow)
    else if (name === 'w:tc') {
      this.builder.markCell({ wide: table.span > 1, covered: covers(table) })
      this.builder.closeCell()
    }
  }
}

function covers(table: OpenTable): boolean {
  const at = table.column
  table.column += table.span
  if (table.merge === 'continues' && table.merged.has(at)) return true
  if (table.merge === 'none') table.merged.delete(at)
  else table.merged.add(at)
  return false
}
