import { describe, expect, it } from 'vitest'
import { largest, minus, plus, smallest, sum } from '../formats/terms.ts'
import type { Comparison } from '../formats/relation.ts'
import type { Reading } from './grid.ts'
import { judge, weigh } from './weighing.ts'

const two = sum('两项之和', '件', plus('a', 'b'))
const one = sum('一项', '件', plus('a'))

describe('weigh', () => {
  it.each<{ title: string; readings: readonly Reading[]; value: number; low: number; high: number }>([
    { title: 'printed cells', readings: [2, 3], value: 5, low: 5, high: 5 },
    { title: 'a blank cell', readings: [2, null], value: 2, low: 2, high: Infinity },
    { title: 'an unread cell', readings: [undefined, 3], value: 3, low: 3, high: Infinity },
    { title: 'nothing printed', readings: [null, undefined], value: 0, low: 0, high: Infinity },
  ])('sums $title', ({ readings, value, low, high }) => {
    expect(weigh(two, readings)).toMatchObject({ value, low, high })
  })

  it('counts what is printed, blank, unread and not 0', () => {
    const four = sum('四项之和', '件', plus('a', 'b', 'c', 'd'))
    expect(weigh(four, [0, 4, null, undefined])).toMatchObject({ printed: 2, blank: 1, unread: 1, nonZero: 1 })
  })

  it('takes away, and a blank that is taken away has no lower end', () => {
    const left = sum('余额', '件', plus('a'), minus('b'))
    expect(weigh(left, [7, 3])).toMatchObject({ value: 4, low: 4, high: 4 })
    expect(weigh(left, [7, null])).toMatchObject({ value: 7, low: -Infinity, high: 7 })
    expect(weigh(left, [null, 3])).toMatchObject({ low: -3, high: Infinity })
  })

  it('knows the largest and the smallest among blanks', () => {
    expect(weigh(largest('最大', '条', plus('a', 'b')), [4, null])).toMatchObject({ value: 4, low: 4, high: Infinity })
    expect(weigh(smallest('最小', '条', plus('a', 'b')), [4, null])).toMatchObject({ value: 4, low: 0, high: 4 })
    expect(weigh(smallest('最小', '条', plus('a', 'b')), [4, 2]).value).toBe(2)
  })

  it('keeps sums of amounts free of binary dust', () => {
    expect(weigh(two, [0.1, 0.2]).value).toBe(0.3)
  })
})

const relation = (op: Comparison['op'], blanks: Comparison['blanks'], foundRequired = false): Comparison => ({
  kind: 'compare',
  id: 'F3-05',
  table: 'appeals',
  severity: 'error',
  statement: '',
  source: '',
  along: 'columns',
  within: [],
  op,
  found: one,
  expected: two,
  blanks,
  ...(foundRequired ? { foundRequired } : {}),
})

describe('judge', () => {
  const verdict = (rule: Comparison, found: Reading, expected: readonly Reading[]) =>
    judge(rule, weigh(one, [found]), weigh(two, expected))

  it.each<[Comparison['op'], number, string]>([
    ['=', 5, 'not-broken'],
    ['=', 4, 'broken'],
    ['=', 6, 'broken'],
    ['<=', 5, 'not-broken'],
    ['<=', 4, 'not-broken'],
    ['<=', 6, 'broken'],
    ['>=', 5, 'not-broken'],
    ['>=', 4, 'broken'],
    ['>=', 6, 'not-broken'],
  ])('fully printed, %s, %d against 2 + 3: %s', (op, found, outcome) => {
    for (const blanks of ['undecided', 'bounded', 'zero'] as const) {
      expect(verdict(relation(op, blanks), found, [2, 3])).toBe(outcome)
    }
  })

  it.each<{ blanks: Comparison['blanks']; found: Reading; expected: readonly Reading[]; outcome: string }>([
    { blanks: 'undecided', found: 1, expected: [2, null], outcome: 'not-broken' },
    { blanks: 'undecided', found: 9, expected: [2, null], outcome: 'not-broken' },
    { blanks: 'undecided', found: null, expected: [2, 3], outcome: 'not-broken' },
    { blanks: 'bounded', found: 1, expected: [2, null], outcome: 'broken' },
    { blanks: 'bounded', found: 9, expected: [2, null], outcome: 'not-broken' },
    { blanks: 'bounded', found: 1, expected: [2, undefined], outcome: 'broken' },
    { blanks: 'bounded', found: null, expected: [2, 3], outcome: 'not-broken' },
    { blanks: 'zero', found: 1, expected: [2, null], outcome: 'broken' },
    { blanks: 'zero', found: 2, expected: [2, null], outcome: 'not-broken' },
    { blanks: 'zero', found: 9, expected: [2, null], outcome: 'broken-if-blank-is-0' },
    { blanks: 'zero', found: 9, expected: [2, undefined], outcome: 'not-broken' },
    { blanks: 'zero', found: 9, expected: [null, null], outcome: 'not-broken' },
    { blanks: 'zero', found: null, expected: [2, 3], outcome: 'not-broken' },
  ])('$blanks: $found against $expected is $outcome', ({ blanks, found, expected, outcome }) => {
    expect(verdict(relation('=', blanks), found, expected)).toBe(outcome)
  })

  it.each<{ found: Reading; expected: readonly Reading[]; outcome: string }>([
    { found: null, expected: [1, 1], outcome: 'total-missing' },
    { found: null, expected: [1, null], outcome: 'total-missing' },
    { found: null, expected: [0, 0], outcome: 'not-broken' },
    { found: null, expected: [null, null], outcome: 'not-broken' },
    { found: undefined, expected: [1, 1], outcome: 'not-broken' },
  ])('a required total: $found beside $expected is $outcome', ({ found, expected, outcome }) => {
    expect(verdict(relation('=', 'zero', true), found, expected)).toBe(outcome)
  })
})
