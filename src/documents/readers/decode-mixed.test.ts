import { describe, expect, it } from 'vitest'
import { decodeMixed } from './decode-mixed.ts'

/** 「公开」 and 「申请3件」 in GB18030. */
const OPEN = Buffer.from([0xb9, 0xab, 0xbf, 0xaa])
const THREE = Buffer.from([0xc9, 0xea, 0xc7, 0xeb, 0x33, 0xbc, 0xfe])
const line = (...parts: readonly (string | Buffer)[]): Buffer =>
  Buffer.concat([...parts.map((part) => Buffer.from(part)), Buffer.from('\n')])

describe('a text in two encodings', () => {
  it.each([
    ['all GB18030', [line(OPEN), line(THREE)], '公开\n申请3件\n'],
    ['UTF-8 first', [line('年度报告'), line(OPEN)], '年度报告\n公开\n'],
    ['UTF-8 last', [line(THREE), line('年度报告')], '申请3件\n年度报告\n'],
    ['one line of each by turns', [line(OPEN), line('甲'), line(THREE), line('乙')], '公开\n甲\n申请3件\n乙\n'],
    ['ASCII between', [line(OPEN), line('12 3'), line('年度')], '公开\n12 3\n年度\n'],
    ['no line end at the end', [line('年度'), OPEN], '年度\n公开'],
    ['blank lines', [line(), line(OPEN), line()], '\n公开\n\n'],
    ['carriage returns', [line(OPEN, '\r'), line('报告', '\r')], '公开\r\n报告\r\n'],
    ['nothing', [], ''],
  ])('%s', (_, parts, text) => expect(decodeMixed(Buffer.concat(parts))).toBe(text))

  it('a line cut in the middle of a character stays in its encoding', () => {
    const cut = Buffer.from('主动公开政府信息数').subarray(0, -1)
    expect(decodeMixed(Buffer.concat([line(cut), line(OPEN)]))).toBe('主动公开政府信息\ufffd\n公开\n')
  })
})
