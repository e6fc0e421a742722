import { describe, expect, it } from 'vitest'
import type { Finding, Place, Severity } from '../domain/report.ts'
import { marksOf, piecesOf } from './check-marks.ts'
import { shortPieces } from './check-pieces.ts'

const LINES = ['甲县教育局2022年年报', '  共12次，其中业务培训6次、保密培训4次。', '公开98条', '', '第五行的末尾，']

const finding = (severity: Severity, ...places: readonly Place[]): Finding => ({
  rule: 'T-1',
  severity,
  message: '不符',
  expected: null,
  found: null,
  places,
})

const marked = (...findings: readonly Finding[]) =>
  marksOf(
    LINES,
    findings.map((one, index) => ({ number: index + 1, finding: one })),
  )

describe('where a finding is marked', () => {
  it.each<[string, Place, { line: number; start: number; end: number }[]]>([
    ['its words in their line', { line: 2, quote: '业务培训6次' }, [{ line: 2, start: 9, end: 15 }]],
    [
      'words that were cut, to the end of their sentence',
      { line: 2, quote: '保密…' },
      [{ line: 2, start: 16, end: 22 }],
    ],
    ['words that were cut in a line without an end', { line: 3, quote: '公开…' }, [{ line: 3, start: 0, end: 5 }]],
    [
      'the whole line when the words are not in it',
      { line: 2, quote: '次、保密培训4次公开' },
      [{ line: 2, start: 2, end: 23 }],
    ],
    [
      'the whole line when they run on into the next',
      { line: 5, quote: '末尾，第六行' },
      [{ line: 5, start: 0, end: 7 }],
    ],
    ['the whole line without words', { line: 3, quote: '' }, [{ line: 3, start: 0, end: 5 }]],
    ['another line that has the words', { line: 40, quote: '公开98条' }, [{ line: 3, start: 0, end: 5 }]],
    ['a blank line', { line: 4, quote: '' }, [{ line: 4, start: 0, end: 0 }]],
    ['nowhere when the text has no such line', { line: 40, quote: '没有的话' }, []],
  ])('%s', (_, place, expected) =>
    expect(marked(finding('error', place)).map(({ line, start, end }) => ({ line, start, end }))).toEqual(expected),
  )

  it('at each of its places, which are numbered', () => {
    const places = [
      { line: 2, quote: '共12次' },
      { line: 3, quote: '公开' },
    ]
    expect(marked(finding('hint', ...places)).map(({ number, place, line }) => [number, place, line])).toEqual([
      [1, 1, 2],
      [1, 2, 3],
    ])
  })
})

describe('a line with marks', () => {
  const cut = (text: string, findings: readonly Finding[]) =>
    piecesOf(
      text,
      marksOf(
        [text],
        findings.map((one, index) => ({ number: index + 1, finding: one })),
      ),
    ).map(({ text: words, severity, ending }) => [words, severity, ending.map(({ number }) => number)])

  it('is cut where they begin and end; of two over each other the graver one shows', () => {
    const findings = [
      finding('question', { line: 1, quote: '一二三四' }),
      finding('error', { line: 1, quote: '三四五' }),
      finding('hint', { line: 1, quote: '三四五' }),
    ]
    expect(cut('零一二三四五六', findings)).toEqual([
      ['零', undefined, []],
      ['一二', 'question', []],
      ['三四', 'error', [1]],
      ['五', 'error', [2, 3]],
      ['六', undefined, []],
    ])
  })

  it('without marks is one piece', () => expect(cut('一二', [])).toEqual([['一二', undefined, []]]))

  it('keeps the number of a mark without words', () =>
    expect(cut('', [finding('hint', { line: 1, quote: '' })])).toEqual([['', undefined, [1]]]))

  it('loses no character', () => {
    const text = '甲乙丙丁戊己庚辛'
    const findings = [...text].flatMap((_, from) =>
      [2, 3].map((length) => finding('hint', { line: 1, quote: text.slice(from, from + length) })),
    )
    expect(
      cut(text, findings)
        .map(([words]) => words)
        .join(''),
    ).toBe(text)
  })

  it('that is too long keeps both ends of each piece', () => {
    const [head, mark, tail] = shortPieces([
      { text: 'a'.repeat(5_000), ending: [] },
      { text: '错', severity: 'error', ending: [] },
      { text: 'b'.repeat(100), ending: [] },
    ])
    expect(head?.text).toBe(`${'a'.repeat(300)}……（此处省略 4400 字）……${'a'.repeat(300)}`)
    expect(mark?.text).toBe('错')
    expect(tail?.text).toBe('b'.repeat(100))
  })
})
