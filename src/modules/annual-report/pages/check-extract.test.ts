import { describe, expect, it } from 'vitest'
import { extractOf, type Shown } from './check-extract.ts'

const brief = (shown: readonly Shown[]): readonly string[] => {
  const words: string[] = []
  for (const one of shown) {
    if (one.kind === 'line') words.push(String(one.line))
    else words.push(`${one.kind} ${one.lines[0] ?? 0}-${one.lines.at(-1) ?? 0}`)
  }
  return words
}

describe('what of a text is shown', () => {
  it('all of a short one but its blank lines, unless one is marked', () =>
    expect(brief(extractOf(['甲', '', '乙', ' ', '丙'], new Set([4])))).toEqual(['1', '3', '4', '5']))

  it('of a long one the marked lines with three around each, the rest folded', () => {
    const lines = Array.from({ length: 2_000 }, () => '公'.repeat(50))
    expect(brief(extractOf(lines, new Set([1, 500])))).toEqual([
      ...['1', '2', '3', '4', 'folded 5-496'],
      ...['497', '498', '499', '500', '501', '502', '503', expect.stringMatching(/^folded 504-/u)],
      expect.stringMatching(/^left-out \d+-2000$/u),
    ])
  })

  it('of 200,000 lines no more than a page can carry, and of the marked ones the first', () => {
    const lines = Array.from({ length: 200_000 }, () => '行')
    const shown = extractOf(lines, new Set(lines.keys()))
    const inSight = shown.filter(({ kind }) => kind === 'line')
    expect(inSight.length).toBeLessThan(5_000)
    expect(inSight[0]).toEqual({ kind: 'line', line: 1 })
    expect(shown.at(-1)).toMatchObject({ kind: 'left-out' })
  })

  it('keeps a marked line at the end although the rest is too much', () => {
    const lines = Array.from({ length: 100_000 }, () => '行行行行')
    expect(brief(extractOf(lines, new Set([99_999])))).toContain('99999')
  })
})
