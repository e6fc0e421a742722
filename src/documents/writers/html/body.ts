import { pageStarts } from '../../layout/page-starts.ts'
import type { Block, Heading, Paragraph } from '../../tree.ts'
import { titleLines } from '../pdf/title-lines.ts'
import { textMarkup } from './cells.ts'
import { anchors } from './identifiers.ts'
import { tableMarkup } from './tables.ts'

/** Heading elements without gaps: h1 is the title's, a level that was left out makes no hole. */
class Outline {
  private readonly open: number[] = [0]

  depth(level: Heading['level']): number {
    if (level === 0) {
      this.open.splice(1)
      return 1
    }
    while (this.open.length > 1 && (this.open.at(-1) ?? 0) >= level) this.open.pop()
    this.open.push(level)
    return this.open.length
  }
}

/** Where a title may turn on a narrow screen: between words, every eight characters or sooner. */
const TITLE_PIECE = 8
const titleMarkup = (text: string): string => titleLines(text, TITLE_PIECE).map(textMarkup).join('<wbr>')

const classAttribute = (names: readonly string[]): string => (names.length === 0 ? '' : ` class="${names.join(' ')}"`)

const isClosing = (block: Block | undefined): block is Paragraph =>
  block?.kind === 'paragraph' && (block.role === 'signature' || block.role === 'date')

/** Signature and date are one block, so that one stands centred over the other. */
function paragraphMarkup(blocks: readonly Block[], index: number, block: Paragraph, starts: readonly string[]): string {
  const markup = `<p${classAttribute([...(block.role === 'body' ? [] : [block.role]), ...starts])}>${textMarkup(block.text)}</p>`
  if (!isClosing(block)) return markup
  const first = !isClosing(blocks[index - 1])
  const last = !isClosing(blocks[index + 1])
  return `${first ? '<div class="closing">' : ''}${markup}${last ? '</div>' : ''}`
}

/** The blocks as markup for the inside of an `article`, without styles. */
export function bodyMarkup(blocks: readonly Block[]): string {
  const outline = new Outline()
  const ids = anchors(blocks)
  const newPages = pageStarts(blocks)
  const parts = blocks.flatMap((block, index) => {
    const starts = newPages.has(index) ? ['new-page'] : []
    switch (block.kind) {
      case 'heading': {
        const name = `h${String(outline.depth(block.level))}`
        return [
          `<${name}${classAttribute(starts)}>${block.level === 0 ? titleMarkup(block.text) : textMarkup(block.text)}</${name}>`,
        ]
      }
      case 'paragraph':
        return [paragraphMarkup(blocks, index, block, starts)]
      case 'table':
        return [tableMarkup(block, ids.get(index) ?? block.id)]
      case 'page-break':
        return []
    }
  })
  return parts.join('\n')
}
