import type { Result } from '../../../kernel/result.ts'
import type { CompoundFile } from '../archive/cfb.ts'
import { readLinesOf } from '../lines/read-lines.ts'
import type { Unreadable } from '../read-bytes.ts'
import { refused } from '../refusals.ts'
import type { ReadLines } from '../text.ts'
import type { Watch } from '../watch.ts'
import { charactersOf } from './characters.ts'
import { DocLines } from './doc-lines.ts'
import { fibOf } from './fib.ts'
import { listsOf } from './lists.ts'
import { piecesOf } from './pieces.ts'
import { characterRuns, paragraphRuns } from './properties.ts'

/**
 * Reads a Word 97–2003 document: one line a paragraph, with the label of its automatic list, and one a table row.
 * Tracked deletions, hidden text, comments, headers and footers are not read; notes and text boxes stand at the end.
 */
export async function readDocLines(file: CompoundFile, watch: Watch): Promise<Result<ReadLines, Unreadable>> {
  const main = file.stream('WordDocument')
  const fib = main === undefined ? undefined : fibOf(main)
  if (main === undefined || fib === undefined) return refused('brokenDoc')
  if (fib.encrypted) return refused('encrypted')
  if (fib.unsupported) return refused('word95')
  const table = file.stream(fib.tableStream)
  const pieces = table === undefined ? undefined : piecesOf(main, table, fib)
  if (table === undefined || pieces === undefined) return refused('brokenDoc')
  const runs = characterRuns(main, table, fib)
  const paragraphs = paragraphRuns(main, table, fib)
  const lists = listsOf(table, fib)

  const { counts } = fib
  const notes = counts.main + counts.footnotes
  const endnotes = notes + counts.headers + counts.macros + counts.comments
  const boxes = endnotes + counts.endnotes
  const lines: string[] = []
  for (const [from, to] of [
    [0, counts.main],
    [counts.main, notes],
    [endnotes, boxes],
    [boxes, boxes + counts.boxes],
  ] as const) {
    const story = new DocLines(paragraphs, lists, watch)
    for (const character of charactersOf(pieces, runs, from, to)) story.take(character)
    for (const line of story.finish()) lines.push(line)
    watch.time()
  }
  return readLinesOf(lines)
}
