import { describe, expect, it } from 'vitest'
import type { Block, Paragraph } from '../tree.ts'
import { closingSpace } from './closing.ts'

const line = (role: Paragraph['role'], text: string): Block => ({ kind: 'paragraph', role, text })

describe('signature and date', () => {
  it('keeps four characters right of the date', () => {
    expect(closingSpace([line('date', '2026年1月20日')], 0)).toBe(4)
  })

  it.each([
    ['示例局', 4 + (6.5 - 3) / 2],
    ['示例市教育局', 4 + (6.5 - 6) / 2],
    ['一个名称非常非常长的机关', 4 + (6.5 - 12) / 2],
    ['一个名称非常非常非常非常非常非常长的机关', 0],
  ])('centres %s over the date', (name, space) => {
    expect(closingSpace([line('signature', name), line('date', '2026年1月20日')], 0)).toBe(space)
  })

  it('centres each of two signatures over the date', () => {
    const blocks = [line('signature', '甲局'), line('signature', '乙教育局'), line('date', '2026年1月20日')]
    expect([0, 1].map((index) => closingSpace(blocks, index))).toEqual([6.25, 5.25])
  })

  it('keeps four characters without a date', () => {
    expect(closingSpace([line('signature', '示例局'), line('body', '文')], 0)).toBe(4)
    expect(closingSpace([line('signature', '示例局')], 0)).toBe(4)
  })
})
