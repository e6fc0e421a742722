import type { Attributes, MarkupHandler } from '../markup/scan.ts'

/** The list and level a paragraph belongs to, by itself or by its style; `numId` 「0」 takes it out of any. */
export interface ListPlace {
  readonly numId?: string
  readonly level?: number
}

interface Style {
  basedOn: string | undefined
  place: ListPlace
}

const DEEPEST = 20

/** Reads from `styles.xml` which styles number their paragraphs. */
export class StylesReader implements MarkupHandler {
  private readonly styles = new Map<string, Style>()
  private style: Style | undefined

  open = (name: string, attributes: Attributes): void => {
    const value = attributes.get('w:val') ?? ''
    if (name === 'w:style') {
      this.style = { basedOn: undefined, place: {} }
      this.styles.set(attributes.get('w:styleId') ?? '', this.style)
    }
    if (this.style === undefined) return
    if (name === 'w:basedOn') this.style.basedOn = value
    if (name === 'w:numId') this.style.place = { ...this.style.place, numId: value }
    if (name === 'w:ilvl') this.style.place = { ...this.style.place, level: Number(value) || 0 }
  }

  close = (name: string): void => {
    if (name === 'w:style') this.style = undefined
  }

  /** What the style says, or the nearest it is based on, and which of them said it. */
  placeOf(id: string): { readonly style: string; readonly place: ListPlace } | undefined {
    let current = id
    for (let step = 0; step < DEEPEST; step += 1) {
      const style = this.styles.get(current)
      if (style === undefined) return undefined
      if (style.place.numId !== undefined) return { style: current, place: style.place }
      if (style.basedOn === undefined) return undefined
      current = style.basedOn
    }
    return undefined
  }
}
