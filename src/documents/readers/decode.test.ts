import { describe, expect, it } from 'vitest'
import { decodeText } from './decode.ts'

const TEXT = '柳江区教育局2022年报告\n主动公开政府信息98条，其中“机构职责”2条。\n㐂镕𠮷 café ①②\n'

/** GB18030 bytes of a few words, as no encoder of ours writes them. */
const GB: Readonly<Record<string, readonly number[]>> = {
  主动公开98条: [0xd6, 0xf7, 0xb6, 0xaf, 0xb9, 0xab, 0xbf, 0xaa, 0x39, 0x38, 0xcc, 0xf5],
  教育局: [0xbd, 0xcc, 0xd3, 0xfd, 0xbe, 0xd6],
  // Bytes that are valid UTF-8 as well, for two letters of Greek and Cyrillic.
  脱: [0xcd, 0xd1],
}
const gb = (words: keyof typeof GB): Buffer => Buffer.from(GB[words] ?? [])
const NEWLINE = Buffer.from('\n')

const decoded = (bytes: Uint8Array): string => {
  const text = decodeText(bytes)
  if (!text.ok) expect.unreachable(text.error.reason)
  return text.value
}

const swapped = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()

describe('decoding', () => {
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with mark', Buffer.from(`\ufeff${TEXT}`)],
    ['UTF-16 LE with mark', Buffer.from(`\ufeff${TEXT}`, 'utf16le')],
    ['UTF-16 BE with mark', swapped(`\ufeff${TEXT}`)],
    ['UTF-16 LE', Buffer.from(TEXT, 'utf16le')],
    ['UTF-16 BE', swapped(TEXT)],
  ])('reads %s', (_, bytes) => expect(decoded(bytes)).toBe(TEXT))

  it('reads GB18030', () => {
    expect(decoded(Buffer.concat([gb('教育局'), NEWLINE, gb('主动公开98条')]))).toBe('教育局\n主动公开98条')
  })

  it('reads GB18030 lines within UTF-8, and the other way round', () => {
    const mixed = [Buffer.from('县教育局年度报告\n'), gb('主动公开98条'), NEWLINE, Buffer.from('统计期限\n')]
    expect(decoded(Buffer.concat(mixed))).toBe('县教育局年度报告\n主动公开98条\n统计期限\n')
    const other = [gb('主动公开98条'), NEWLINE, gb('主动公开98条'), NEWLINE, Buffer.from('统计期限')]
    expect(decoded(Buffer.concat(other))).toBe('主动公开98条\n主动公开98条\n统计期限')
  })

  it('lets most of the text decide where either encoding fits a line', () => {
    expect(decoded(Buffer.concat([gb('主动公开98条'), NEWLINE, gb('脱'), NEWLINE]))).toBe('主动公开98条\n脱\n')
  })

  it('keeps a line of UTF-8 with a scratch', () => {
    const scratched = Buffer.concat([
      Buffer.from('主动公开政府信息'),
      Buffer.from([0xe4, 0xbd]),
      Buffer.from(`98条，${'其中'.repeat(20)}\n`),
    ])
    expect(decoded(scratched)).toMatch(/^主动公开政府信息\ufffd+98条，[其中]+\n$/u)
  })

  it('bears the marks that Word leaves in its table cells', () => {
    expect(decoded(Buffer.from('自然人\u0007商业企业\u0007科研机构\u0007'))).toContain('科研机构')
  })

  it.each([
    ['nothing', Buffer.alloc(0), '空的'],
    ['blanks', Buffer.from(' \u3000\n\t'), '空的'],
    ['zeros', Buffer.alloc(999), '空的'],
    ['controls', Buffer.from('\u0001\u0002\u0003报告'), '乱码'],
    ['loose bytes', Buffer.from([0x80, 0x81, 0xff, 0xfe, 0xc0, 0x0a, 0xff]), '乱码'],
  ])('refuses %s', (_, bytes, reason) => {
    expect(decodeText(bytes)).toMatchObject({ ok: false, error: { reason: expect.stringContaining(reason) } })
  })
})
