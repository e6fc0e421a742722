import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import fc from 'fast-check'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readDocument } from './read-document.ts'
import { compoundFile, docxFile, paragraph, xlsxFile } from './testing/office-files.ts'
import { linesOf, reasonOf, utf8 } from './testing/lines.ts'

const FIXTURES = 'test/fixtures/documents'
const DOC = readFileSync(`${FIXTURES}/tiny.doc`)
const DOCX = readFileSync(`${FIXTURES}/tiny.docx`)
const XLSX = xlsxFile('<row r="1"><c r="A1" t="inlineStr"><is><t>正文</t></is></c></row>')
const HTML = utf8(
  '<!DOCTYPE html><html><body><h1>年度报告</h1><table><tr><td>一</td><td>2</td></tr></table></body></html>',
)

const some = Buffer.alloc(5000, 1)
const zipOf = (...names: readonly string[]): Uint8Array =>
  zipSync(Object.fromEntries(names.map((name) => [name, strToU8('<a/>')])))
const encryptedDoc = (): Buffer => {
  const main = Buffer.alloc(4096)
  main.writeUInt16LE(0xa5ec, 0)
  main.writeUInt16LE(0xc1, 2)
  main.writeUInt16LE(0x0100, 0x0a)
  return compoundFile({ WordDocument: main, '0Table': some })
}
const oldDoc = (): Buffer => {
  const main = Buffer.alloc(4096)
  main.writeUInt16LE(0xa5ec, 0)
  main.writeUInt16LE(0x65, 2)
  return compoundFile({ WordDocument: main })
}

const REFUSALS: readonly (readonly [what: string, bytes: Uint8Array, name: string, reason: RegExp])[] = [
  ['nothing', new Uint8Array(), 'a.docx', /^文件是空的/u],
  ['a page without text', utf8('<html><body><img src=a.png></body></html>'), 'a.html', /没有读到文字/u],
  ['a Word document of pictures', docxFile('<w:p/>'), 'a.docx', /没有读到文字/u],
  ['an OFD file', zipOf('OFD.xml', 'Doc_0/Document.xml'), 'a.ofd', /\.ofd.*\.docx/u],
  ['a presentation', zipOf('ppt/presentation.xml'), 'a.pptx', /演示文稿/u],
  ['a binary workbook', zipOf('xl/workbook.bin'), 'a.xlsb', /\.xlsb.*\.xlsx/u],
  ['an OpenDocument text', zipOf('mimetype', 'content.xml', 'META-INF/manifest.xml'), 'a.odt', /OpenDocument.*\.docx/u],
  ['an archive', zipOf('报告.docx'), 'a.zip', /压缩包.*解压/u],
  ['an empty archive', zipSync({}), 'a.zip', /压缩包/u],
  ['gzip', gzipSync(strToU8('正文')), 'a.gz', /压缩包/u],
  ['a cut-off Word document', DOCX.subarray(0, DOCX.length - 100), 'a.docx', /\.docx.*不完整或已损坏/u],
  ['a cut-off workbook', XLSX.subarray(0, XLSX.length - 30), 'a.xlsx', /\.xlsx.*不完整或已损坏/u],
  ['the start of a ZIP', utf8('PK\u0003\u0004'), 'a.docx', /不完整或已损坏/u],
  ['a .wps that is none of Word', compoundFile({ CONTENTS: some }), 'a.wps', /WPS 文字.*\.docx/u],
  ['a .wps with a broken text', compoundFile({ WordDocument: some }), 'a.wps', /WPS 文字.*\.docx/u],
  ['a broken .doc', compoundFile({ WordDocument: some }), 'a.doc', /\.doc.*不完整或已损坏/u],
  ['a cut-off .doc', DOC.subarray(0, 3000), 'a.doc', /不完整或已损坏/u],
  ['a Word 95 document', oldDoc(), 'a.doc', /Word 95.*\.docx/u],
  ['an encrypted .doc', encryptedDoc(), 'a.doc', /已加密.*密码/u],
  ['an encrypted .docx', compoundFile({ EncryptionInfo: some, EncryptedPackage: some }), 'a.docx', /已加密.*密码/u],
  ['a .xls', compoundFile({ Workbook: some }), 'a.xls', /\.xls.*\.xlsx/u],
  ['a .ppt', compoundFile({ 'PowerPoint Document': some }), 'a.ppt', /演示文稿/u],
  ['a mail', compoundFile({ '__properties_version1.0': some }), 'a.msg', /邮件/u],
  ['an unknown compound file', compoundFile({ Other: some }), 'a.doc', /认不出/u],
  ['RTF', utf8('{\\rtf1\\ansi hello}'), 'a.doc', /RTF.*\.docx/u],
  ['Word XML', utf8('<?xml version="1.0"?><w:wordDocument xmlns:w="x"/>'), 'a.doc', /XML.*\.docx/u],
  [
    'a web archive',
    utf8('From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n'),
    'a.mht',
    /\.mht/u,
  ],
  ['PNG', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'a.docx', /图片.*\.docx/u],
  ['JPEG', Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), 'a.jpg', /图片/u],
  ['GIF', utf8('GIF89a\u0001\u0001'), 'a.gif', /图片/u],
  ['sound', Buffer.concat([Buffer.from('RIFF\u0040\0\0\0WAVEfmt ', 'latin1'), Buffer.alloc(64)]), 'a.wav', /音频/u],
  ['a program', Buffer.concat([Buffer.from('7f454c4602010100', 'hex'), Buffer.alloc(64)]), 'a.txt', /不是年度报告/u],
  ['noise', Buffer.alloc(3000, '\u0000\u0001\u0002\u0003\u0007', 'latin1'), 'a.txt', /乱码|二进制/u],
]

describe('a file that is not read', () => {
  it.each(REFUSALS)('%s', async (_, bytes, name, reason) => {
    const said = await reasonOf(bytes, name)
    expect(said).toMatch(reason)
    expect(said).toMatch(/[；;].*请/u)
    expect(said).not.toContain('\n')
  })
})

describe('a file whose ending lies is read by its content', () => {
  it.each([
    ['Word document', DOCX, 'a.doc'],
    ['Word 97 document', DOC, 'a.docx'],
    ['Word 97 document', DOC, 'a.wps'],
    ['page', HTML, 'a.doc'],
    ['page', HTML, 'a.xls'],
    ['workbook', XLSX, 'a.txt'],
    ['text', utf8('2021年度报告\n正文'), 'a.pdf'],
  ])('%s named otherwise', async (_, bytes, name) => {
    expect((await linesOf(bytes, name)).length).toBeGreaterThan(0)
  })

  it('takes tags in a text for text, and in a page for tags', async () => {
    expect(await linesOf(utf8('<p>甲</p>'), 'a.txt')).toEqual(['<p>甲</p>'])
    expect(await linesOf(utf8('<p>甲</p>'), 'a.html')).toEqual(['甲'])
  })

  it('reads the text of a document with macros', async () => {
    const bytes = docxFile(paragraph('正文'), { 'word/vbaProject.bin': 'Sub AutoOpen()' })
    expect(await linesOf(bytes, 'a.docm')).toEqual(['正文'])
  })
})

describe('limits', () => {
  it('can be set by the caller', async () => {
    const rows = docxFile(paragraph('一') + paragraph('二') + paragraph('三'))
    expect(await reasonOf(rows, 'a.docx', { lines: 2 })).toMatch(/超过 2 行/u)
    expect(await reasonOf(rows, 'a.docx', { characters: 2 })).toMatch(/超过 2 字/u)
    expect(await reasonOf(rows, 'a.docx', { nodes: 5 })).toMatch(/超过 5 个/u)
    expect(await reasonOf(rows, 'a.docx', { depth: 3 })).toMatch(/超过 3 层/u)
    expect(await reasonOf(rows, 'a.docx', { fileBytes: 10 })).toMatch(/文件超过/u)
    expect(await reasonOf(rows, 'a.docx', { archiveEntries: 1 })).toMatch(/超过 1 个文件/u)
    expect(await reasonOf(HTML, 'a.html', { cells: 1 })).toMatch(/超过 1 格/u)
    expect(await reasonOf(HTML, 'a.html', { milliseconds: -1 })).toMatch(/秒/u)
  })
})

describe('whatever the bytes', () => {
  const MUTANTS = [
    ['doc', DOC],
    ['docx', DOCX],
    ['xlsx', Buffer.from(XLSX)],
    ['html', Buffer.from(HTML)],
  ] as const
  const heads = ['', '%NONE', 'PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', '<html>', '{\\rtf']

  it('random bytes are read or refused', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 2000 }), async (head, tail) => {
        const bytes = Buffer.concat([Buffer.from(head, 'latin1'), tail])
        expect(await readDocument(bytes, 'a.doc')).toHaveProperty('ok')
      }),
      { numRuns: 300 },
    )
  })

  it.each(MUTANTS)('a changed .%s is read or refused', async (_, original) => {
    const change = fc.tuple(fc.nat(original.length - 1), fc.integer({ min: 0, max: 255 }))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 40 }), fc.nat(original.length), async (at, cut) => {
        const bytes = Buffer.from(original)
        for (const [place, value] of at) bytes[place] = value
        expect(await readDocument(bytes, 'a')).toHaveProperty('ok')
        expect(await readDocument(bytes.subarray(0, cut), 'a')).toHaveProperty('ok')
      }),
      { numRuns: 300 },
    )
  })

  it('a .doc with changed words in its directory and head is read or refused', async () => {
    const heavy = fc.tuple(fc.nat(Math.min(DOC.length, 4096) - 4), fc.integer({ min: -4, max: 300 }))
    await fc.assert(
      fc.asyncProperty(fc.array(heavy, { minLength: 1, maxLength: 20 }), async (at) => {
        const bytes = Buffer.from(DOC)
        for (const [place, value] of at) bytes.writeInt32LE(value, place)
        expect(await readDocument(bytes, 'a.doc')).toHaveProperty('ok')
      }),
      { numRuns: 500 },
    )
  })
})

describe('other hosts', () => {
  it('are never asked for anything', async () => {
    const asked: (string | undefined)[] = []
    const server = createServer((request, response) => {
      asked.push(request.url)
      response.end('x')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const host = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`
    const outside = `<Relationships><Relationship Id="r1" Type="urn:x/attachedTemplate" Target="${host}/t.dotm" TargetMode="External"/><Relationship Id="r2" Type="urn:x/image" Target="${host}/p.png" TargetMode="External"/></Relationships>`
    const body = `${paragraph('正文')}<w:p><w:r><w:drawing><a:blip r:link="r2"/></w:drawing></w:r></w:p>`
    await linesOf(docxFile(body, { 'word/_rels/document.xml.rels': outside, 'word/_rels/settings.xml.rels': outside }))
    const page = `<html><head><link rel=stylesheet href="${host}/a.css"><base href="${host}"></head><body>正文<img src="${host}/i.png"><iframe src="${host}/f"></iframe><script src="${host}/s.js"></script></body></html>`
    await linesOf(utf8(page))
    const dtd = `<?xml version="1.0"?><!DOCTYPE w:document SYSTEM "${host}/x.dtd" [<!ENTITY e SYSTEM "${host}/e">]>`
    expect(await reasonOf(docxFile('', { 'word/document.xml': `${dtd}<w:document>&e;</w:document>` }))).toMatch(/实体/u)
    await new Promise((resolve) => server.close(resolve))
    expect(asked).toEqual([])
  })
})
