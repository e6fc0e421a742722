import type { Block } from '../tree.ts'
import { textWidth } from './text-width.ts'

/** 成文日期右空四字. Source: GB/T 9704-2012, 7.3.5. */
const BESIDE_DATE = 4

/**
 * Characters left free to the right of a signature or date. The date has four; the signature is centred over the date
 * that follows it, and without a date keeps the same four. Source: GB/T 9704-2012, 7.3.5.1 (加盖印章的公文).
 */
export function closingSpace(blocks: readonly Block[], index: number): number {
  const block = blocks[index]
  if (block?.kind !== 'paragraph' || block.role !== 'signature') return BESIDE_DATE
  const date = blocks.slice(index + 1).find((next) => next.kind !== 'paragraph' || next.role !== 'signature')
  if (date?.kind !== 'paragraph' || date.role !== 'date') return BESIDE_DATE
  return Math.max(0, BESIDE_DATE + (textWidth(date.text) - textWidth(block.text)) / 2)
}
