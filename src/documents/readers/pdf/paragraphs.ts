import type { FlowPage } from './flow.ts'
import { type Line, continued } from './lines.ts'

interface Margins {
  readonly left: number
  readonly right: number
}

const FEWEST = 4

/** Where the lines of prose of a page begin and end; a page with few lines says nothing. */
function marginsOf(page: FlowPage): Margins | undefined {
  const lines = page.flow.flatMap((part) => (part.kind === 'line' ? [part.line] : []))
  if (lines.length < FEWEST) return undefined
  const lefts = lines.map(({ left }) => left).sort((a, b) => a - b)
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b)
  return { left: lefts[Math.floor(lefts.length * 0.1)] ?? 0, right: rights[Math.floor(rights.length * 0.9)] ?? 0 }
}

const median = (values: readonly number[]): number | undefined =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]

const SAME_SIZE = 0.08
const INDENT = 1.2
const RAGGED = 2.2

interface Open {
  readonly text: string
  readonly line: Line
  readonly page: number
}

class Assembly {
  readonly done: string[] = []
  private open: Open | undefined

  flush(): void {
    if (this.open !== undefined) this.done.push(this.open.text)
    this.open = undefined
  }

  row(text: string): void {
    this.flush()
    this.done.push(text)
  }

  line(text: string, line: Line, page: number, margins: Margins): void {
    const open = this.open
    if (open === undefined || !goesOn(open, { line, page, text }, margins)) {
      this.flush()
      this.open = { text, line, page }
    } else this.open = { text: continued(open.text, text), line, page }
  }
}

/** Whether a line continues the one before: the title by its size, prose by a full line with no indent after it. */
function goesOn(before: Open, next: Open, margins: Margins): boolean {
  const size = before.line.size
  if (Math.abs(next.line.size - size) > size * SAME_SIZE) return false
  if (before.text.includes('\t') || next.text.includes('\t')) return false
  const samePage = next.page === before.page
  if (samePage && next.line.y - before.line.y > size * 2.6) return false
  const middle = (margins.left + margins.right) / 2
  const isCentred = ({ left, right }: Line): boolean => Math.abs((left + right) / 2 - middle) < size
  if (samePage && size > TITLE && isCentred(before.line) && isCentred(next.line)) return true
  const isFull = before.line.right > margins.right - size * RAGGED
  return isFull && next.line.left < margins.left + size * INDENT
}

/** 小二 and larger is a title, whose lines are centred. */
const TITLE = 17.5

/** The text of a document: a line for each paragraph, put together from its printed lines, and for each row of a table. */
export function paragraphsOf(pages: readonly FlowPage[]): readonly string[] {
  const known = pages.map(marginsOf)
  const seen = known.filter((margins) => margins !== undefined)
  const common = {
    left: median(seen.map(({ left }) => left)) ?? (pages[0]?.width ?? 0) * 0.13,
    right: median(seen.map(({ right }) => right)) ?? (pages[0]?.width ?? 0) * 0.87,
  }
  const assembly = new Assembly()
  pages.forEach((page, number) => {
    for (const part of page.flow) {
      if (part.kind === 'row') assembly.row(part.text)
      else assembly.line(part.text, part.line, number, known[number] ?? common)
    }
  })
  assembly.flush()
  return assembly.done
}
