import { describe, expect, it } from 'vitest'
import { type Place, columnLetters, sumFormula } from './formulas.ts'

const PLACES = new Map<string, Place>(
  (
    [
      ['total', '表', 1, 1],
      ['a', '表', 2, 1],
      ['b', '表', 3, 1],
      ['c', '表', 4, 1],
      ['d', '表', 6, 1],
      ['e', '表', 2, 2],
      ['f', '表', 3, 2],
      ['g', "别'表", 9, 28],
    ] as const
  ).map(([key, sheet, row, column]) => [key, { sheet, row, column }]),
)

const formula = (value: number | null, ...sumOf: readonly string[]) =>
  sumFormula({ value, decimals: 0, key: 'total', sumOf }, PLACES)

describe('formulas of sums', () => {
  it.each([
    [['a', 'b', 'c'], 'SUM(A2:A4)'],
    [['c', 'a', 'b'], 'SUM(A2:A4)'],
    [['a', 'b', 'e', 'f'], 'SUM(A2:B3)'],
    [['a', 'b', 'd'], 'A2+A3+A6'],
    [['a', 'a'], 'A2+A2'],
    [['a'], 'A2'],
    [['a', 'f'], 'A2+B3'],
    [['a', 'g'], "A2+'别''表'!AB9"],
  ])('%j is %s', (parts, expected) => expect(formula(3, ...parts)).toBe(expected))

  it('is none for a blank, for an unknown part and for what is no sum', () => {
    expect(formula(null, 'a', 'b')).toBeUndefined()
    expect(formula(1, 'a', 'zzz')).toBeUndefined()
    expect(formula(1)).toBeUndefined()
    expect(sumFormula({ value: 1, decimals: 0, key: 'a' }, PLACES)).toBeUndefined()
  })

  it.each([
    [1, 'A'],
    [26, 'Z'],
    [27, 'AA'],
    [52, 'AZ'],
    [703, 'AAA'],
  ])('column %d is %s', (column, letters) => expect(columnLetters(column)).toBe(letters))
})
