/** An open table: how many elements were open before it, before its open row and before that row's open cell. */
interface OpenTable {
  readonly depth: number
  row: number | undefined
  cell: number | undefined
}

/** Which tables, rows and cells are open, as depths of the stack of open elements. */
export class OpenTables {
  private readonly tables: OpenTable[] = []

  get any(): boolean {
    return this.tables.length > 0
  }

  get hasRow(): boolean {
    return this.tables.at(-1)?.row !== undefined
  }

  /** Notes that a table, row or cell opens at that depth. */
  opened(name: string, depth: number): void {
    const top = this.tables.at(-1)
    if (name === 'table') this.tables.push({ depth, row: undefined, cell: undefined })
    else if (top !== undefined && name === 'tr') top.row = depth
    else if (top !== undefined && (name === 'td' || name === 'th')) top.cell = depth
  }

  closed(name: string): void {
    const top = this.tables.at(-1)
    if (name === 'table') this.tables.pop()
    else if (top !== undefined && name === 'tr') top.row = undefined
    else if (top !== undefined && (name === 'td' || name === 'th')) top.cell = undefined
  }

  /** Depth down to which the stack is to be closed for the end of a table, row or cell; `undefined` when none is open. */
  depthOf(name: string): number | undefined {
    const top = this.tables.at(-1)
    if (name === 'table') return top?.depth
    return name === 'td' || name === 'th' ? top?.cell : top?.row
  }
}
