import type { Attributes, MarkupHandler } from '../markup/scan.ts'
import type { ListLevel, NumberedList } from '../numbering/counters.ts'

/** Lists of a Word document by their `numId`, and the level that a paragraph style has in its list. */
export interface Numbering {
  readonly lists: ReadonlyMap<string, NumberedList>
  readonly levelOfStyle: (numId: string, style: string) => number | undefined
}

interface Draft {
  levels: Map<number, ListLevel>
  styles: Map<string, number>
  link: string | undefined
}

interface Numbered {
  readonly abstractId: string
  readonly restarts: Map<number, number>
  readonly levels: Map<number, ListLevel>
}

const valueOf = (attributes: Attributes): string => attributes.get('w:val') ?? ''
const EMPTY: ListLevel = { format: 'decimal', text: '', start: 1, plainDigits: false }

/** Reads `numbering.xml`. */
export class NumberingReader implements MarkupHandler {
  private readonly drafts = new Map<string, Draft>()
  private readonly numbered = new Map<string, Numbered>()
  private draft: Draft | undefined
  private num: Numbered | undefined
  private at = 0
  private level: ListLevel | undefined

  open = (name: string, attributes: Attributes): void => {
    if (name === 'w:abstractNum') {
      this.draft = { levels: new Map(), styles: new Map(), link: undefined }
      this.drafts.set(attributes.get('w:abstractNumId') ?? '', this.draft)
    } else if (name === 'w:num') this.at = 0
    else if (name === 'w:lvl' || name === 'w:lvlOverride') this.at = Number(attributes.get('w:ilvl')) || 0
    if (name === 'w:num') this.numId = attributes.get('w:numId') ?? ''
    if (name === 'w:lvl') this.level = EMPTY
    if (name === 'w:abstractNumId') {
      this.num = { abstractId: valueOf(attributes), restarts: new Map(), levels: new Map() }
      this.numbered.set(this.numId, this.num)
    }
    if (name === 'w:startOverride') this.num?.restarts.set(this.at, Number(valueOf(attributes)) || 0)
    if (name === 'w:numStyleLink' && this.draft !== undefined) this.draft.link = valueOf(attributes)
    if (name === 'w:pStyle') this.draft?.styles.set(valueOf(attributes), this.at)
    if (this.level !== undefined) this.level = detailed(this.level, name, attributes)
  }

  close = (name: string): void => {
    if (name === 'w:lvl' && this.level !== undefined) {
      const levels = this.draft?.levels ?? this.num?.levels
      levels?.set(this.at, this.level)
      this.level = undefined
    }
    if (name === 'w:abstractNum') this.draft = undefined
    if (name === 'w:num') this.num = undefined
  }

  /** The lists; `numIdOfStyle` says which list a numbering style stands for. */
  numbering(numIdOfStyle: (style: string) => string | undefined): Numbering {
    const draftOf = (numId: string): Draft | undefined => {
      const draft = this.drafts.get(this.numbered.get(numId)?.abstractId ?? '')
      if (draft?.link === undefined) return draft
      return this.drafts.get(this.numbered.get(numIdOfStyle(draft.link) ?? '')?.abstractId ?? '')
    }
    const lists = [...this.numbered].map(([numId, { abstractId, restarts, levels }]): [string, NumberedList] => [
      numId,
      { key: abstractId, levels: new Map([...(draftOf(numId)?.levels ?? []), ...levels]), restarts },
    ])
    return { lists: new Map(lists), levelOfStyle: (numId, style) => draftOf(numId)?.styles.get(style) }
  }

  private numId = ''
}

function detailed(level: ListLevel, name: string, attributes: Attributes): ListLevel {
  const value = valueOf(attributes)
  if (name === 'w:start') return { ...level, start: Number(value) || 0 }
  if (name === 'w:numFmt') return { ...level, format: value }
  if (name === 'w:lvlText') return { ...level, text: value }
  return name === 'w:isLgl' ? { ...level, plainDigits: value !== '0' && value !== 'false' } : level
}
