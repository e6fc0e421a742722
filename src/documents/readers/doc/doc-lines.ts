import { LineBuilder } from '../lines/line-builder.ts'
import { Counters, type NumberedList } from '../numbering/counters.ts'
import type { Watch } from '../watch.ts'
import type { Character } from './characters.ts'
import { type PropertyRun, runAt } from './properties.ts'

const IN_TABLE = 0x2416
const ROW_END = 0x2417
const LIST_LEVEL = 0x260a
const LIST_NUMBER = 0x460b

const PARAGRAPH = '\r'
const CELL = '\u0007'
const BREAKS = /[\u000b\u000c\u000e]/u
/** A field: 0x13 instructions 0x14 result 0x15. */
const FIELD = { begins: '\u0013', result: '\u0014', ends: '\u0015' }
/** Anchors of pictures, notes and comments, and other marks. */
const MARKS = /[\0-\u0006\u0008\u001f\ufffc]/u

/** Turns the characters of a Word 97–2003 text into lines, one paragraph after the other. */
export class DocLines {
  readonly builder: LineBuilder
  private readonly counters = new Counters()
  /** For each open field whether its instructions, which are not printed, are over. */
  private readonly fields: boolean[] = []
  private instructions = 0
  private words = ''
  private inRow = false
  private inCell = false
  private readonly paragraphs: readonly PropertyRun[]
  private readonly lists: ReadonlyMap<number, NumberedList>

  constructor(paragraphs: readonly PropertyRun[], lists: ReadonlyMap<number, NumberedList>, watch: Watch) {
    this.builder = new LineBuilder(watch)
    this.paragraphs = paragraphs
    this.lists = lists
  }

  take({ char, place, unread }: Character): void {
    if (char === PARAGRAPH || char === CELL) {
      this.endParagraph(char, runAt(this.paragraphs, place))
      return
    }
    if (char === FIELD.begins || char === FIELD.result || char === FIELD.ends) this.field(char)
    else if (unread || this.instructions > 0 || MARKS.test(char)) return
    else if (BREAKS.test(char)) this.words += '\n'
    else this.words += char === '\u001e' ? '-' : char
  }

  finish(): string[] {
    this.put('')
    return this.builder.finish()
  }

  private field(mark: string): void {
    if (mark === FIELD.begins) {
      this.fields.push(false)
      this.instructions += 1
    } else if (this.fields.length > 0) {
      if (this.fields.pop() === false) this.instructions -= 1
      if (mark === FIELD.result) this.fields.push(true)
    }
  }

  private endParagraph(mark: string, run: PropertyRun | undefined): void {
    if (run?.sprms.get(ROW_END) === 1) return this.endRow(run.covered)
    const sprms = run?.sprms
    const inTable = mark === CELL || sprms?.get(IN_TABLE) === 1
    if (inTable) this.openCell()
    else this.endRow()
    this.put(this.words === '' ? '' : this.label(sprms))
    if (mark !== CELL) return
    this.builder.closeCell()
    this.inCell = false
  }

  private openCell(): void {
    if (!this.inRow) this.builder.openRow()
    if (!this.inCell) this.builder.openCell()
    this.inRow = true
    this.inCell = true
  }

  private endRow(covered?: ReadonlySet<number>): void {
    if (!this.inRow) return
    this.builder.closeCell()
    this.builder.coverCells(covered ?? new Set())
    this.builder.closeRow()
    this.inRow = false
    this.inCell = false
  }

  private label(sprms: ReadonlyMap<number, number> | undefined): string {
    const number = sprms?.get(LIST_NUMBER)
    const list = number === undefined ? undefined : this.lists.get(number)
    return list === undefined ? '' : this.counters.next(String(number), list, sprms?.get(LIST_LEVEL) ?? 0)
  }

  private put(label: string): void {
    for (const line of `${label}${this.words}`.split('\n')) {
      this.builder.text(line)
      this.builder.endLine()
    }
    this.words = ''
  }
}
