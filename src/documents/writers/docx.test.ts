import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { Parser } from 'htmlparser2'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'
import { arbitraryDocument } from '../../../test/documents/arbitrary-document.ts'
import type { Block, OfficialDocument } from '../tree.ts'
import { titleText } from './docx/paragraphs.ts'
import { writeDocx } from './docx.ts'
import { cleanText } from './shared/clean-text.ts'
import { SAMPLE_REPORT } from './testing/sample-report.ts'

const parts = (bytes: Uint8Array) => {
  const files = unzipSync(bytes)
  return (name: string): string => strFromU8(files[name] ?? new Uint8Array())
}

const withBlocks = (blocks: readonly Block[]): OfficialDocument => ({ ...SAMPLE_REPORT, blocks })

describe('a report as a Word file', () => {
  let part: (name: string) => string = () => ''
  let xml = ''
  beforeAll(async () => {
    part = parts(await writeDocx(SAMPLE_REPORT))
    xml = part('word/document.xml')
  })

  it('is A4 with the margins and the grid of GB/T 9704', () => {
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>')
    const [, top, right, bottom, left] =
      /<w:pgMar w:top="(\d+)" w:right="(\d+)" w:bottom="(\d+)" w:left="(\d+)"/u.exec(xml) ?? []
    const mm = [top, right, bottom, left].map((twips) => (Number(twips) / 1440) * 25.4)
    ;[37, 26, 35, 28].forEach((wanted, index) => expect(Math.abs((mm[index] ?? 0) - wanted)).toBeLessThan(0.1))
    const [, pitch, space] =
      /<w:docGrid w:type="linesAndChars" w:linePitch="(\d+)" w:charSpace="(-?\d+)"\/>/u.exec(xml) ?? []
    expect(Math.floor((16838 - Number(top) - Number(bottom)) / Number(pitch))).toBe(22)
    expect(Math.floor((11906 - Number(left) - Number(right)) / 20 / (16 + Number(space) / 4096))).toBe(28)
  })

  it('has styles with outline levels, faces and sizes', () => {
    const styles = part('word/styles.xml')
    const style = (id: string): string =>
      new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 'u').exec(styles)?.[0] ?? ''
    expect(style('Title')).toMatch(/方正小标宋简体.*<w:sz w:val="44"\/>/u)
    expect(style('Heading1')).toMatch(/<w:outlineLvl w:val="0"\/>.*黑体.*<w:sz w:val="32"\/>/u)
    expect(style('Heading2')).toMatch(/<w:outlineLvl w:val="1"\/>.*楷体_GB2312/u)
    expect(style('Heading3')).toMatch(/<w:outlineLvl w:val="2"\/>.*仿宋_GB2312/u)
    expect(style('BodyText')).toContain('w:firstLineChars="200"')
    expect(styles).toContain('<w:lang w:val="zh-CN" w:eastAsia="zh-CN"/>')
    expect(styles).toContain('<w:spacing w:after="0" w:before="0" w:line="579" w:lineRule="exact"/>')
    for (const id of ['Title', 'Heading1', 'Heading2', 'Heading3'])
      expect(style(id)).toContain('<w:color w:val="000000"/>')
  })

  it('numbers odd pages right and even pages left', () => {
    expect(part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>')
    const odd = part('word/footer1.xml')
    expect(odd).toMatch(/<w:ind w:right="280"\/><w:jc w:val="right"\/>.*— .*PAGE.* —/u)
    expect(part('word/footer2.xml')).toMatch(/<w:ind w:left="280"\/><w:jc w:val="left"\/>.*— .*PAGE.* —/u)
    expect(xml).toMatch(/w:type="default" r:id="rId(\d+)"\/><w:footerReference w:type="even"/u)
  })

  it('carries properties dated by the document and no clock', () => {
    const core = part('docProps/core.xml')
    expect(core).toContain('<dc:title>示例市教育局2025年政府信息公开工作年度报告</dc:title>')
    expect(core).toContain('<cp:keywords>政府信息公开; 年度报告; 2025年</cp:keywords>')
    expect(core.match(/2026-01-20T04:00:00Z/gu)).toHaveLength(2)
    expect(core).not.toContain('Un-named')
  })

  it('merges cells, repeats heads and keeps rows whole', () => {
    const [proactive = '', requests = '', appeals = ''] = xml.match(/<w:tbl>.*?<\/w:tbl>/gu) ?? []
    expect(requests.match(/<w:tblHeader\/>/gu)).toHaveLength(3)
    expect(requests.match(/<w:cantSplit\/>/gu)).toHaveLength(28)
    expect(requests.match(/<w:vMerge w:val="restart"\/>/gu)).toHaveLength(1 + 2 + 5)
    expect(requests.match(/<w:gridCol /gu)).toHaveLength(10)
    expect(appeals).toContain('<w:gridSpan w:val="10"/>')
    expect(proactive).toContain('<w:tblCaption w:val="主动公开政府信息情况"/></w:tblPr>')
    const grid = (/<w:tblGrid>.*?<\/w:tblGrid>/u.exec(requests)?.[0] ?? '').matchAll(/w:w="(\d+)"/gu)
    expect([...grid].reduce((sum, [, width]) => sum + Number(width), 0)).toBe(11906 - 1587 - 1471)
  })

  it('puts 表三 with its heading on a page of its own that holds all its rows', () => {
    const breaks = xml.match(/<w:pageBreakBefore\/>.*?<w:t [^>]*>(.*?)<\/w:t>/gu) ?? []
    expect(breaks).toHaveLength(2)
    expect(breaks[0]).toContain('三、收到和处理')
    expect(breaks[1]).toContain('四、政府信息公开行政复议')
    const requests = xml.match(/<w:tbl>.*?<\/w:tbl>/gu)?.[1] ?? ''
    const heights = [...requests.matchAll(/<w:trHeight w:val="(\d+)"/gu)].map(([, height]) => Number(height))
    expect(heights.reduce((sum, height) => sum + height, 0)).toBeLessThan(21 * 579)
  })

  it('sets the date four characters from the edge and the name over its middle', () => {
    const [name, date] = [...xml.matchAll(/<w:pStyle w:val="Closing"\/>.*?<w:ind w:right="(\d+)"/gu)].map(([, right]) =>
      Number(right),
    )
    expect([name, date]).toEqual([Math.round(316 * 4.25), 316 * 4])
  })
})

describe('a Word file of any document', () => {
  it('is the same bytes for the same document', async () => {
    const first = await writeDocx(SAMPLE_REPORT)
    expect(Buffer.compare(first, await writeDocx(SAMPLE_REPORT))).toBe(0)
    expect(parts(first)('word/document.xml')).not.toMatch(/w:date=|w14:paraId/u)
  })

  it('separates tables that follow each other', async () => {
    const table = SAMPLE_REPORT.blocks.filter(({ kind }) => kind === 'table')[0]
    if (table === undefined) throw new Error('the sample has tables')
    const xml = parts(await writeDocx(withBlocks([table, table])))('word/document.xml')
    expect(xml.match(/<\/w:tbl><w:p>/gu)).toHaveLength(2)
  })

  it('gives its text back when it is read, whatever was typed', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const { value } = await mammoth.convertToHtml(
          { buffer: Buffer.from(await writeDocx(document)) },
          { ignoreEmptyParagraphs: true },
        )
        expect(textsOf(value)).toEqual(document.blocks.flatMap(textsIn))
      }),
      { numRuns: 40 },
    )
  })
})

/** What the reader shows of a block, without what is empty; ends of lines are Word's own. */
function textsIn(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return kept(block.level === 0 ? titleText(block.text) : block.text)
    case 'paragraph':
      return kept(block.text)
    case 'table':
      return [
        ...(block.captionShown ? kept(block.caption) : []),
        ...block.rows.flat().flatMap(({ text }) => kept(text)),
      ]
    case 'page-break':
      return []
  }
}

const kept = (text: string): string[] => [cleanText(text)].filter((shown) => shown !== '')

/** Texts of paragraphs and headings of what mammoth made. */
function textsOf(html: string): string[] {
  const texts: string[] = []
  let open = ''
  const parser = new Parser({
    ontext: (text) => (open += text),
    onopentag: (name) => {
      if (name === 'br') open += '\n'
    },
    onclosetag: (name) => {
      if (!/^(?:p|h\d)$/u.test(name)) return
      if (open !== '') texts.push(open)
      open = ''
    },
  })
  parser.end(html)
  return texts
}
