import type { Limits } from '../limits.ts'
import { DEFAULT_LIMITS } from '../limits.ts'
import { readDocument } from '../read-document.ts'

/** The lines of a file that must be readable; cells are shown parted by bars. */
export async function linesOf(bytes: Uint8Array, name = 'x', limits?: Partial<Limits>): Promise<string[]> {
  const read = await readDocument(bytes, name, { ...DEFAULT_LIMITS, ...limits })
  if (!read.ok) throw new Error(read.error.reason)
  return read.value.lines.map((line) => line.replaceAll('\t', '|'))
}

/** Why a file is refused; empty when it is read. */
export async function reasonOf(bytes: Uint8Array, name = 'x', limits?: Partial<Limits>): Promise<string> {
  const read = await readDocument(bytes, name, { ...DEFAULT_LIMITS, ...limits })
  return read.ok ? '' : read.error.reason
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
