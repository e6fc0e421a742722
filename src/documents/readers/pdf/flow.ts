import type { Line } from './lines.ts'
import { textOf } from './lines.ts'

/** What stands on a page from top to bottom: a printed line of prose, or a row of a table. */
export type Flow =
  | { readonly kind: 'line'; readonly line: Line; readonly text: string }
  | { readonly kind: 'row'; readonly y: number; readonly text: string }

export interface FlowPage {
  readonly width: number
  readonly height: number
  readonly flow: readonly Flow[]
}

export const proseOf = (line: Line): Flow => ({ kind: 'line', line, text: textOf(line) })

export const yOf = (part: Flow): number => (part.kind === 'line' ? part.line.y : part.y)
