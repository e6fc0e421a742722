import type { Result } from '../../../kernel/result.ts'
import { xmlPart } from '../archive/parts.ts'
import { relationsOf } from '../archive/relations.ts'
import type { Zip } from '../archive/zip.ts'
import { readLinesOf } from '../lines/read-lines.ts'
import { type MarkupHandler, loadScanner } from '../markup/scan.ts'
import type { Unreadable } from '../read-bytes.ts'
import { refused } from '../refusals.ts'
import type { ReadLines } from '../text.ts'
import type { Watch } from '../watch.ts'
import { FormatsReader } from './number-formats.ts'
import { SheetReader } from './sheet.ts'
import { sheetLines } from './sheet-lines.ts'
import { StringsReader } from './strings.ts'

/** Ids of the sheets as the workbook lists them, without hidden ones. */
class SheetsReader implements MarkupHandler {
  readonly ids: string[] = []

  open = (name: string, attributes: ReadonlyMap<string, string>): void => {
    if (!/(?:^|:)sheet$/u.test(name) || /hidden/iu.test(attributes.get('state') ?? '')) return
    const id = [...attributes].find(([key]) => /:id$/u.test(key))?.[1]
    if (id !== undefined) this.ids.push(id)
  }
}

/** Reads a workbook: its visible sheets in order, each row a line; formulas by the results stored with them. */
export async function readXlsxLines(zip: Zip, watch: Watch): Promise<Result<ReadLines, Unreadable>> {
  const scanner = await loadScanner()
  const scan = async (part: string | undefined, handler: MarkupHandler): Promise<void> => {
    const text = part === undefined ? undefined : await xmlPart(zip, part)
    if (text !== undefined) scanner.xml(text, watch, handler)
  }
  const main = (await relationsOf(zip, '', scanner, watch)).byType('officeDocument') ?? 'xl/workbook.xml'
  if (!zip.names.has(main)) return refused('brokenXlsx')
  const sheets = new SheetsReader()
  await scan(main, sheets)
  const relations = await relationsOf(zip, main, scanner, watch)
  const strings = new StringsReader()
  await scan(relations.byType('sharedStrings'), strings)
  const formats = new FormatsReader()
  await scan(relations.byType('styles'), formats)
  const lines: string[] = []
  for (const id of sheets.ids) {
    const sheet = new SheetReader(strings.strings, formats, watch)
    await scan(relations.byId.get(id), sheet)
    for (const line of sheetLines(sheet.rows, sheet.merges, watch)) lines.push(line)
    watch.lines(lines.length)
  }
  return readLinesOf(lines)
}
