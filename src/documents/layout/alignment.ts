import type { TableCell } from '../tree.ts'

/** As the statutory forms have it: numbers, heads of columns and labels over several rows stand in the middle. */
export const alignmentOf = ({ align, number, head, rowSpan }: TableCell): 'left' | 'centre' | 'right' =>
  align ?? (number !== undefined || head === 'column' || (head === 'row' && (rowSpan ?? 1) > 1) ? 'centre' : 'left')
