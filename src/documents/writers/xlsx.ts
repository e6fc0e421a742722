import type { OfficialDocument } from '../tree.ts'

/** The document as an Excel workbook (.xlsx): the text on the first sheet, each table on its own. Equal documents give equal bytes. */
export async function writeXlsx(document: OfficialDocument): Promise<Uint8Array> {
  const { buildWorkbook } = await import('./xlsx/build.ts')
  return buildWorkbook(document)
}
