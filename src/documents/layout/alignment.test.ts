import { expect, it } from 'vitest'
import { alignmentOf } from './alignment.ts'

it.each([
  [{ text: '注' }, 'left'],
  [{ text: '1', number: { value: 1, decimals: 0, key: 'a' } }, 'centre'],
  [{ text: '总计', head: 'column' }, 'centre'],
  [{ text: '规章', head: 'row' }, 'left'],
  [{ text: '三、', head: 'row', rowSpan: 22 }, 'centre'],
  [{ text: '1', number: { value: 1, decimals: 0, key: 'a' }, align: 'right' }, 'right'],
] as const)('%j stands %s', (cell, side) => expect(alignmentOf(cell)).toBe(side))
