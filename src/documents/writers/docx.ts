import type { OfficialDocument } from '../tree.ts'

/** The document as a Word file (.docx) laid out by GB/T 9704. Equal documents give equal bytes. */
export async function writeDocx(document: OfficialDocument): Promise<Uint8Array> {
  const { buildWord } = await import('./docx/build.ts')
  return buildWord(document)
}
