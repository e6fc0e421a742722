import { describe, expect, it } from 'vitest'
import type { Comparison } from '../formats/relation.ts'
import { plus, sum } from '../formats/terms.ts'
import { coincidenceFinding, comparisonFinding, implicationFinding } from './findings.ts'
import type { Reading } from './grid.ts'
import { weigh } from './weighing.ts'

const left = sum('总计', '件', plus('a'))
const right = sum('各项之和', '件', plus('b', 'c'))
const stated = {
  id: 'F3-05',
  table: 'appeals',
  severity: 'error',
  statement: '总计等于各项之和',
  source: '附件',
  along: 'columns',
  within: ['x'],
} as const
const relation: Comparison = { ...stated, kind: 'compare', op: '=', found: left, expected: right, blanks: 'zero' }

const weighed = (found: Reading, ...expected: readonly Reading[]) =>
  [weigh(left, [found]), weigh(right, expected)] as const

describe('comparisonFinding', () => {
  it.each<{ op: Comparison['op']; message: string }>([
    { op: '=', message: '总计 4 件，各项之和 6 件，相差 2 件' },
    { op: '<=', message: '总计 4 件，大于各项之和 6 件' },
    { op: '>=', message: '总计 4 件，小于各项之和 6 件' },
  ])('$op: $message', ({ op, message }) => {
    expect(comparisonFinding({ ...relation, op }, 'broken', ...weighed(4, 1, 5))).toEqual({
      rule: 'F3-05',
      severity: 'error',
      message,
      expected: 6,
      found: 4,
      places: [],
    })
  })

  it('is only a question where a blank had to count as 0', () => {
    const finding = comparisonFinding(relation, 'broken-if-blank-is-0', ...weighed(4, 1, null))
    expect(finding).toMatchObject({ severity: 'question', expected: 1, found: 4 })
    expect(finding.message).toBe('总计 4 件，各项之和 1 件（另有 1 格空白），相差 3 件')
  })

  it('finds null where the total is missing', () => {
    const finding = comparisonFinding(relation, 'total-missing', ...weighed(null, 1, 5))
    expect(finding).toMatchObject({ severity: 'error', expected: 6, found: null })
    expect(finding.message).toBe('总计空白，各项之和 6 件')
  })

  it('adds the advice, with the number found', () => {
    const finding = comparisonFinding({ ...relation, advice: '核对这 {n} 件' }, 'broken', ...weighed(4, 1, 5))
    expect(finding.message).toBe('总计 4 件，各项之和 6 件，相差 2 件；核对这 4 件')
  })
})

describe('coincidenceFinding and implicationFinding', () => {
  it('say that two numbers agree, without knowing the right one', () => {
    const coincidence = {
      ...stated,
      kind: 'coincide',
      found: left,
      expected: right,
      leastParts: 1,
      blanks: 'zero',
    } as const
    expect(coincidenceFinding(coincidence, ...weighed(6, 1, 5))).toMatchObject({
      message: '总计 6 件，恰等于各项之和 6 件',
      expected: null,
      found: 6,
    })
  })

  it('say that one number is 0 beside another that is not', () => {
    const implication = { ...stated, kind: 'imply', when: left, then: right } as const
    expect(implicationFinding(implication, weigh(left, [3]))).toMatchObject({
      message: '总计 3 件，而各项之和 0 件',
      expected: null,
      found: 0,
    })
  })
})
