import { LineBuilder } from '../lines/line-builder.ts'
import type { Attributes, MarkupHandler } from '../markup/scan.ts'
import type { Watch } from '../watch.ts'
import { BLOCKS, FRAMED, UNREAD, VOID } from './elements.data.ts'
import { type Frame, Frames } from './frames.ts'
import { isAround, isFurniture, isHidden, isNoteReference } from './furniture.ts'
import { OpenTables } from './tables.ts'
import { WebText } from './web-text.ts'

const CELLS: ReadonlySet<string> = new Set(['td', 'th'])
const SECTIONS: ReadonlySet<string> = new Set(['tbody', 'tfoot', 'thead'])
const HEADING = /^h[1-3]$/u

/** Takes the tags of a page one by one and keeps its text: lines, rows of tables, and nothing that stands around it. */
export class Page implements MarkupHandler {
  readonly builder: LineBuilder
  readonly words: WebText
  private readonly frames = new Frames()
  private readonly tables = new OpenTables()
  private hidden = 0
  private headings = 0

  constructor(watch: Watch) {
    this.builder = new LineBuilder(watch)
    this.words = new WebText(this.builder)
  }

  open = (name: string, attributes: Attributes, closed: boolean): void => {
    if (name === 'meta') return this.words.meta(attributes)
    if (name === 'title') return this.words.openTitle()
    if (name === 'br' || name === 'hr') return this.endLine()
    if (VOID.has(name)) return
    this.endImplied(name)
    if (BLOCKS.has(name)) this.endLine()
    if (HEADING.test(name)) this.headings += 1
    if (name === 'pre') this.words.preformatted = true
    const hides = UNREAD.has(name) || isHidden(attributes) || (name === 'a' && isNoteReference(attributes))
    if (name === 'a' && !hides && this.hidden === 0) this.words.openLink()
    const loose = (CELLS.has(name) || name === 'tr') && !this.tables.any
    if (hides || this.hidden > 0 || (FRAMED.has(name) && !loose)) this.push(name, attributes, hides)
    if (closed && !BLOCKS.has(name)) this.close(name)
  }

  close = (name: string): void => {
    if (name === 'title') return this.words.closeTitle()
    if (name === 'a') this.words.closeLink()
    if (name === 'pre') this.words.preformatted = false
    if (name === 'table' || name === 'tr' || CELLS.has(name)) return this.closeTo(this.tables.depthOf(name))
    if (SECTIONS.has(name)) this.closeTo(this.tables.depthOf('tr'))
    this.closeOpen(name)
    if (BLOCKS.has(name) || name === 'br') this.endLine()
  }

  text = (text: string): void => {
    this.words.add(text, this.hidden === 0)
  }

  finish(): string[] {
    this.closeTo(0)
    return this.builder.finish()
  }

  private endLine(): void {
    if (this.hidden === 0) this.builder.endLine()
  }

  /** What the opening tag closes although the page does not say so. */
  private endImplied(name: string): void {
    if (name === 'tr' || SECTIONS.has(name)) this.closeTo(this.tables.depthOf('tr'))
    if (CELLS.has(name)) {
      this.closeTo(this.tables.depthOf(name))
      if (this.tables.any && !this.tables.hasRow) this.push('tr', new Map(), false)
    }
    if (!BLOCKS.has(name)) return
    this.closeOpen('a')
    this.closeOpen('p')
    if (name === 'li' && this.hidden > 0) this.closeOpen('li')
  }

  private push(name: string, attributes: Attributes, hides: boolean): void {
    if (hides) this.hidden += 1
    const live = this.hidden === 0
    if (live && CELLS.has(name)) this.builder.openCell((Number(attributes.get('colspan')) || 1) > 1)
    if (live && name === 'tr') this.builder.openRow()
    if (live && name === 'table') this.builder.openTable()
    this.tables.opened(name, this.frames.depth)
    const mark = live && BLOCKS.has(name) ? this.builder.mark() : 0
    const around = live && isAround(name, attributes)
    this.frames.push({ name, hidden: hides, live, around, mark, ...this.words.tally(), headings: this.headings })
  }

  private closeOpen(name: string): void {
    if (!this.frames.isOpen(name)) return
    for (let frame = this.pop(); frame !== undefined && frame.name !== name;) frame = this.pop()
  }

  private closeTo(depth: number | undefined): void {
    if (depth === undefined) return
    while (this.frames.depth > depth) this.pop()
  }

  private pop(): Frame | undefined {
    const frame = this.frames.pop()
    if (frame === undefined) return undefined
    if (frame.hidden) this.hidden -= 1
    this.tables.closed(frame.name)
    if (!frame.live) return frame
    if (BLOCKS.has(frame.name)) this.endLine()
    if (isFurniture(frame.name, frame.around, this.headings > frame.headings, this.words.since(frame))) {
      this.builder.dropSince(frame.mark)
      this.words.forget(frame)
    }
    if (CELLS.has(frame.name)) this.builder.closeCell()
    if (frame.name === 'tr') this.builder.closeRow()
    return frame
  }
}
