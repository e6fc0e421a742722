import { chineseOrdinal } from '../../../../../kernel/numerals.ts'
import type { Passage } from '../../reading/passages.ts'
import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'
import { type Mark, type MarkKind, marksIn } from './marks.ts'
import { placeIn } from './sentences.ts'

const PRINTED: Readonly<Record<MarkKind, (value: number) => string>> = {
  bracketed: (value) => `（${chineseOrdinal(value)}）`,
  digit: (value) => `${value}.`,
  spoken: (value) => `${chineseOrdinal(value)}是`,
}

interface Seen {
  readonly value: number
  readonly mark: Mark
  readonly passage: Passage
}

/** The lists of one kind that are open at a place, the innermost last. */
type Lists = Seen[]

/** Where a mark goes on: the innermost open list that waits for it; lists inside that one are closed. */
function continues(lists: Lists, next: Seen): boolean {
  const at = lists.findLastIndex(({ value }) => value + 1 === next.value)
  if (at < 0) return false
  lists.splice(at, lists.length, next)
  return true
}

const WIDEST_GAP = 3

function findingOf(reading: Reading, last: Seen, next: Seen): Finding | undefined {
  const print = PRINTED[next.mark.kind]
  const repeated = next.value === last.value
  const missing = Array.from({ length: Math.max(0, next.value - last.value - 1) }, (_, index) =>
    print(last.value + 1 + index),
  )
  if (!repeated && (missing.length === 0 || missing.length > WIDEST_GAP)) return undefined
  const places = [last, next].map(({ mark, passage: { paragraph } }) =>
    placeIn(reading, paragraph, mark.start, Math.min(paragraph.text.length, mark.start + 20)),
  )
  return {
    rule: 'T-numbering',
    severity: 'hint',
    message: repeated
      ? `序号“${print(next.value)}”用了两次`
      : `序号从“${print(last.value)}”跳到“${print(next.value)}”，缺${missing.map((each) => `“${each}”`).join('')}`,
    expected: print(last.value + 1),
    found: print(next.value),
    places,
  }
}

/** Follows one mark; a list may start anew at 1, an unknown beginning is taken as it is. */
function follow(reading: Reading, lists: Lists, next: Seen): Finding | undefined {
  const last = lists.at(-1)
  if (next.value === 1) {
    lists.push(next)
    return undefined
  }
  if (last === undefined) {
    lists.push(next)
    return undefined
  }
  if (continues(lists, next)) return undefined
  lists.splice(lists.length - 1, 1, next)
  return next.value < last.value ? undefined : findingOf(reading, last, next)
}

const INNER: Readonly<Record<MarkKind, readonly MarkKind[]>> = {
  bracketed: ['digit', 'spoken'],
  digit: ['spoken'],
  spoken: [],
}

/** T-numbering of the inner levels: （一）（二）, 1. 2., 一是二是 with a number left out or used twice under one heading. */
export function checkNumbering(reading: Reading): readonly Finding[] {
  const open: Record<MarkKind, Lists> = { bracketed: [], digit: [], spoken: [] }
  const findings: Finding[] = []
  let chapter = -1
  for (const passage of reading.passages) {
    if (passage.paragraph.chapter !== chapter) {
      for (const lists of Object.values(open)) lists.length = 0
      chapter = passage.paragraph.chapter
    }
    for (const mark of marksIn(passage)) {
      const found = follow(reading, open[mark.kind], { value: mark.value, mark, passage })
      if (found !== undefined) findings.push(found)
      for (const inner of INNER[mark.kind]) open[inner].length = 0
    }
  }
  return findings
}
