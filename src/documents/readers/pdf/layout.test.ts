import { beforeAll, describe, expect, it } from 'vitest'
import { writePdf } from '../../writers/pdf.ts'
import { REQUESTS } from '../../writers/testing/requests-table.ts'
import { SAMPLE_REPORT } from '../../writers/testing/sample-report.ts'
import { PDF_LIMITS } from '../pdf.ts'
import { extractPages } from './extract.ts'
import { withoutFurniture } from './furniture.ts'
import { flowOf } from './page-flow.ts'
import { paragraphsOf } from './paragraphs.ts'
import { uprightPage, widthOf } from './pieces.ts'
import type { RawPage, Word } from './raw-page.ts'

const linesOf = (pages: readonly RawPage[]): readonly string[] =>
  paragraphsOf(withoutFurniture(pages.map((page) => flowOf(uprightPage(page)))))

/** As programs write that place every character by itself. */
function characters(word: Word): Word[] {
  const scale = word.width / widthOf(word.text)
  let x = word.x
  return [...word.text].map((text) => {
    const part = { ...word, text, x, width: widthOf(text) * scale }
    x += part.width
    return part
  })
}

describe('the pages of a report', () => {
  let pages: readonly RawPage[] = []
  let expected: readonly string[] = []
  beforeAll(async () => {
    const read = await extractPages(await writePdf(SAMPLE_REPORT), PDF_LIMITS)
    pages = read.ok ? read.value : []
    expected = linesOf(pages)
    expect(expected.length).toBeGreaterThan(60)
  })

  it('read the same when every character is placed by itself', () => {
    expect(linesOf(pages.map((page) => ({ ...page, words: page.words.flatMap(characters) })))).toEqual(expected)
  })

  it('read the same when bold type is printed twice', () => {
    const twice = (word: Word): Word[] => [word, { ...word, x: word.x + 0.3 }]
    expect(linesOf(pages.map((page) => ({ ...page, words: page.words.flatMap(twice) })))).toEqual(expected)
  })

  it('read the same when words come in any order', () => {
    expect(linesOf(pages.map((page) => ({ ...page, words: page.words.toReversed() })))).toEqual(expected)
  })

  it('read the same when lines are drawn cell by cell, and twice', () => {
    const halves = pages.map((page) => ({
      ...page,
      rules: page.rules.flatMap(([x0, y0, x1, y1]): RawPage['rules'][number][] => {
        const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
        return [
          [x0, y0, x, y],
          [x1, y1, x, y],
          [x0 + 0.4, y0 + 0.4, x1 + 0.4, y1 + 0.4],
        ]
      }),
    }))
    expect(linesOf(halves)).toEqual(expected)
  })

  it('give the rows of figures with their labels when no line is drawn', () => {
    const lines = linesOf(pages.map((page) => ({ ...page, rules: [] })))
    for (const row of REQUESTS.rows.slice(REQUESTS.headRows)) {
      const figures = row.slice(-7).map(({ text }) => text)
      const label = row.at(-8)?.text ?? ''
      expect(lines).toContain([label, ...figures].join('\t'))
    }
  })

  it('give a blank cell where a row without lines leaves out a column that its neighbours have', () => {
    const word = (text: string, x: number, y: number): Word => ({ text, x, y, width: 6, size: 10, angle: 0 })
    const rows = [1, 2, 3].flatMap((row) => [
      { ...word(`第${row}行`, 60, 100 + row * 20), width: 30 },
      ...[0, 1, 2, 3, 4].flatMap((column) =>
        row === column ? [] : [word(String(column), 200 + column * 50, 100 + row * 20)],
      ),
    ])
    expect(linesOf([{ width: 595, height: 842, words: rows, rules: [] }])).toEqual([
      '第1行\t0\t\t2\t3\t4',
      '第2行\t0\t1\t\t3\t4',
      '第3行\t0\t1\t2\t\t4',
    ])
  })
})
