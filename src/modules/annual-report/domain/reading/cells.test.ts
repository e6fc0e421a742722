import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Token, cellNumber, rowsOf, tokensOf, valueOf } from './cells.ts'
import { segments } from './testing/source.ts'

const shown = (token: Token): string | number =>
  token.kind === 'number' ? token.value : token.kind === 'text' ? token.text : `<${token.mark}>`
const cells = (...lines: readonly string[]): (string | number)[] => tokensOf(segments(...lines)).map(shown)

describe('the number of a cell', () => {
  it.each([
    ['0', 0],
    ['12', 12],
    ['1,136', 1136],
    ['1,234,567', 1_234_567],
    ['0.5', 0.5],
    ['12.80', 12.8],
    ['007', 7],
    ['+3', 3],
    ['-3', -3],
    ['-0', 0],
    ['增15', 15],
    ['增加15', 15],
    ['减4', -4],
    ['减少4', -4],
    ['+3/-1', 2],
    ['+3-1', 2],
    ['+(0)-(0)', 0],
    ['增加2,减少5', -3],
    ['增2减5', -3],
    ['3条', 3],
    ['15件', 15],
    ['2万元', 2],
    ['35.6万元', 35.6],
    ['1.2万', 12_000],
    ['3亿', 300_000_000],
    ['200元', 200],
    ['22(其中修订16件)', 22],
    ['3(含2021年1件)', 3],
  ])('%s', (cell, value) => expect(cellNumber(cell)).toBe(value))

  it.each(['', '/', '—', '无', '3.2.1', '12-15', '第3', '3个月', '1,2', 'r05', '(3)', '2022年', '三', '9'.repeat(61)])(
    '%j is none',
    (cell) => expect(cellNumber(cell)).toBeUndefined(),
  )

  it('is what was printed', () => {
    fc.assert(
      fc.property(fc.nat({ max: 9_999_999 }), (value) => {
        expect(cellNumber(String(value))).toBe(value)
        expect(cellNumber(value.toLocaleString('en-US'))).toBe(value)
        expect(cellNumber(`减${String(value)}`)).toBe(value === 0 ? 0 : -value)
      }),
    )
  })
})

describe('cells separated by pipes or tabs', () => {
  it.each([
    ['markdown', '| 规章 | 0 | 1 | 12 |', ['规章', 0, 1, 12]],
    ['pipes without frame', '规章 | 0 | 1', ['规章', 0, 1]],
    ['tabs', '规章\t0\t1', ['规章', 0, 1]],
    ['drawn lines', '│规章│0│1│', ['规章', 0, 1]],
    ['words with spaces', '| 行政 许可 | 3 |', ['行政许可', 3]],
    ['full-width digits', '｜规章｜１２｜', ['规章', 12]],
  ])('%s', (_, line, all) => expect(cells(line)).toEqual(all))

  it.each([
    ['blank', '| 规章 |  | 1 |', ['规章', '<blank>', 1]],
    ['blank at the end, framed', '| 规章 | 1 |  |', ['规章', 1, '<blank>']],
    ['blank at the end of tabs', '规章\t1\t', ['规章', 1, '<blank>']],
    ['slash', '| 规章 | / | 1 |', ['规章', '<slash>', 1]],
    ['backslash', '| 规章 | \\ |', ['规章', '<slash>']],
    ['dash', '| 规章 | — | 1 |', ['规章', '<dash>', 1]],
    ['hyphen', '规章\t-\t1', ['规章', '<dash>', 1]],
    ['long dash', '规章\t——\t1', ['规章', '<dash>', 1]],
    ['zero', '| 规章 | 0 |', ['规章', 0]],
  ])('blank, slash, dash and 0 are four things: %s', (_, line, all) => expect(cells(line)).toEqual(all))

  it.each(['|---|---|', '| :--- | ---: |', '|-----', '---', '|  |  |', '   '])('%j is the frame, no row', (line) =>
    expect(cells(line)).toEqual([]),
  )
})

describe('cells separated by spaces', () => {
  it.each([
    ['a row', '重复申请  1  0  0  0  0  0  1', ['重复申请', 1, 0, 0, 0, 0, 0, 1]],
    ['ideographic spaces', '规章\u30000\u30001', ['规章', 0, 1]],
    ['dashes and slashes', '规章 - / 3', ['规章', '<dash>', '<slash>', 3]],
    ['a number glued to its label', '（一）予以公开2 0 0', ['(一)予以公开', 2, 0, 0]],
    ['zeros glued to each other', '重复申请 0000000', ['重复申请', 0, 0, 0, 0, 0, 0, 0]],
    ['a number with thousands', '收入 1,136 2', ['收入', 1136, 2]],
    ['a label alone with spaces', '（六） 其他 处理', ['(六)其他处理']],
    ['a label with a number inside', '（相同信息计 1 条）', ['(相同信息计1条)']],
    ['numbers alone', '3 0 1', [3, 0, 1]],
    ['a few zeros are one number', '0000', [0]],
  ])('%s', (_, line, all) => expect(cells(line)).toEqual(all))
})

describe('a cell on each line, divided by lone bars', () => {
  it('bars before the cells: two bars in a row hold a blank', () => {
    expect(cells('规章', '|', '0', '|', '|', '5')).toEqual(['规章', 0, '<blank>', 5])
  })

  it('bars that close the line before: the next lone bar holds a blank', () => {
    expect(cells('规章 |', '0 |', '|', '5 |')).toEqual(['规章', 0, '<blank>', 5])
  })

  it('no bar, no blank: an empty line is a gap of the print', () => {
    expect(cells('规章', '', '0', '', '5')).toEqual(['规章', 0, 5])
  })
})

describe('where cells stand', () => {
  const tokens = tokensOf(segments('规章 1 2', '', '许可 3'))

  it('line of the text and printed row', () =>
    expect(tokens.map(({ line, row }) => [line, row])).toEqual([
      [1, 0],
      [1, 0],
      [1, 0],
      [3, 2],
      [3, 2],
    ]))

  it('row by row', () =>
    expect(rowsOf(tokens).map((row) => row.map(shown))).toEqual([
      ['规章', 1, 2],
      ['许可', 3],
    ]))

  it('a mark is null, never 0', () => expect(tokensOf(segments('|3| |/|0|')).map(valueOf)).toEqual([3, null, null, 0]))
})

describe('any line', () => {
  it('gives tokens without failing, numbers finite', () => {
    const line = fc.string({ unit: fc.constantFrom(...'|\t 　0123.,-—/+()增减万公开│'), maxLength: 60 })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        for (const token of tokensOf(segments(...lines))) {
          if (token.kind === 'number') expect(Number.isFinite(token.value)).toBe(true)
          if (token.kind === 'text') expect(token.text).not.toBe('')
        }
      }),
    )
  })
})
