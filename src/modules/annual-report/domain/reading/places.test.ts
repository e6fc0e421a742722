import { describe, expect, it } from 'vitest'
import { paragraphsOf } from './paragraphs.ts'
import { placeOf } from './places.ts'
import { regionsOf } from './regions.ts'
import { type SourceText, segmentsOf } from './segments.ts'
import { sourceOf } from './testing/source.ts'

/** The place of `words` (cleaned) in the paragraph that holds them. */
function placed(source: SourceText, words: string) {
  const segments = segmentsOf(source)
  const found = paragraphsOf(segments, regionsOf(segments)).paragraphs.find(({ text }) => text.includes(words))
  if (found === undefined) return undefined
  const start = found.text.indexOf(words)
  return placeOf(source, found, start, start + words.length)
}

describe('a quotation', () => {
  it.each([
    [
      'as printed, not as cleaned',
      ['总体。', '全年 收到 申请１２件，已办结。'],
      '收到申请12件',
      { line: 2, quote: '收到 申请１２件' },
    ],
    ['with pictures inside', ['见[image: a]附表1。'], '见附表1', { line: 1, quote: '见[image: a]附表1' }],
    ['over two lines', ['全年主动公', '开信息3条。'], '公开信息3条', { line: 1, quote: '公开信息3条' }],
    [
      'over a page break',
      ['全年在本局的网站和微信公众号上面向社会各界人士主动公布的一共有', '', '— 2 —', '信息3条。'],
      '共有信息3条',
      { line: 1, quote: '共有信息3条' },
    ],
    [
      'from the second line of its paragraph',
      ['公开制度，', '全年公开3条。'],
      '公开3条',
      { line: 2, quote: '公开3条' },
    ],
    [
      'behind another chapter in the line',
      ['概况完。二、主动公开政府信息情况'],
      '主动公开',
      { line: 1, quote: '主动公开' },
    ],
    ['radicals stay as printed', ['⻓期公开⼆条。'], '长期公开', { line: 1, quote: '⻓期公开' }],
  ])('%s', (_, lines, words, place) => expect(placed(sourceOf(...lines), words)).toEqual(place))

  it('of a text in traditional script is in traditional script', () => {
    const source = { lines: ['全年收到申請12件。'], folded: ['全年收到申请12件。'] }
    expect(placed(source, '收到申请12件')).toEqual({ line: 1, quote: '收到申請12件' })
  })

  it('falls back to the cleaned words where folding changed the length', () => {
    const source = { lines: ['全年於網際網路公開3條。'], folded: ['全年于互联网公开3条。'] }
    expect(placed(source, '公开3条')).toEqual({ line: 1, quote: '公开3条' })
  })

  it('is cut when it is long', () => {
    const place = placed(sourceOf(`${'公'.repeat(200)}。`), '公'.repeat(150))
    expect(place?.quote).toBe(`${'公'.repeat(80)}…`)
  })
})
