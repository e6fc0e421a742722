import { describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from '../limits.ts'
import { Watch } from '../watch.ts'
import { LineBuilder } from './line-builder.ts'

const builder = (): LineBuilder => new LineBuilder(new Watch(DEFAULT_LIMITS))

/** A table; a cell is a list of paragraphs. */
function table(lines: LineBuilder, rows: readonly (readonly (readonly string[])[])[], wide = false): void {
  lines.openTable()
  for (const row of rows) {
    lines.openRow()
    for (const cell of row) {
      lines.openCell(wide)
      for (const paragraph of cell) {
        lines.text(paragraph)
        lines.endLine()
      }
    }
    lines.closeRow()
  }
}

describe('lines', () => {
  it('are paragraphs without edges, tabs, breaks and control characters', () => {
    const lines = builder()
    lines.text('　　一、总\u0000体\t情')
    lines.text('况\u2028 ')
    lines.endLine()
    lines.text(' \u00a0')
    expect(lines.finish()).toEqual(['一、总体 情况'])
  })

  it('are rows with a tab between cells, blank cells kept', () => {
    const lines = builder()
    table(lines, [
      [['规章'], [], ['0'], []],
      [
        ['甲', '乙'],
        ['a', 'b'],
        ['1', '2'],
      ],
    ])
    expect(lines.finish()).toEqual(['规章\t\t0\t', '甲乙\ta b\t1 2'])
  })

  it('keep blank rows of data tables and leave out spacers', () => {
    const lines = builder()
    table(lines, [
      [[], []],
      [[], [], [], [], []],
    ])
    expect(lines.finish()).toEqual(['\t\t\t\t'])
  })

  it('join the label of a wide cell, and leave prose in a single cell as it is', () => {
    const label = builder()
    table(label, [[['第二十条', '第（一）项']]], true)
    expect(label.finish()).toEqual(['第二十条第（一）项'])
    const prose = builder()
    table(prose, [[['标题', '正文。']]])
    expect(prose.finish()).toEqual(['标题', '正文。'])
  })

  it('come out of layout tables one by one', () => {
    const lines = builder()
    table(lines, [[['菜单'], ['第一段。', '第二段。', '第三段。']]])
    lines.openTable()
    lines.openRow()
    lines.openCell()
    table(lines, [[['规章'], ['0']]])
    lines.openCell()
    lines.text('右')
    expect(lines.finish()).toEqual(['菜单', '第一段。', '第二段。', '第三段。', '规章\t0', '右'])
  })

  it('can be dropped again', () => {
    const lines = builder()
    lines.text('留')
    const mark = lines.mark()
    lines.text('去')
    lines.dropSince(mark)
    expect(lines.finish()).toEqual(['留'])
  })
})
