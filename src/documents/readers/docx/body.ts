import type { Attributes, MarkupHandler } from '../markup/scan.ts'
import type { Watch } from '../watch.ts'
import type { Labels } from './labels.ts'
import { isOn } from './paragraph-state.ts'
import { Story } from './story.ts'

/** Elements that are not read, with all they hold. */
const SKIPPED: ReadonlySet<string> = new Set(['w:moveFrom', 'w:pPrChange', 'w:rPrChange', 'w:rt', 'w:sectPr'])
const PRINTED: Readonly<Record<string, string>> = { 'w:noBreakHyphen': '-', 'w:ptab': ' ', 'w:tab': ' ' }
const NOTES: ReadonlySet<string> = new Set(['w:endnote', 'w:footnote'])
const REFERENCES: ReadonlySet<string> = new Set(['w:endnoteReference', 'w:footnoteReference'])

const noteKey = (name: string, attributes: Attributes): string =>
  `${name.startsWith('w:end') ? 'endnotes' : 'footnotes'}:${attributes.get('w:id') ?? ''}`

/** Takes the tags of a WordprocessingML part one by one and keeps its text as lines. */
export class Body implements MarkupHandler {
  /** Keys of the notes in the order in which the text refers to them. */
  readonly references: string[] = []
  /** Lines of each note that this part holds. */
  readonly notes = new Map<string, readonly string[]>()
  private story: Story
  private readonly around: Story[] = []
  /** For each open `mc:AlternateContent` whether its choice was read; `mc:Fallback` says the same again. */
  private readonly choices: boolean[] = []
  private readonly noteKeys: string[] = []
  private readonly labels: Labels
  private readonly watch: Watch
  private skipping = 0
  private placeholder = false
  private inText = false

  constructor(labels: Labels, watch: Watch) {
    this.labels = labels
    this.watch = watch
    this.story = new Story(watch)
  }

  finish(): string[] {
    while (this.around.length > 0) this.closeBox()
    return this.story.finish()
  }

  open = (name: string, attributes: Attributes): void => {
    if (this.skipping > 0 || this.isSkipped(name)) {
      this.skipping += 1
      return
    }
    const { story } = this
    if (name === 'w:t' || name === 'm:t') this.inText = true
    else if (name === 'w:p') story.openParagraph()
    else if (story.tables.open(name, attributes)) return
    else if (name === 'w:txbxContent') this.enter()
    else if (NOTES.has(name)) this.openNote(name, attributes)
    else if (REFERENCES.has(name)) this.references.push(noteKey(name, attributes))
    else if (name === 'w:br' || name === 'w:cr') story.builder.endLine()
    else if (name === 'mc:AlternateContent') this.choices.push(false)
    else if (name === 'mc:Choice') this.choices[this.choices.length - 1] = true
    else if (name === 'w:showingPlcHdr') this.placeholder = isOn(attributes)
    else if (PRINTED[name] !== undefined && story.paragraph?.inRun === true) story.print(PRINTED[name])
    else if (name === 'w:del' && story.paragraph === undefined) story.tables.deleteRow()
    else story.paragraph?.opened(name, attributes)
  }

  close = (name: string): void => {
    if (this.skipping > 0) {
      this.skipping -= 1
      return
    }
    const { story } = this
    if (name === 'w:t' || name === 'm:t') this.inText = false
    else if (name === 'w:p') story.closeParagraph()
    else if (name === 'w:txbxContent') this.closeBox()
    else if (NOTES.has(name)) this.notes.set(this.noteKeys.pop() ?? '', this.leave())
    else if (name === 'mc:AlternateContent') this.choices.pop()
    else if (name === 'w:sdt') this.placeholder = false
    story.paragraph?.closed(name)
    story.tables.close(name)
    if (name === 'w:pPr') story.printLabel(this.labels)
  }

  text = (text: string): void => {
    if (this.inText && this.skipping === 0 && this.story.paragraph?.vanished !== true) this.story.print(text)
  }

  /** A deleted run is skipped; the same element in properties says that a paragraph mark or a row was deleted. */
  private isSkipped(name: string): boolean {
    if (name === 'w:del') return this.story.paragraph?.inProperties === false
    if (name === 'mc:Fallback') return this.choices.at(-1) === true
    return SKIPPED.has(name) || (name === 'w:sdtContent' && this.placeholder)
  }

  private enter(): void {
    this.around.push(this.story)
    this.story = new Story(this.watch)
  }

  /** Ends the inner text; its lines. */
  private leave(): string[] {
    const lines = this.story.finish()
    const outer = this.around.pop()
    if (outer !== undefined) this.story = outer
    return lines
  }

  private closeBox(): void {
    const lines = this.leave()
    this.story.addBox(lines)
  }

  private openNote(name: string, attributes: Attributes): void {
    this.noteKeys.push(noteKey(name, attributes))
    this.enter()
  }
}
