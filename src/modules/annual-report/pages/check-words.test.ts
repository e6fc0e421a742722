import { describe, expect, it } from 'vitest'
import { circled, printable, shownName, sizeWords } from './check-words.ts'

describe('words of the checker', () => {
  it.each([
    ['2022年报.docx', '2022年报.docx'],
    [' a\u202e\u0000b\n.txt ', 'a b .txt'],
    ['', '没有名字的文件'],
    [`${'年'.repeat(10_000)}报告.docx`, `${'年'.repeat(34)}…${'年'.repeat(7)}报告.docx`],
    [`${'😀'.repeat(100)}.txt`, `${'😀'.repeat(34)}…${'😀'.repeat(10)}.txt`],
  ])('a file name %#', (name, shown) => expect(shownName(name)).toBe(shown))

  it.each([
    [0, '0 字节'],
    [1023, '1023 字节'],
    [38_900, '38 KB'],
    [1_258_291, '1.2 MB'],
    [20 * 1024 * 1024, '20.0 MB'],
  ])('%i bytes', (bytes, words) => expect(sizeWords(bytes)).toBe(words))

  it.each([
    [1, '①'],
    [20, '⑳'],
    [21, '㉑'],
    [35, '㉟'],
    [36, '㊱'],
    [50, '㊿'],
    [51, '(51)'],
  ])('number %i', (number, words) => expect(circled(number)).toBe(words))

  it('what cannot be seen becomes a space, one for one', () =>
    expect(printable('a\u0000b\tc\u2028d\ud800e')).toBe('a b\tc d e'))
})
