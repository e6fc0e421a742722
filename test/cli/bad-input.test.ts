import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { gongkai } from '../support/bin.ts'
import { readShape } from '../support/contract.ts'
import { reportText } from '../support/report-text.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-bad-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1')
const MB = 1024 * 1024

/** Not random, but as good as: the same bytes every time. */
function garbage(length: number): Buffer {
  const out = Buffer.alloc(length)
  let state = 12345
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    out[at] = state >>> 16
  }
  return out
}

function expectOneLine(path: string, reason: string): void {
  for (const args of [
    ['check', path],
    ['check', path, '--json'],
    ['read', path, '--json'],
  ]) {
    const { code, out, err } = gongkai(['report', ...args])
    expect({ args, code }).toEqual({ args, code: 2 })
    expect(err).toMatch(/^gongkai report (?:check|read)：[^\n]+：[^\n]+；[^\n]+\n$/u)
    expect(err).toContain(reason)
    expect(err).not.toMatch(/^ +at |node:|\.js:/mu)
    if (args[0] === 'read') expect(out).toBe('')
  }
}

describe('files that hold no report', () => {
  it.each<[string, string | Uint8Array, string]>([
    ['empty.txt', '', '文件是空的'],
    ['blank.txt', ' \n\u3000\t\r\n', '文件是空的'],
    ['mark-only.txt', '\ufeff', '文件是空的'],
    ['zeros.txt', new Uint8Array(4096), '文件是空的'],
    ['garbage.txt', garbage(100_000), '乱码或二进制'],
    ['garbage.bin', garbage(3 * MB), '乱码或二进制'],
    ['really-pdf.txt', '%PDF-1.7\n%\u00e2\u00e3', 'PDF 不完整'],
    ['report.pdf', bytes('%PDF-1.4\n'), 'PDF 不完整'],
    ['report.txt', bytes('PK\u0003\u0004……word/document.xml'), '内容是 Word 文档（.docx），但不完整'],
    ['report.docx', bytes('PK\u0003\u0004……xl/workbook.xml'), '内容是 Excel 工作簿（.xlsx），但不完整'],
    ['archive.txt', bytes('PK\u0003\u0004readme'), '压缩结构不完整'],
    ['report.doc', bytes(`\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1${'\0'.repeat(600)}`), '损坏'],
    ['picture.txt', bytes(`\u0089PNG\r\n\u001a\n\0\0\0\rIHDR${'\0\0\0\u0001'.repeat(8)}`), '图片'],
    ['page.html', '<!DOCTYPE html><html><body><p>欢迎光临</p></body></html>', '没有找到年度报告的内容'],
    ['no-digits.txt', '这一段文字里没有任何数目，也没有年份。\n'.repeat(50), '没有找到年度报告的内容'],
    ['latin.txt', 'lorem ipsum dolor sit amet\n'.repeat(50), '没有找到年度报告的内容'],
    ['broken.json', '{"organ":"x', '不是有效的 JSON'],
  ])('%s', (name, content, reason) => expectOneLine(file(name, content), reason))
})

describe('what cannot be opened', () => {
  const circle = join(folder, 'circle.txt')
  symlinkSync(circle, circle)
  const pipe = join(folder, 'pipe.txt')
  execFileSync('mkfifo', [pipe])

  it.each([
    [join(folder, 'none.txt'), '文件不存在'],
    [folder, '是文件夹'],
    [join(file('plain.txt', 'x'), 'inside.txt'), '不是文件夹'],
    [circle, '符号链接'],
    [pipe, '管道、设备'],
    ['/dev/zero', '管道、设备'],
    [join(folder, 'x'.repeat(300)), '路径太长'],
    ['', '文件不存在'],
  ])('%s', (path, reason) => expectOneLine(path, reason))
})

describe('what is too large', () => {
  it('a file of 50 MB is refused before it is read', () => {
    const path = file('huge.txt', '')
    truncateSync(path, 50 * MB)
    expectOneLine(path, '超过 20 MB')
  })

  it('a text of 19 MB is refused as no report', () => {
    expectOneLine(file('long.txt', Buffer.alloc(19 * MB, reportText(1))), '不像一份年度报告')
  })

  it('a line of 5 MB is refused with its number', () => {
    expectOneLine(file('line.txt', `年度报告\n${'公开'.repeat((5 * MB) / 6)}\n`), '第 2 行有')
  })
})

describe('damaged texts of which much can be read', () => {
  const whole = reportText(3)
  const read = (path: string) => {
    const { code, out } = gongkai(['report', 'read', path, '--json'])
    expect(code).toBe(0)
    return { ...readShape.parse(JSON.parse(out)), file: '' }
  }
  const expected = () => read(file('whole.txt', whole))

  it.each<[string, (text: string) => string | Uint8Array]>([
    ['with a mark in front', (text) => `\ufeff${text}`],
    ['with the line ends of Windows', (text) => text.replaceAll('\n', '\r\n')],
    ['in UTF-16 with mark', (text) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['in UTF-16 without mark', (text) => Buffer.from(text, 'utf16le')],
  ])('%s the same report is read', (name, encode) => {
    expect(read(file(`${name}.txt`, encode(whole)))).toEqual(expected())
  })

  it('without digits what is left is read', () => {
    const report = read(file('digits.txt', whole.replaceAll(/\d/gu, '')))
    expect(report).toMatchObject({ organ: expected().organ, figures: { proactiveTotal: null } })
    expect(report.sections.length).toBeGreaterThanOrEqual(6)
  })

  it('cut anywhere it is read as far as it goes', () => {
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9]) {
      const cut = Buffer.from(whole).subarray(0, Math.floor(Buffer.byteLength(whole) * share))
      expect(read(file('cut.txt', cut)).year).toBe(2024)
    }
  })
})
