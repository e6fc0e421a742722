import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { docxFile, paragraph } from '../testing/office-files.ts'
import { linesOf, reasonOf } from '../testing/lines.ts'

const MEGABYTE = 1024 * 1024
const CENTRAL = Buffer.from('504b0102', 'hex')
const LOCAL = Buffer.from('504b0304', 'hex')

/** A ZIP of one Word part with a number in its directory, and in the head before the part, replaced. */
function lying(size: number): Buffer {
  const bytes = Buffer.from(docxFile(paragraph('正文'.repeat(400))))
  for (let at = bytes.indexOf(CENTRAL); at >= 0; at = bytes.indexOf(CENTRAL, at + 4)) bytes.writeUInt32LE(size, at + 24)
  for (let at = bytes.indexOf(LOCAL); at >= 0; at = bytes.indexOf(LOCAL, at + 4)) bytes.writeUInt32LE(size, at + 22)
  return bytes
}

function withFlag(bytes: Uint8Array): Buffer {
  const changed = Buffer.from(bytes)
  for (let at = changed.indexOf(CENTRAL); at >= 0; at = changed.indexOf(CENTRAL, at + 4))
    changed.writeUInt16LE(changed.readUInt16LE(at + 8) | 1, at + 8)
  return changed
}

function renamed(from: string, to: string): Buffer {
  const bytes = Buffer.from(docxFile(paragraph('正文'), { [from]: 'x' }))
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) bytes.write(to, at, 'latin1')
  return bytes
}

describe('a ZIP', () => {
  it('that inflates to 300 MB is refused before it is inflated', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(300 * MEGABYTE) })
    expect(await reasonOf(bomb)).toMatch(/word\/document\.xml 解开后超过 100 MB/u)
    const parts = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`word/${index}.xml`, new Uint8Array(9 * MEGABYTE)]),
    )
    expect(await reasonOf(zipSync({ 'word/document.xml': strToU8('x'), ...parts }))).toMatch(/解开后超过 200 MB/u)
    const dense = zipSync({ 'word/document.xml': new Uint8Array(20 * MEGABYTE) })
    expect(await reasonOf(dense)).toMatch(/压缩比超过 100 倍/u)
  })

  it('of 60,000 entries is refused before they are listed', async () => {
    const names = Array.from({ length: 60_000 }, (_, index): [string, Uint8Array] => [`a/${index}`, new Uint8Array()])
    expect(await reasonOf(zipSync(Object.fromEntries(names)))).toMatch(/超过 2000 个文件/u)
  })

  it.each([1, 100, 5 * MEGABYTE])('that says it holds %i bytes and holds others is refused', async (size) => {
    expect(await reasonOf(lying(size))).toMatch(/不完整或已损坏/u)
  })

  it('with parts that are no longer what they were is refused', async () => {
    const bytes = Buffer.from(zipSync({ 'word/document.xml': [strToU8('<w:p/>'.repeat(50)), { level: 0 }] }))
    bytes[bytes.indexOf('<w:p/>') + 3] = 0x71
    expect(await reasonOf(bytes)).toMatch(/\.docx.*不完整或已损坏/u)
  })

  it('with a password is refused', async () => {
    expect(await reasonOf(withFlag(docxFile(paragraph('正文'))))).toMatch(/已加密/u)
  })

  it.each([
    ['aa/bb.xml', '../bb.xml'],
    ['aa/bb.xml', '/a/bb.xml'],
    ['aabb.xml', 'C:bb.xml'],
  ])('with a path like %s made %s is refused', async (from, to) => {
    expect(await reasonOf(renamed(from, to))).toMatch(/不安全的文件路径/u)
  })

  it('with two parts of one name is refused', async () => {
    expect(await reasonOf(renamed('word/documenu.xml', 'word/document.xml'))).toMatch(/不完整或已损坏/u)
  })

  it('with entities is refused', async () => {
    const laughs = `<!DOCTYPE a [<!ENTITY a "${'ha'.repeat(100)}"><!ENTITY b "&a;&a;&a;">]><w:document>&b;</w:document>`
    expect(await reasonOf(docxFile('', { 'word/document.xml': laughs }))).toMatch(/实体/u)
  })

  it('with a part in UTF-16 is read', async () => {
    const wide = Buffer.from(`\ufeff<w:document><w:body>${paragraph('正文')}</w:body></w:document>`, 'utf16le')
    expect(await linesOf(zipSync({ 'word/document.xml': wide }))).toEqual(['正文'])
  })
})
