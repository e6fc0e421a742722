/** Lines of a finished cell. */
export interface CellSpan {
  readonly from: number
  readonly to: number
  /** It reaches over several columns. */
  readonly wide: boolean
  /** Covered by the cell above: neither words nor a place of its own. */
  readonly covered: boolean
}

/** A row that is being read. */
export interface RowFrame {
  readonly from: number
  readonly cells: CellSpan[]
  cell: { readonly from: number; wide: boolean; covered: boolean } | undefined
  /** A table stands within the row: the outer one only lays out the page. */
  nested: boolean
}
