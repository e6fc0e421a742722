import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from './clean-text.ts'
import { escapeMarkup } from './escape-markup.ts'

/** Char of XML 1.0, without the carriage return, which its readers drop. */
const allowed = (code: number): boolean =>
  code === 0x9 ||
  code === 0xa ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  code >= 0x10000

describe('text for every format', () => {
  it.each([
    ['a\u0000b\u001fc\u007f', 'a\ufffdb\ufffdc\ufffd'],
    ['\ud800x\udc00', '\ufffdx\ufffd'],
    ['\ufffe\uffff', '\ufffd\ufffd'],
    ['一\r\n二\r三\u000b四\f五\u0085六\u2028七\u2029八', '一\n二\n三\n四\n五\n六\n七\n八'],
    ['𠮷👩‍👧\t<&"\']]>é\u00a0', '𠮷👩‍👧\t<&"\']]>é\u00a0'],
  ])('%j', (typed, clean) => expect(cleanText(typed)).toBe(clean))

  it('holds nothing that XML forbids and is the same when cleaned again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const clean = cleanText(typed)
        expect([...clean].filter((character) => !allowed(character.codePointAt(0) ?? 0))).toEqual([])
        expect(cleanText(clean)).toBe(clean)
      }),
    )
  })

  it('escapes what markup would take for itself', () => {
    expect(escapeMarkup(`<a href="x" id='y'>&amp;]]>`)).toBe(
      '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;]]&gt;',
    )
  })
})
