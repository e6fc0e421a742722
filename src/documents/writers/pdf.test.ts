import { mkdtemp, rm, writeFile, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { readPdfLines } from '../readers/pdf.ts'
import type { Block, OfficialDocument, Table } from '../tree.ts'
import { FontProblem, writePdf } from './pdf.ts'
import { REQUESTS } from './testing/requests-table.ts'
import { SAMPLE_REPORT } from './testing/sample-report.ts'

const PROPERTIES = { title: '年度报告', author: '示例市教育局' }
const documentOf = (...blocks: readonly Block[]): OfficialDocument => ({ properties: PROPERTIES, blocks })
const paragraph = (text: string): Block => ({ kind: 'paragraph', role: 'body', text })

async function linesOf(document: OfficialDocument): Promise<readonly string[]> {
  const read = await readPdfLines(await writePdf(document))
  if (!read.ok) throw new Error(read.error.reason)
  return read.value.lines
}

/** The lines a reader should find: a block each, a table row each. */
const expectedOf = ({ blocks }: OfficialDocument): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'page-break') return []
    if (block.kind !== 'table') return [block.text]
    return block.rows.map((row) => row.map(({ text }) => text).join('\t')).filter((line) => line !== '')
  })

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')
const open = (bytes: Uint8Array) => getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 })

describe('writePdf', () => {
  it('writes a report that reads back block for block and cell for cell', async () => {
    expect(await linesOf(SAMPLE_REPORT)).toEqual(expectedOf(SAMPLE_REPORT))
  })

  it('puts the big table on one page of its own, with its heading', async () => {
    const file = await open(await writePdf(SAMPLE_REPORT))
    const texts = await Promise.all(
      Array.from({ length: file.numPages }, async (_, index) => {
        const { items } = await (await file.getPage(index + 1)).getTextContent()
        return items.map((item) => ('str' in item ? item.str : '')).join('')
      }),
    )
    const own = texts.filter((text) => text.includes('结转政府信息') || text.includes('结转下年度继续办理'))
    expect(own).toHaveLength(1)
    expect(own[0]).toContain('三、收到和处理政府信息公开申请情况')
    expect(own[0]).not.toContain('四、政府信息公开行政复议')
  })

  it('prints the page number to the right on odd and to the left on even pages', async () => {
    const file = await open(await writePdf(documentOf(paragraph('一'), { kind: 'page-break' }, paragraph('二'))))
    const placeOn = async (number: number): Promise<number> => {
      const { items } = await (await file.getPage(number)).getTextContent()
      const found = items.find((item) => 'str' in item && item.str.includes('—'))
      return found !== undefined && 'transform' in found ? Number(found.transform[4]) : -1
    }
    expect(await placeOn(1)).toBeGreaterThan(400)
    expect(await placeOn(2)).toBeLessThan(120)
  })

  it('holds 22 lines of 28 characters', async () => {
    const file = await open(await writePdf(documentOf(paragraph('公'.repeat(28 * 23 - 2)))))
    expect(file.numPages).toBe(2)
    const { items } = await (await file.getPage(1)).getTextContent()
    const lines = items.flatMap((item) => ('str' in item && item.str.includes('公') ? [item.str.length] : []))
    expect(lines).toEqual([26, ...Array.from({ length: 21 }, () => 28)])
  })

  it('leaves no signature alone on a page', async () => {
    const signed: readonly Block[] = [
      { kind: 'paragraph', role: 'signature', text: '示例市教育局' },
      { kind: 'paragraph', role: 'date', text: '2026年1月20日' },
    ]
    const lines = Array.from({ length: 21 }, (_, index) => paragraph(`第${index + 1}段`))
    const file = await open(await writePdf(documentOf(...lines, ...signed)))
    const { items } = await (await file.getPage(2)).getTextContent()
    const words = items.map((item) => ('str' in item ? item.str : '')).join('')
    expect(words).toMatch(/^第21段示例市教育局2026年1月20日/u)
  })

  it('repeats the heads of a table on every page and loses no row', async () => {
    const rows = Array.from({ length: 60 }, (_, index) => [
      { text: `学校${index}` },
      { text: String(index * 7), number: { value: index * 7, decimals: 0, key: `r${index}` } },
      { text: '', number: { value: null, decimals: 0, key: `b${index}` } },
    ])
    const head = ['学校', '学生数', '备注'].map((text) => ({ text, head: 'column' as const }))
    const table: Table = { ...REQUESTS, columns: [2, 1, 1], headRows: 1, rows: [head, ...rows], ownPage: false }
    const lines = await linesOf(documentOf(table))
    expect(lines.filter((line) => line === '学校\t学生数\t备注').length).toBeGreaterThan(1)
    expect(lines.filter((line) => !line.endsWith('备注'))).toEqual(
      rows.map((row) => row.map(({ text }) => text).join('\t')),
    )
  })

  it('carries title, author, subject, keywords, day and the mark of PDF/A-2b', async () => {
    const bytes = await writePdf(SAMPLE_REPORT)
    const { info } = await (await open(bytes)).getMetadata()
    expect(info).toMatchObject({
      Title: '示例市教育局2025年政府信息公开工作年度报告',
      Author: '示例市教育局',
      Subject: '政府信息公开工作年度报告',
      Keywords: '政府信息公开, 年度报告, 2025年',
      CreationDate: 'D:20260120',
    })
    expect(latin1(bytes)).toMatch(/<pdfaid:part>2<\/pdfaid:part>\s*<pdfaid:conformance>B/u)
    expect(latin1(bytes)).toMatch(/\/Lang\s*\(zh/u)
  })

  it('gives the same bytes for the same document', async () => {
    const first = await writePdf(SAMPLE_REPORT)
    await writePdf(documentOf(paragraph('另一份')))
    expect(Buffer.compare(first, await writePdf(SAMPLE_REPORT))).toBe(0)
    const undated = documentOf(paragraph('没有日期'))
    expect(Buffer.compare(await writePdf(undated), await writePdf(undated))).toBe(0)
  })
})

describe('typed text in a PDF', () => {
  const MARKUP = `#let x = 1 $ * _ @ < > \\ \` [ ] { } // /* */ ~ - -- --- ... = + " ' #include("x") ${'`'.repeat(3)}raw https://a.b`
  const visible = (lines: readonly string[]): string => lines.join('').replaceAll(/\s/gu, '')

  it('is never markup', async () => {
    const blocks: readonly Block[] = [
      { kind: 'heading', level: 0, text: MARKUP },
      { kind: 'heading', level: 1, text: `= ${MARKUP}` },
      paragraph(`- ${MARKUP}`),
      {
        ...REQUESTS,
        caption: MARKUP,
        captionShown: true,
        columns: [1],
        headRows: 0,
        rows: [[{ text: MARKUP }], [{ text: '第二格' }]],
      },
    ]
    const all = [MARKUP, `= ${MARKUP}`, `- ${MARKUP}`, MARKUP, MARKUP, '第二格']
    const written = documentOf(...blocks)
    expect(visible(await linesOf({ ...written, properties: { ...PROPERTIES, title: MARKUP } }))).toBe(visible(all))
  })

  it('comes back whatever is typed', async () => {
    const special = fc.constantFrom(
      ...[...'#$*_@<>\\`[]{}()/~-=+"\'^&|;:,.!?%'],
      '//',
      '/*',
      '*/',
      '\\u{61}',
      '#{',
      '”',
      '字',
      '1',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(special, { minLength: 1, maxLength: 40 }), async (parts) => {
        const text = `首${parts.join('')}尾`
        const lines = await linesOf(
          documentOf(paragraph('前一段文字足够长，不会被当成扫描件，仍在这里。'), paragraph(text)),
        )
        expect(visible(lines.slice(1))).toBe(visible([text]))
      }),
      { numRuns: 25, seed: 7 },
    )
  })

  it('may hold characters that no face has, halves of characters and controls', async () => {
    const text = '甲\ud800乙\u{10ffff}丙\u0000丁\ue000戊𬭎己'
    const bytes = await writePdf(documentOf(paragraph(`${text}。这里还有足够多的文字，不会被当成扫描件。`)))
    expect(latin1(bytes)).toContain('pdfaid')
    const read = await readPdfLines(bytes)
    expect(read.ok && read.value.lines.join('')).toMatch(/甲〓乙〓丙〓丁.戊𬭎己/u)
  })

  it('keeps its own line ends', async () => {
    expect(await linesOf(documentOf(paragraph('第一行文字在这里结束\n第二行文字从这里开始，直到这里结束。')))).toEqual([
      '第一行文字在这里结束',
      '第二行文字从这里开始，直到这里结束。',
    ])
  })
})

describe("the bureau's own faces", () => {
  /** A free face under another name of the same length, as a licensed one would call itself. */
  async function renamed(folder: string, name: string): Promise<void> {
    const path = createRequire(import.meta.url).resolve(
      '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
    )
    const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le').swap16()
    const bytes = await readFile(path)
    for (let at = bytes.indexOf(utf16('Noto Sans SC')); at >= 0; at = bytes.indexOf(utf16('Noto Sans SC'), at + 1))
      utf16(name).copy(bytes, at)
    await writeFile(join(folder, 'own.ttf'), bytes)
  }

  it('are found by their family names and used before the free ones', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gongkai-fonts-'))
    await renamed(folder, 'FangSong_GBK')
    await writeFile(join(folder, 'broken.ttf'), 'not a font')
    const document = documentOf(paragraph('正文'), { kind: 'heading', level: 0, text: '标题' })
    const own = latin1(await writePdf(document, { fontDir: folder }))
    const free = latin1(await writePdf(document))
    await rm(folder, { recursive: true })
    expect(own).toMatch(/NotoSansSC/u)
    expect(free).not.toMatch(/NotoSansSC/u)
    expect(own).toMatch(/NotoSerifSC-Bold/u)
  })

  it('are asked for in one sentence when the folder is not there', async () => {
    const refused = writePdf(SAMPLE_REPORT, { fontDir: '/nowhere/fonts' })
    await expect(refused).rejects.toBeInstanceOf(FontProblem)
    await expect(refused).rejects.toThrow('字体文件夹打不开：/nowhere/fonts；请核对 GONGKAI_FONT_DIR')
  })
})
