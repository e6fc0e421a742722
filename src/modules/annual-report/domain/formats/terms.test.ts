import { describe, expect, it } from 'vitest'
import { largest, lastYear, minus, minusLastYear, plus, smallest, sum } from './terms.ts'

describe('terms', () => {
  it.each([
    ['plus', plus, 1, 'this'],
    ['minus', minus, -1, 'this'],
    ['lastYear', lastYear, 1, 'previous'],
    ['minusLastYear', minusLastYear, -1, 'previous'],
  ] as const)('%s', (_, make, sign, year) => {
    expect(make('a', 'b')).toEqual([
      { key: 'a', sign, year },
      { key: 'b', sign, year },
    ])
    expect(make()).toEqual([])
  })
})

describe('sides', () => {
  it('sum joins its terms in order', () => {
    expect(sum('现有', '件', lastYear('a'), plus('b'), minus('c'))).toEqual({
      name: '现有',
      unit: '件',
      take: 'sum',
      terms: [...lastYear('a'), ...plus('b'), ...minus('c')],
    })
  })

  it('largest and smallest take one of their terms', () => {
    expect(largest('最大', '条', plus('a', 'b'))).toMatchObject({ take: 'max', terms: plus('a', 'b') })
    expect(smallest('最小', '条', plus('a', 'b'))).toMatchObject({ take: 'min', terms: plus('a', 'b') })
  })
})
