import type { Tokenizer, TokenizerCallbacks } from 'htmlparser2'
import type { Watch } from '../watch.ts'

export type Attributes = ReadonlyMap<string, string>

/** What a page or an XML part says, in order. In XML a tag that closes itself is opened and closed. */
export interface MarkupHandler {
  /** `closed` for `<br/>`: HTML gives it no meaning, except in elements that are none of its own. */
  readonly open?: (name: string, attributes: Attributes, closed: boolean) => void
  readonly close?: (name: string) => void
  readonly text?: (text: string) => void
}

export interface MarkupScanner {
  /** Tags as written, in lower case; nothing is closed that the page does not close, and no depth costs anything. */
  readonly html: (text: string, watch: Watch, handler: MarkupHandler) => void
  readonly xml: (text: string, watch: Watch, handler: MarkupHandler) => void
}

/** Collects what the tokenizer points at and hands it on. */
class Collector implements TokenizerCallbacks {
  private tag = ''
  private attribute = ''
  private value = ''
  private attributes = new Map<string, string>()
  private open = 0
  private readonly source: string
  private readonly isXml: boolean
  private readonly watch: Watch
  private readonly handler: MarkupHandler

  constructor(source: string, isXml: boolean, watch: Watch, handler: MarkupHandler) {
    this.source = source
    this.isXml = isXml
    this.watch = watch
    this.handler = handler
  }

  ontext(start: number, end: number): void {
    this.watch.node()
    this.handler.text?.(this.source.slice(start, end))
  }
  ontextentity(code: number): void {
    this.handler.text?.(String.fromCodePoint(code))
  }
  oncdata(start: number, end: number, offset: number): void {
    if (this.isXml) this.handler.text?.(this.source.slice(start, end - offset))
  }
  onopentagname(start: number, end: number): void {
    this.watch.node()
    this.tag = this.named(start, end)
    this.attributes = new Map()
  }
  onattribname(start: number, end: number): void {
    this.attribute = this.named(start, end)
    this.value = ''
  }
  onattribdata(start: number, end: number): void {
    this.value += this.source.slice(start, end)
  }
  onattribentity(code: number): void {
    this.value += String.fromCodePoint(code)
  }
  onattribend(): void {
    if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.value)
  }
  onopentagend(): void {
    if (this.isXml) this.watch.depth((this.open += 1))
    this.handler.open?.(this.tag, this.attributes, false)
  }
  onselfclosingtag(): void {
    this.handler.open?.(this.tag, this.attributes, true)
    if (this.isXml) this.handler.close?.(this.tag)
  }
  onclosetag(start: number, end: number): void {
    this.watch.node()
    this.open -= 1
    this.handler.close?.(this.named(start, end))
  }
  oncomment(): void {
    this.watch.node()
  }
  ondeclaration(): void {
    this.watch.node()
  }
  onprocessinginstruction(): void {
    this.watch.node()
  }
  onend(): void {
    this.watch.time()
  }

  private named(start: number, end: number): string {
    const name = this.source.slice(start, end)
    return this.isXml ? name : name.toLowerCase()
  }
}

function scanner(Tokens: typeof Tokenizer): MarkupScanner {
  const scan = (source: string, isXml: boolean, watch: Watch, handler: MarkupHandler): void => {
    const tokenizer = new Tokens({ xmlMode: isXml }, new Collector(source, isXml, watch, handler))
    tokenizer.write(source)
    tokenizer.end()
  }
  return {
    html: (text, watch, handler) => scan(text, false, watch, handler),
    xml: (text, watch, handler) => scan(text, true, watch, handler),
  }
}

/** Loads htmlparser2. Its tokenizer is used, not its parser: the parser's stack takes minutes for 200,000 open elements. */
export async function loadScanner(): Promise<MarkupScanner> {
  const { Tokenizer: Tokens } = await import('htmlparser2')
  return scanner(Tokens)
}
