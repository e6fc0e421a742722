import { deflateSync } from 'node:zlib'

/** Objects numbered from 1; the first is the catalogue. */
export function rawPdf(objects: readonly (string | Uint8Array)[]): Uint8Array {
  const parts: Uint8Array[] = [Buffer.from('%PDF-1.7\n')]
  let length = 9
  const offsets = objects.map((body, index) => {
    const offset = length
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      typeof body === 'string' ? Buffer.from(body) : body,
      Buffer.from('\nendobj\n'),
    ])
    parts.push(part)
    length += part.length
    return offset
  })
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Uint8Array.from(Buffer.concat(parts))
}

/** A stream object, deflated. */
export function deflated(content: Uint8Array): Uint8Array {
  const packed = deflateSync(content)
  const head = Buffer.from(`<</Length ${packed.length}/Filter/FlateDecode>>stream\n`)
  return Buffer.concat([head, packed, Buffer.from('\nendstream')])
}

const CATALOGUE = '<</Type/Catalog/Pages 2 0 R>>'
const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>'

/** A file of one page with this content; `/F` is Helvetica. */
export const onePage = (content: string | Uint8Array, page = ''): Uint8Array =>
  rawPdf([
    CATALOGUE,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>>>/Contents 4 0 R${page}>>`,
    deflated(typeof content === 'string' ? Buffer.from(content, 'latin1') : content),
    FONT,
  ])

/** A tree of pages that contains itself. */
export const pageLoop = (): Uint8Array =>
  rawPdf([CATALOGUE, '<</Type/Pages/Kids[3 0 R]/Count 9>>', '<</Type/Pages/Parent 2 0 R/Kids[2 0 R 3 0 R]/Count 9>>'])

/** One page that is listed `count` times. */
export const manyPages = (count: number): Uint8Array =>
  rawPdf([
    CATALOGUE,
    `<</Type/Pages/Kids[${'3 0 R '.repeat(count)}]/Count ${count}>>`,
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<<>>>>',
  ])
