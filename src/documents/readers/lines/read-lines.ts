import { type Result, refuse } from '../../../kernel/result.ts'
import type { Unreadable } from '../read-bytes.ts'
import { refused } from '../refusals.ts'
import { type ReadLines, linesOfText } from '../text.ts'
import { Unfit } from '../watch.ts'

/** Lines taken out of a document, folded and checked like those of a text file. */
export async function readLinesOf(lines: readonly string[]): Promise<Result<ReadLines, Unreadable>> {
  if (!lines.some((line) => /\S/u.test(line))) return refused('noText')
  return linesOfText(lines.join('\n'))
}

/** Turns what a limit or a broken structure ended into a refusal; other errors are defects and go on. */
export async function refusing<T>(work: () => Promise<Result<T, Unreadable>>): Promise<Result<T, Unreadable>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof Unfit) return refuse({ reason: error.message })
    throw error
  }
}
