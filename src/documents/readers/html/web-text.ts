import type { LineBuilder } from '../lines/line-builder.ts'
import type { Attributes } from '../markup/scan.ts'
import type { Tally } from './furniture.ts'

const WHITE = /[ \t\n\r\f\u00a0]+/gu
/** A break of the source between ideographs is no space. */
const SOURCE_BREAK = /(?<=[\u2e80-\u9fff\uff00-\uffef])[ \t\r]*\n\s*(?=[\u2e80-\u9fff\uff00-\uffef])/gu

const LONGEST_TITLE = 500
const shortened = (title: string): string => title.slice(0, LONGEST_TITLE).replace(WHITE, ' ').trim()

/** The words of a page on their way to lines: white space as browsers show it, how much of them is links, and the title. */
export class WebText {
  preformatted = false
  private readonly counts = { characters: 0, linked: 0, links: 0 }
  private inTitle = false
  private inLink = false
  private spaced = true
  private title = ''
  private articleTitle = ''

  private readonly builder: LineBuilder

  constructor(builder: LineBuilder) {
    this.builder = builder
  }

  add(text: string, shown: boolean): void {
    if (this.inTitle) this.title += text
    else if (shown && this.preformatted) this.addPreformatted(text)
    else if (shown) this.addFlowing(text)
  }

  meta(attributes: Attributes): void {
    if (attributes.get('name')?.toLowerCase() === 'articletitle') this.articleTitle = attributes.get('content') ?? ''
  }

  openTitle(): void {
    this.inTitle = true
  }

  closeTitle(): void {
    this.inTitle = false
  }

  openLink(): void {
    this.inLink = true
    this.counts.links += 1
  }

  closeLink(): void {
    this.inLink = false
  }

  tally(): Tally {
    return { ...this.counts }
  }

  since(before: Tally): Tally {
    const { characters, linked, links } = this.counts
    return {
      characters: characters - before.characters,
      linked: linked - before.linked,
      links: links - before.links,
    }
  }

  forget(since: Tally): void {
    this.counts.characters = since.characters
    this.counts.linked = since.linked
    this.counts.links = since.links
  }

  /** Name of the page: the article's title, else the longest part of `<title>`, which names the site as well. */
  pageTitle(): string {
    const parts = shortened(this.title)
      .split(/[|_\-—–]/u)
      .map((part) => part.trim())
    const longest = parts.reduce((one, other) => (other.length > one.length ? other : one), '')
    return shortened(this.articleTitle) || longest
  }

  private addFlowing(text: string): void {
    const flowing = text.replace(SOURCE_BREAK, '').replace(WHITE, ' ')
    const words = this.spaced && flowing.startsWith(' ') ? flowing.slice(1) : flowing
    if (words === '') return
    this.spaced = words.endsWith(' ')
    this.count(words)
    this.builder.text(words)
  }

  private addPreformatted(text: string): void {
    text.split(/\r\n|[\n\r]/u).forEach((line, index) => {
      if (index > 0) this.builder.endLine()
      this.count(line)
      if (line !== '') this.builder.text(line)
    })
    this.spaced = false
  }

  private count(words: string): void {
    const length = words.trim().length
    this.counts.characters += length
    if (this.inLink) this.counts.linked += length
  }
}
