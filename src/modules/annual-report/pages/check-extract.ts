import { LONGEST_LINE } from './check-pieces.ts'

/** A line of the text as it is shown, or lines in a row that are not. */
export type Shown =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'folded' | 'left-out'; readonly lines: readonly number[] }

/** Up to here a text is shown as a whole; a long report has a quarter of it. */
const SHORT = 60_000
/** What a long text may cost on the page: lines in sight, and lines that are folded away. */
const BUDGET = { line: 200_000, folded: 150_000 }
/** Lines before and behind a marked one that stay in sight. */
const AROUND = 3
/** A line costs its characters and the markup around them. */
const MARKUP = 60

const costOf = (text: string): number => Math.min(text.length, LONGEST_LINE) + MARKUP

type Place = Shown['kind']

/** Where each line goes. Marked lines get their room first; blank ones need none. */
function placesOf(lines: readonly string[], marked: ReadonlySet<number>): ReadonlyMap<number, Place> {
  const near = new Set(
    [...marked].flatMap((line) => Array.from({ length: 2 * AROUND + 1 }, (_, by) => line - AROUND + by)),
  )
  const all = lines.reduce((sum, text) => sum + costOf(text), 0) <= SHORT
  const left = { line: BUDGET.line, folded: BUDGET.folded }
  const place = (text: string, wanted: 'line' | 'folded'): Place => {
    left[wanted] -= costOf(text)
    return left[wanted] >= 0 ? wanted : 'left-out'
  }
  const ofMarked = new Map([...marked].map((line) => [line, place(lines[line - 1] ?? '', 'line')]))
  const places = new Map<number, Place>()
  for (const [index, text] of lines.entries()) {
    const line = index + 1
    const known = ofMarked.get(line)
    if (known !== undefined) places.set(line, known)
    else if (text.trim() !== '') places.set(line, place(text, all || near.has(line) ? 'line' : 'folded'))
  }
  return places
}

/**
 * What of a text is shown: all of it when it is short; else the marked lines with some around each, the rest folded, and
 * what is more than a page can carry only named.
 */
export function extractOf(lines: readonly string[], marked: ReadonlySet<number>): readonly Shown[] {
  const shown: Shown[] = []
  let run: { kind: 'folded' | 'left-out'; lines: number[] } | undefined
  for (const [line, kind] of placesOf(lines, marked)) {
    if (kind === 'line') {
      shown.push({ kind, line })
      run = undefined
    } else if (run?.kind === kind) run.lines.push(line)
    else {
      run = { kind, lines: [line] }
      shown.push(run)
    }
  }
  return shown
}
