import { describe, expect, it } from 'vitest'
import { type LabelRule, likeness, pairsOf, rowOfLabel } from './labels.ts'

const alike = (a: string, b: string): number => likeness(pairsOf(a), pairsOf(b))

describe('how alike labels are', () => {
  it.each([
    ['不予公开', '不予公开', 1],
    ['不予公开', '结转下年', 0],
    ['', '不予公开', 0],
    ['开', '开', 0],
    ['重复申请', '重复申清', 2 / 3],
  ])('%j and %j', (a, b, share) => expect(alike(a, b)).toBeCloseTo(share))

  it('is the same both ways', () => {
    expect(alike('没有现成信息需要另行制作', '现成信息另行制作')).toBe(
      alike('现成信息另行制作', '没有现成信息需要另行制作'),
    )
  })
})

describe('the row a label names', () => {
  const rules: readonly LabelRule<'a' | 'b'>[] = [
    { id: 'a', words: /另行制作/u, full: pairsOf('没有现成信息需要另行制作') },
    { id: 'b', words: /不掌握/u, full: pairsOf('本机关不掌握相关政府信息') },
  ]

  it.each([
    ['2.没有现成信息需要另行制作', 'a'],
    ['另行制作', 'a'],
    ['本机关不掌握', 'b'],
    ['没有现成信息需要别行制作', 'a'],
    ['本机关不撑握相关政府信息', 'b'],
  ])('%s', (label, id) => expect(rowOfLabel(label, rules)).toBe(id))

  it.each(['', '本机关', '自然人', '商业企业', '结转下年度继续办理', '政府信息'.repeat(500)])('none: %j', (label) =>
    expect(rowOfLabel(label, rules)).toBeUndefined(),
  )
})
