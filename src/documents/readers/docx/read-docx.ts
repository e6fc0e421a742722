import type { Result } from '../../../kernel/result.ts'
import { folderOf, xmlPart } from '../archive/parts.ts'
import { relationsOf } from '../archive/relations.ts'
import type { Zip } from '../archive/zip.ts'
import { readLinesOf } from '../lines/read-lines.ts'
import { type MarkupHandler, loadScanner } from '../markup/scan.ts'
import type { Unreadable } from '../read-bytes.ts'
import { refused } from '../refusals.ts'
import type { ReadLines } from '../text.ts'
import type { Watch } from '../watch.ts'
import { Body } from './body.ts'
import { Labels } from './labels.ts'
import { NumberingReader } from './numbering.ts'
import { StylesReader } from './styles.ts'
import { withWordNames } from './word-names.ts'

const MAIN = 'word/document.xml'

/**
 * Reads a Word document: one line a paragraph, with the label of its automatic list, and one a table row. Tracked
 * deletions, hidden text, comments, headers and footers are not read; notes stand at the end. Macros are never run.
 */
export async function readDocxLines(zip: Zip, watch: Watch): Promise<Result<ReadLines, Unreadable>> {
  const scanner = await loadScanner()
  const main = (await relationsOf(zip, '', scanner, watch)).byType('officeDocument') ?? MAIN
  const document = (await xmlPart(zip, main)) ?? (await xmlPart(zip, MAIN))
  if (document === undefined) return refused('brokenDocx')
  const beside = (name: string): Promise<string | undefined> => xmlPart(zip, `${folderOf(main)}${name}.xml`)
  const scan = (text: string | undefined, handler: MarkupHandler): void => {
    if (text !== undefined) scanner.xml(text, watch, withWordNames(handler))
  }

  const styles = new StylesReader()
  scan(await beside('styles'), styles)
  const numbering = new NumberingReader()
  scan(await beside('numbering'), numbering)
  const labels = new Labels(
    styles,
    numbering.numbering((style) => styles.placeOf(style)?.place.numId),
  )
  const body = new Body(labels, watch)
  scan(document, body)
  const notes = new Body(labels, watch)
  if (body.references.length > 0) for (const part of ['footnotes', 'endnotes']) scan(await beside(part), notes)
  const noted = [...new Set(body.references)].flatMap((key) => notes.notes.get(key) ?? [])
  return readLinesOf([...body.finish(), ...noted])
}
