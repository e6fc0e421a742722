import { LineBuilder } from '../lines/line-builder.ts'
import type { Watch } from '../watch.ts'
import type { Labels } from './labels.ts'
import { ParagraphState } from './paragraph-state.ts'
import { WordTables } from './word-tables.ts'

/** A text of its own within a Word document: the body, a text box, a note. */
export class Story {
  readonly builder: LineBuilder
  readonly tables: WordTables
  paragraph: ParagraphState | undefined
  /** Lines of text boxes anchored in the open paragraph; they follow it. */
  private boxes: string[] = []

  constructor(watch: Watch) {
    this.builder = new LineBuilder(watch)
    this.tables = new WordTables(this.builder)
  }

  openParagraph(): void {
    this.paragraph = new ParagraphState()
  }

  print(words: string): void {
    this.builder.text(words)
    if (this.paragraph !== undefined) this.paragraph.empty = false
  }

  /** The label goes first, as soon as the properties of the paragraph are known. */
  printLabel(labels: Labels): void {
    if (this.paragraph === undefined) return
    const label = labels.next(this.paragraph.place, this.paragraph.style)
    if (label === '') return
    this.builder.text(label)
    this.paragraph.labelled = true
  }

  addBox(lines: readonly string[]): void {
    for (const line of lines) this.boxes.push(line)
  }

  closeParagraph(): void {
    const { paragraph } = this
    this.paragraph = undefined
    if (paragraph?.labelled === true && paragraph.empty) this.builder.dropWords()
    if (paragraph?.joinsNext === true) return
    this.builder.endLine()
    this.closeBoxes()
  }

  finish(): string[] {
    this.builder.endLine()
    this.closeBoxes()
    return this.builder.finish()
  }

  private closeBoxes(): void {
    for (const line of this.boxes) this.builder.line(line)
    this.boxes = []
  }
}
