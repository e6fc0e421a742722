import { Counters } from '../numbering/counters.ts'
import type { Numbering } from './numbering.ts'
import type { ListPlace, StylesReader } from './styles.ts'

/** Gives paragraphs the labels that Word prints and the file does not hold: 「一、」 「（二）」 「3.」. */
export class Labels {
  private readonly counters = new Counters()
  private readonly styles: StylesReader
  private readonly numbering: Numbering

  constructor(styles: StylesReader, numbering: Numbering) {
    this.styles = styles
    this.numbering = numbering
  }

  /** Label of a paragraph by its own list place and its style; counts it. */
  next(own: ListPlace, style: string | undefined): string {
    const inherited = style === undefined ? undefined : this.styles.placeOf(style)
    const numId = own.numId ?? inherited?.place.numId
    if (numId === undefined) return ''
    const list = this.numbering.lists.get(numId)
    if (list === undefined) return ''
    const ofStyle = inherited === undefined ? undefined : this.numbering.levelOfStyle(numId, inherited.style)
    return this.counters.next(numId, list, own.level ?? ofStyle ?? inherited?.place.level ?? 0)
  }
}
