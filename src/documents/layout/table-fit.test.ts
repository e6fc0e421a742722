import { describe, expect, it } from 'vitest'
import { REQUESTS } from '../writers/testing/requests-table.ts'
import { PROACTIVE } from '../writers/testing/small-tables.ts'
import { GB9704 } from './gb9704.ts'
import { columnUnits, fitTable } from './table-fit.ts'
import { lineCount, textWidth } from './text-width.ts'

const WIDTH = GB9704.charactersPerLine * GB9704.characterPitch
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)

describe('text measured in characters', () => {
  it.each([
    ['', 0],
    ['政府信息', 4],
    ['2025年', 3],
    ['“引”', 3],
    ['𠮷', 1],
  ])('%s', (text, width) => expect(textWidth(text)).toBe(width))

  it.each([
    ['', 5, 1],
    ['五个字正好', 5, 1],
    ['五个字正好了', 5, 2],
    ['两\n行', 5, 2],
    ['窄', 0.3, 1],
  ])('%j in lines of %d', (text, characters, lines) => expect(lineCount(text, characters)).toBe(lines))
})

describe('fitting a table', () => {
  it('sets an ordinary table in 五号 with roomy rows', () => {
    const { size, rowHeights } = fitTable(PROACTIVE, WIDTH)
    expect(size).toBe(10.5)
    expect(Math.min(...rowHeights)).toBe(24)
  })

  it('brings 表三 onto one page beneath its heading, in readable type', () => {
    const height = (GB9704.linesPerPage - 1) * GB9704.lineHeight
    const { size, rowHeights } = fitTable(REQUESTS, WIDTH, height)
    expect(size).toBeGreaterThanOrEqual(9)
    expect(rowHeights).toHaveLength(28)
    expect(sum(rowHeights)).toBeLessThanOrEqual(height)
    expect(sum(rowHeights)).toBeGreaterThan(height * 0.9)
  })

  it('does not stretch a small table absurdly', () => {
    const { rowHeights } = fitTable(PROACTIVE, WIDTH, 600)
    expect(Math.max(...rowHeights)).toBeLessThan(40)
  })

  it('goes down to 7 pt and no further', () => {
    expect(fitTable(REQUESTS, WIDTH, 100).size).toBe(7)
  })

  it.each([
    [[1, 1, 1], 100],
    [[40, 20, 20, 20], 8848],
    [[6, 8, 24, 8, 8, 8, 8, 8, 8, 8], 8848],
  ])('divides a width in whole units without remainder', (columns, total) => {
    const widths = columnUnits(columns, total)
    expect(sum(widths)).toBe(total)
    expect(widths.every(Number.isInteger)).toBe(true)
  })
})
