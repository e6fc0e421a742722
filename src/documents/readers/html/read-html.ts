import type { Result } from '../../../kernel/result.ts'
import { readLinesOf } from '../lines/read-lines.ts'
import { loadScanner } from '../markup/scan.ts'
import type { Unreadable } from '../read-bytes.ts'
import type { ReadLines } from '../text.ts'
import type { Watch } from '../watch.ts'
import { decodePage } from './charset.ts'
import { isTrail } from './furniture.ts'
import { Page } from './page.ts'

const HEAD_LINES = 40
const dense = (text: string): string => text.replaceAll(/\s+/gu, '')

/** The page's title goes first when its body does not print it, also over several lines. */
function titled(title: string, lines: readonly string[]): readonly string[] {
  const words = dense(title)
  if (words === '' || dense(lines.slice(0, HEAD_LINES).join('')).includes(words)) return lines
  return [title, ...lines]
}

/** Reads a web page: one line a paragraph, one a table row with tabs between the cells, without the navigation around. */
export async function readHtmlLines(bytes: Uint8Array, watch: Watch): Promise<Result<ReadLines, Unreadable>> {
  const text = decodePage(bytes)
  if (!text.ok) return text
  const page = new Page(watch)
  const scanner = await loadScanner()
  scanner.html(text.value, watch, page)
  const lines = page.finish().filter((line) => !isTrail(line))
  return readLinesOf(lines.length === 0 ? lines : titled(page.words.pageTitle(), lines))
}
