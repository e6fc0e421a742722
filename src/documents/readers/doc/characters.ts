import type { Piece } from './pieces.ts'
import { type PropertyRun, runAt } from './properties.ts'

const DELETED = 0x0800
const HIDDEN = 0x083c

const isUnread = ({ sprms }: PropertyRun): boolean => sprms.get(DELETED) === 1 || sprms.get(HIDDEN) === 1

/** One character of the text and its place in the stream. */
export interface Character {
  readonly char: string
  readonly place: number
  /** Deleted under tracking, or hidden. */
  readonly unread: boolean
}

/** The characters of the text from one position to another, in order. */
export function* charactersOf(
  pieces: readonly Piece[],
  runs: readonly PropertyRun[],
  from: number,
  to: number,
): Generator<Character> {
  let position = 0
  for (const piece of pieces) {
    const end = position + piece.text.length
    let run: PropertyRun | undefined
    for (let at = Math.max(position, from); at < Math.min(end, to); at += 1) {
      const index = at - position
      const place = piece.from + index * piece.bytesEach
      if (run === undefined || place < run.from || place >= run.to) run = runAt(runs, place)
      yield { char: piece.text.charAt(index), place, unread: run !== undefined && isUnread(run) }
    }
    position = end
  }
}
