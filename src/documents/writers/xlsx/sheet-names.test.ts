import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryText } from '../../../../test/documents/arbitrary-document.ts'
import { sheetNames } from './sheet-names.ts'

describe('names of sheets', () => {
  it('replaces what Excel forbids and tells equal captions apart', () => {
    expect(sheetNames(['表[1]:*?/\\', "'引'", '表', '表', '', 'History', '正文'], ['正文'])).toEqual(
      ['表［1］：＊？／＼', '’引’', '表', '表（2）', '表', '表 History', '正文（2）'].map((name, index) =>
        index === 4 ? '表（3）' : name,
      ),
    )
  })

  it('cuts long captions and keeps them apart', () => {
    const names = sheetNames(['政'.repeat(40), '政'.repeat(41), '𠮷'.repeat(20)], [])
    expect(names).toEqual(['政'.repeat(31), `${'政'.repeat(28)}（2）`, '𠮷'.repeat(15)])
  })

  it('is always legal and never the same twice', () => {
    fc.assert(
      fc.property(fc.array(arbitraryText, { maxLength: 8 }), (captions) => {
        const names = sheetNames(captions, ['正文'])
        expect(new Set(['正文', ...names].map((name) => name.toLowerCase())).size).toBe(captions.length + 1)
        for (const name of names) expect(name).toMatch(/^[^[\]:*?/\\'\n\t]{1,31}$/)
      }),
    )
  })
})
