import { readFileSync } from 'node:fs'
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow } from 'docx'
import fc from 'fast-check'
import mammoth from 'mammoth'
import { describe, expect, it } from 'vitest'
import { docxFile, paragraph } from '../testing/office-files.ts'
import { linesOf } from '../testing/lines.ts'

const run = (text: string, properties = ''): string => `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`
const p = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`
const tc = (text: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${p(run(text))}</w:tc>`
const tr = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`
const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const numbering = (levels: string, nums = '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>'): string =>
  `<w:numbering><w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum>${nums}</w:numbering>`
const listed = (text: string, at: number, numId = 7): string =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${numId}"/></w:numPr>`)

describe('words of a Word document', () => {
  it('run on over runs, tabs, hyphens and fields; breaks part lines', async () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>HYPERLINK "x"</w:instrText></w:r>' +
      '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>链接</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const odd = '<w:r><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:tab/><w:t>c</w:t><w:br/><w:t>d</w:t></w:r>'
    expect(await linesOf(docxFile(p(run('共9'), run('8条'), field) + p(odd)))).toEqual(['共98条链接', 'a-b c', 'd'])
  })

  it('that were deleted, moved away or hidden are left out; inserted ones are read', async () => {
    const deleted = `<w:del>${run('删').replaceAll('w:t>', 'w:delText>')}${run('删')}</w:del><w:moveFrom>${run('移走')}</w:moveFrom>`
    const inserted = `<w:ins>${run('增')}</w:ins><w:moveTo>${run('移来')}</w:moveTo>`
    const hidden = run('藏', '<w:vanish/>') + run('露', '<w:vanish w:val="0"/>')
    expect(await linesOf(docxFile(p(run('甲'), deleted, inserted, hidden)))).toEqual(['甲增移来露'])
  })

  it('run on into the next paragraph when the mark between was deleted, and deleted rows go', async () => {
    const joined = `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('前')}</w:p>${p(run('后'))}`
    const rows = tr(tc('留'), tc('1')) + `<w:tr><w:trPr><w:del/></w:trPr>${tc('删')}${tc('2')}</w:tr>`
    expect(await linesOf(docxFile(`${joined}<w:tbl>${rows}</w:tbl>`))).toEqual(['前后', '留|1'])
  })

  it('stand in content controls, but not the prompts of empty ones', async () => {
    const control = (properties: string, text: string): string =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${p(run(text))}</w:sdtContent></w:sdt>`
    expect(await linesOf(docxFile(control('', '填') + control('<w:showingPlcHdr/>', '点此输入')))).toEqual(['填'])
  })

  it('of text boxes follow their paragraph, once', async () => {
    const box = `<w:txbxContent>${p(run('框一'))}${p(run('框二'))}</w:txbxContent>`
    const drawing = `<w:r><mc:AlternateContent><mc:Choice><wps:txbx>${box}</wps:txbx></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await linesOf(docxFile(p(run('前'), drawing, run('后')) + p(run('末'))))).toEqual(
      '前后 框一 框二 末'.split(' '),
    )
    const old = `<w:r><mc:AlternateContent><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(await linesOf(docxFile(p(old)))).toEqual(['框一', '框二'])
  })

  it('of notes stand at the end in the order of their references; comments are not read', async () => {
    const refer = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`
    const note = (id: number, text: string): string => `<w:footnote w:id="${id}">${p(run(text))}</w:footnote>`
    const notes = `<w:footnotes>${note(0, '分隔线')}${note(2, '注二')}${note(3, '注三')}</w:footnotes>`
    const body = p(run('98条'), refer('footnote', 3), run('，'), refer('footnote', 2), refer('comment', 1))
    const parts = { 'word/footnotes.xml': notes, 'word/comments.xml': `<w:comments>${p(run('批注'))}</w:comments>` }
    expect(await linesOf(docxFile(body, parts))).toEqual(['98条，', '注三', '注二'])
  })

  it('are found under another name of the main part and another prefix', async () => {
    const relations =
      '<Relationships><Relationship Type="urn:x/officeDocument" Target="/word/document2.xml"/></Relationships>'
    const main =
      '<n:document xmlns:n="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><n:p><n:r><n:t>正文</n:t></n:r></n:p></n:document>'
    const parts = { '_rels/.rels': relations, 'word/document2.xml': main }
    expect(await linesOf(docxFile('', parts))).toEqual(['正文'])
  })
})

describe('tables of a Word document', () => {
  it('are rows; a merged cell speaks once, blank cells stay', async () => {
    const rows =
      tr(
        tc('三、办理结果', '<w:vMerge w:val="restart"/>'),
        tc('（一）公开', '<w:gridSpan w:val="2"/>'),
        tc('0'),
        tc(''),
      ) +
      tr(tc('', '<w:vMerge/>'), tc('（二）', '<w:vMerge w:val="restart"/>'), tc('1.甲'), tc(''), tc('2')) +
      tr(tc('', '<w:vMerge/>'), tc('', '<w:vMerge w:val="continue"/>'), tc('2.乙'), tc('3'), tc('4')) +
      tr(tc('总计', '<w:gridSpan w:val="3"/>'), tc('5'), tc(''))
    expect(await linesOf(docxFile(`<w:tbl>${rows}</w:tbl>`))).toEqual([
      '三、办理结果|（一）公开|0|',
      '（二）|1.甲||2',
      '2.乙|3|4',
      '总计|5|',
    ])
  })

  it('join the paragraphs of a cell; a table within a table stands by itself', async () => {
    const cell = `<w:tc>${p(run('其他法律行政法规'))}${p(run('禁止公开'))}</w:tc>`
    const inner = `<w:tbl>${tr(tc('规章'), tc('0'))}</w:tbl>`
    expect(await linesOf(docxFile(`<w:tbl>${tr(cell, tc('1'))}</w:tbl>`))).toEqual(['其他法律行政法规禁止公开|1'])
    expect(await linesOf(docxFile(`<w:tbl>${tr(tc('左'), `<w:tc>${inner}</w:tc>`)}</w:tbl>`))).toEqual(['左', '规章|0'])
  })
})

describe('automatic numbers of a Word document', () => {
  const LEVELS =
    level(0, 'chineseCounting', '%1、') + level(1, 'chineseCountingThousand', '（%2）') + level(2, 'decimal', '%3.')
  it('are printed before their paragraphs', async () => {
    const body = [0, 1, 1, 2, 0, 1].map((at, index) => listed(`段${index}`, at)).join('')
    expect(await linesOf(docxFile(body, { 'word/numbering.xml': numbering(LEVELS) }))).toEqual([
      '一、段0',
      '（一）段1',
      '（二）段2',
      '1.段3',
      '二、段4',
      '（一）段5',
    ])
  })

  it('come from styles and the styles these are based on, unless the paragraph says no', async () => {
    const styles =
      '<w:styles><w:style w:styleId="A"><w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr></w:style>' +
      '<w:style w:styleId="B"><w:basedOn w:val="A"/></w:style></w:styles>'
    const levels = level(0, 'chineseCounting', '%1、', '<w:pStyle w:val="A"/>')
    const none = '<w:pStyle w:val="A"/><w:numPr><w:numId w:val="0"/></w:numPr>'
    const body =
      paragraph('甲', '<w:pStyle w:val="A"/>') + paragraph('乙', none) + paragraph('丙', '<w:pStyle w:val="B"/>')
    const parts = { 'word/styles.xml': styles, 'word/numbering.xml': numbering(levels) }
    expect(await linesOf(docxFile(body, parts))).toEqual(['一、甲', '乙', '二、丙'])
  })

  it('start again where a list says so, and change with its own levels', async () => {
    const again =
      '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="8"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>' +
      `<w:num w:numId="9"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0">${level(0, 'decimal', '%1)')}</w:lvlOverride></w:num>`
    const body = listed('甲', 0) + listed('乙', 0) + listed('丙', 0, 8) + listed('丁', 0, 9)
    expect(await linesOf(docxFile(body, { 'word/numbering.xml': numbering(LEVELS, again) }))).toEqual([
      '一、甲',
      '二、乙',
      '一、丙',
      '2)丁',
    ])
  })

  it('leave nothing where a paragraph is empty, and nothing for bullets', async () => {
    const body = listed('', 0) + listed('甲', 0) + listed('乙', 1)
    const levels = level(0, 'chineseCounting', '%1、') + level(1, 'bullet', '•')
    expect(await linesOf(docxFile(body, { 'word/numbering.xml': numbering(levels) }))).toEqual(['二、甲', '乙'])
  })
})

describe('files of other programs', () => {
  it('LibreOffice: numbers, spans, notes, deletions, comments', async () => {
    const bytes = readFileSync('test/fixtures/documents/tiny.docx')
    expect(await linesOf(bytes)).toEqual(await linesOf(readFileSync('test/fixtures/documents/tiny.doc')))
  })

  it('say what mammoth reads, for any paragraphs and tables', async () => {
    const text = fc.stringMatching(/^[一-龥0-9a-z，。、（）]{1,12}$/u)
    const table = fc.array(fc.array(text, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 4 })
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(text, table), { minLength: 1, maxLength: 8 }), async (blocks) => {
        const children = blocks.map((block) =>
          typeof block === 'string'
            ? new Paragraph(block)
            : new Table({
                rows: block.map(
                  (row) =>
                    new TableRow({ children: row.map((each) => new TableCell({ children: [new Paragraph(each)] })) }),
                ),
              }),
        )
        const bytes = await Packer.toBuffer(new Document({ sections: [{ children }] }))
        const raw = (await mammoth.extractRawText({ buffer: bytes })).value
        expect((await linesOf(bytes)).join('').replaceAll('|', '')).toBe(raw.replaceAll(/\s/gu, ''))
      }),
      { numRuns: 25 },
    )
  })

  it('docx: chapters numbered by the library', async () => {
    const format = { level: 0, format: LevelFormat.CHINESE_COUNTING, text: '%1、' }
    const heading = (text: string): Paragraph => new Paragraph({ text, numbering: { reference: 'h', level: 0 } })
    const config = { config: [{ reference: 'h', levels: [format] }] }
    const sections = [{ children: [heading('总体情况'), heading('主动公开政府信息情况')] }]
    const bytes = await Packer.toBuffer(new Document({ numbering: config, sections }))
    expect(await linesOf(bytes)).toEqual(['一、总体情况', '二、主动公开政府信息情况'])
  })
})
