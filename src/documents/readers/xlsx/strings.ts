import type { MarkupHandler } from '../markup/scan.ts'

const local = (name: string): string => name.slice(name.indexOf(':') + 1)

/** Reads `sharedStrings.xml`: each text once, its runs put together, without the readings of phonetic guides. */
export class StringsReader implements MarkupHandler {
  readonly strings: string[] = []
  private current = ''
  private inText = false
  private phonetic = false

  open = (name: string): void => {
    const tag = local(name)
    if (tag === 'si') this.current = ''
    else if (tag === 'rPh') this.phonetic = true
    else if (tag === 't') this.inText = !this.phonetic
  }

  close = (name: string): void => {
    const tag = local(name)
    if (tag === 'si') this.strings.push(this.current)
    else if (tag === 'rPh') this.phonetic = false
    else if (tag === 't') this.inText = false
  }

  text = (text: string): void => {
    if (this.inText) this.current += text
  }
}
