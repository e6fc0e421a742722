import { strToU8, zipSync } from 'fflate'

/** The XML of a Word document around paragraphs and tables, as a .docx of the smallest kind. */
export function docxFile(body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array {
  const files = {
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': `<w:document xmlns:w="urn:w"><w:body>${body}</w:body></w:document>`,
    ...parts,
  }
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])))
}

/** A workbook of one sheet, from the XML of its rows and what follows them. */
export function xlsxFile(rows: string, after = '', strings = ''): Uint8Array {
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="urn:office/${type}" Target="${target}"/>`
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="正文" r:id="r1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8(
      `<Relationships>${relation('r1', 'worksheet', 'sheet.xml')}${relation('r2', 'sharedStrings', 'strings.xml')}</Relationships>`,
    ),
    'xl/sheet.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData>${after}</worksheet>`),
    'xl/strings.xml': strToU8(`<sst>${strings}</sst>`),
  })
}

export const paragraph = (text: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

const SECTOR = 512
const END = -2
const FREE = -1
const FAT = -3

function entry(name: string, type: number, right: number, child: number, start: number, size: number): Buffer {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 0, 'utf16le')
  bytes.writeUInt16LE((name.length + 1) * 2, 64)
  bytes.writeUInt8(type, 66)
  for (const [at, value] of [
    [68, FREE],
    [72, right],
    [76, child],
    [116, start],
  ] as const)
    bytes.writeInt32LE(value, at)
  bytes.writeUInt32LE(size, 120)
  return bytes
}

/** A compound file (.doc, .xls …) with these streams in its root, all of them in full sectors. */
export function compoundFile(streams: Readonly<Record<string, Uint8Array>>): Buffer {
  const names = Object.keys(streams)
  const bodies = names.map((name) => Buffer.concat([streams[name] ?? new Uint8Array(), Buffer.alloc(4096)]))
  const directory = Math.ceil((names.length + 1) / 4)
  const table: number[] = [FAT]
  const chain = (sectors: number): number => {
    const first = table.length
    for (let index = 1; index <= sectors; index += 1) table.push(index === sectors ? END : first + index)
    return first
  }
  const directoryAt = chain(directory)
  const entries = [entry('Root Entry', 5, FREE, names.length === 0 ? FREE : 1, END, 0)]
  const sectors = bodies.map((body, index) => {
    const count = Math.ceil(body.length / SECTOR)
    const next = index + 1 < names.length ? index + 2 : FREE
    entries.push(entry(names[index] ?? '', 2, next, FREE, chain(count), body.length))
    return Buffer.concat([body], count * SECTOR)
  })
  const header = Buffer.alloc(SECTOR)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header)
  header.writeUInt16LE(9, 30)
  header.writeUInt16LE(6, 32)
  header.writeInt32LE(directoryAt, 48)
  header.writeUInt32LE(4096, 56)
  header.writeInt32LE(END, 60)
  header.writeInt32LE(END, 68)
  for (let slot = 0; slot < 109; slot += 1) header.writeInt32LE(slot === 0 ? 0 : FREE, 76 + slot * 4)
  const fat = Buffer.alloc(SECTOR, 0xff)
  table.forEach((value, index) => fat.writeInt32LE(value, index * 4))
  return Buffer.concat([header, fat, Buffer.concat(entries, directory * SECTOR), ...sectors])
}
