import { describe, expect, it } from 'vitest'
import { writePdf } from '../writers/pdf.ts'
import type { Block } from '../tree.ts'
import { SAMPLE_REPORT } from '../writers/testing/sample-report.ts'
import { readPdfLines } from './pdf.ts'
import { ENCRYPTED_PDF } from './testing/encrypted-pdf.data.ts'
import { deflated, manyPages, onePage, pageLoop, rawPdf } from './testing/raw-pdf.ts'

const reasonOf = async (...args: Parameters<typeof readPdfLines>): Promise<string> => {
  const read = await readPdfLines(...args)
  return read.ok ? `read: ${read.value.lines.join('|')}` : read.error.reason
}

const linesOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const read = await readPdfLines(bytes)
  if (!read.ok) throw new Error(read.error.reason)
  return read.value.lines
}

const DAMAGED = 'PDF 已损坏或不完整，读不出来；请用原来的软件重新导出，或使用 Word 版本'
const SCANNED = '这是扫描件（只有图片，没有文字），请用 Word 或网页版本，或先做文字识别（OCR）'
const CUT_OFF = 'PDF 不完整（可能没有下载完）；请重新下载或重新导出后再试'
const TOO_MUCH = 'PDF 里的内容过于庞大；请确认选对了文件，或使用 Word 版本'
const TOO_SLOW = '读取 PDF 超过 1 秒；请使用 Word 版本'

const text = (words: string): string => `BT /F 12 Tf 60 700 Td (${words}) Tj ET `
const HELLO = 'Hello world, this is a text of some length'

const CHINESE = '政府信息公开工作年度报告公开1136条，特此报告。'
const GBK = Buffer.from(
  'd5feb8aed0c5cfa2b9abbfaab9a4d7f7c4eab6c8b1a8b8e6b9abbfaa31313336ccf5a3acccd8b4cbb1a8b8e6a1a3',
  'hex',
)

describe('readPdfLines', () => {
  it('reads a small file of another maker', async () => {
    expect(await linesOf(onePage(text(HELLO)))).toEqual([HELLO])
  })

  it('reads a page that is turned on its side, and leaves out a slanted watermark', async () => {
    const sideways = `BT /F 12 Tf 0 1 -1 0 200 100 Tm (${HELLO}) Tj ET BT /F 40 Tf 0.7 0.7 -0.7 0.7 200 300 Tm (COPY) Tj ET`
    expect(await linesOf(onePage(sideways))).toEqual([HELLO])
    expect(await linesOf(onePage(sideways, '/Rotate 90'))).toEqual([HELLO])
  })

  it.each([
    ['GBK-EUC-H', GBK],
    ['UniGB-UCS2-H', Buffer.from(CHINESE, 'utf16le').swap16()],
  ])('reads an older file that only names its encoding, %s', async (encoding, codes) => {
    const objects = [
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R>>',
      deflated(Buffer.from(`BT /F 16 Tf 60 700 Td <${codes.toString('hex')}> Tj ET`)),
      `<</Type/Font/Subtype/Type0/BaseFont/STSong-Light/Encoding/${encoding}/DescendantFonts[6 0 R]>>`,
      '<</Type/Font/Subtype/CIDFontType0/BaseFont/STSong-Light/DW 1000/W[814[500 500 500]]/FontDescriptor 7 0 R/CIDSystemInfo<</Registry(Adobe)/Ordering(GB1)/Supplement 2>>>>',
      '<</Type/FontDescriptor/FontName/STSong-Light/Flags 4/FontBBox[0 -200 1000 900]/ItalicAngle 0/Ascent 880/Descent -120/StemV 93>>',
    ]
    expect(await linesOf(rawPdf(objects))).toEqual([CHINESE])
  })

  it('drops page numbers and lines that stand on top of every page', async () => {
    const paragraph = (words: string): Block => ({ kind: 'paragraph', role: 'body', text: words })
    const pages = ['甲', '乙', '丙', '丁'].flatMap((name): Block[] => [
      paragraph(`第${name}页的第一段文字写在这里。`),
      paragraph('每一页都有这样一段同样的文字，但它不在页边。'),
      { kind: 'page-break' },
    ])
    const lines = await linesOf(await writePdf({ ...SAMPLE_REPORT, blocks: pages }))
    expect(lines).toHaveLength(8)
    expect(lines.join('')).not.toMatch(/—/u)
  })
})

describe('a PDF that cannot be read', () => {
  it.each([
    ['encrypted', ENCRYPTED_PDF, 'PDF 有密码保护，请先解除密码后另存'],
    ['without text', onePage('0 0 m 100 100 l S'), SCANNED],
    ['with nothing but page numbers', onePage(text('- 12 -')), SCANNED],
    ['whose pages contain themselves', pageLoop(), DAMAGED],
    ['of 2,000 pages', manyPages(2000), 'PDF 有 2000 页，超过 500 页；请确认选对了文件，只保留报告的页'],
    [
      'of noise',
      Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(99_999, 'obj << [ '), Buffer.from('%%EOF')]),
      DAMAGED,
    ],
    ['that is no PDF', Buffer.from('plain text %%EOF'), DAMAGED],
    ['that is empty', new Uint8Array(), CUT_OFF],
    ['without a catalogue', rawPdf(['<</Type/Nothing>>']), DAMAGED],
  ])('refuses one %s', async (_, bytes, reason) => expect(await reasonOf(bytes)).toBe(reason))

  it('refuses one that was cut off anywhere', async () => {
    const whole = await writePdf(SAMPLE_REPORT)
    for (const share of [0.05, 0.3, 0.6, 0.9, 0.999]) {
      expect(await reasonOf(whole.subarray(0, Math.floor(whole.length * share)))).toBe(CUT_OFF)
    }
    const linearized = Buffer.from(`%PDF-1.7\n1 0 obj<</Linearized 1/L 99999/H[1 2]>>endobj\n%%EOF`)
    expect(await reasonOf(linearized)).toBe(CUT_OFF)
  })

  it('reads or refuses, but never throws, when single bytes are damaged', async () => {
    const whole = onePage(text(HELLO))
    for (let at = 9; at < whole.length; at += 61) {
      const damaged = Uint8Array.from(whole)
      damaged[at] = 0x28
      expect(await reasonOf(damaged)).toMatch(/^read: |^PDF |^这是扫描件/u)
    }
  })

  it('ends work that takes too long', async () => {
    const endless = onePage(`BT /F 12 Tf ${'20 100 Td (a) Tj '.repeat(2_000_000)}ET`)
    expect(await reasonOf(endless, { milliseconds: 1000 })).toBe(TOO_SLOW)
  })

  it('ends work that takes too much memory', async () => {
    const bomb = onePage(Buffer.alloc(200_000_000, ' '))
    expect(bomb.length).toBeLessThan(1_000_000)
    expect(await reasonOf(bomb, { megabytes: 100 })).toBe(TOO_MUCH)
  })

  it('refuses more words than a page or a report can hold', async () => {
    expect(await reasonOf(onePage(text(HELLO)), { characters: 10 })).toBe(TOO_MUCH)
    const words = Array.from(
      { length: 20_001 },
      (_, index) => `1 0 0 1 ${(index % 119) * 5} ${Math.floor(index / 119) * 5} Tm (a) Tj `,
    )
    expect(await reasonOf(onePage(`BT /F 1.5 Tf ${words.join('')}ET`))).toBe(TOO_MUCH)
  })

  it('asks nobody for anything', async () => {
    const remote = rawPdf([
      '<</Type/Catalog/Pages 2 0 R/OpenAction<</S/URI/URI(http://192.0.2.1/x)>>/Names<</JavaScript<</Names[(a)<</S/JavaScript/JS(app.alert\\(1\\))>>]>>>>>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents<</F<</FS/URL/F(http://192.0.2.1/c)>>/Length 0>>>>',
      '<</Type/Nothing>>',
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    ])
    expect(await reasonOf(remote)).toBe(SCANNED)
  })
})
