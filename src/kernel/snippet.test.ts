import { describe, expect, it } from 'vitest'
import { snippetOf } from './snippet.ts'

const plain = (text: string, words: readonly string[]): string =>
  snippetOf(text, words)
    .map(({ text: piece, hit }) => (hit ? `[${piece}]` : piece))
    .join('')

describe('a snippet', () => {
  it('marks each word wherever it stands, whatever its case', () => {
    expect(plain('学区划分由教育局公布，WeChat 学区', ['学区', 'wechat'])).toBe(
      '[学区]划分由教育局公布，[WeChat] [学区]',
    )
  })

  it('shows the surroundings of the first hit of a long text', () => {
    const text = `${'前'.repeat(100)}学区${'后'.repeat(200)}`
    const shown = plain(text, ['学区'])
    expect(shown).toMatch(/^…前{20}\[学区\]后+…$/u)
  })

  it('begins where a part of the sentence begins, when one does nearby', () => {
    expect(plain(`${'前'.repeat(50)}，“三公”经费预算公开`, ['预算'])).toBe('…“三公”经费[预算]公开')
  })

  it('takes what was typed literally', () => {
    expect(plain('费用（元）*', ['（元）*'])).toBe('费用[（元）*]')
    expect(snippetOf('aaa', ['.*', 'b|c', '(', '\\'])).toEqual([])
  })

  it('is empty without a hit or a word', () => {
    expect(snippetOf('学区', ['学校'])).toEqual([])
    expect(snippetOf('学区', [])).toEqual([])
  })
})
