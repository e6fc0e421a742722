import { Document, Packer } from 'docx'
import type { OfficialDocument } from '../../tree.ts'
import { CORE_PROPERTIES, coreProperties } from '../office/core-properties.ts'
import { repack } from '../office/repack.ts'
import { escapeMarkup } from '../shared/escape-markup.ts'
import { wordBody } from './body.ts'
import { sectionPage } from './page.ts'
import { STYLES } from './styles.ts'

/**
 * What `docx` has no option for: full pages of 22 lines (no widow control), and paragraphs that keep the grid by their
 * own measures. Word's page dialog shows 22 × 28, and LibreOffice, which stretches a grid of characters, prints it.
 */
const gridDefaults = (xml: string): string =>
  xml.replace('<w:pPrDefault><w:pPr>', '<w:pPrDefault><w:pPr><w:widowControl w:val="0"/><w:snapToGrid w:val="0"/>')

/** Names each table for assistive technology; the package `docx` has no option for it. */
function nameTables(xml: string, document: OfficialDocument): string {
  const captions = document.blocks.flatMap((block) => (block.kind === 'table' ? [block.caption] : []))
  let table = 0
  return xml.replaceAll('</w:tblPr>', () => {
    const caption = captions[table]
    table += 1
    return caption === undefined ? '</w:tblPr>' : `<w:tblCaption w:val="${escapeMarkup(caption)}"/></w:tblPr>`
  })
}

export async function buildWord(document: OfficialDocument): Promise<Uint8Array> {
  const file = new Document({
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [{ ...sectionPage(), children: wordBody(document.blocks) }],
  })
  const packed = await Packer.toBuffer(file)
  return repack(packed, document.properties.date, {
    [CORE_PROPERTIES]: () => coreProperties(document.properties),
    'word/styles.xml': gridDefaults,
    'word/document.xml': (xml) => nameTables(xml, document),
  })
}
