import { AlignmentType, HeadingLevel, type IParagraphOptions, Paragraph } from 'docx'
import { closingSpace } from '../../layout/closing.ts'
import { GB9704 } from '../../layout/gb9704.ts'
import type { Block, Heading, Paragraph as TextParagraph } from '../../tree.ts'
import { titleLines } from '../pdf/title-lines.ts'
import { cleanText } from '../shared/clean-text.ts'
import { LINE_PITCH, TYPE_AREA, characters } from './measures.ts'
import { textRuns } from './text-runs.ts'

const LEVELS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const

const TITLE_CHARACTERS = Math.floor(TYPE_AREA.width / 20 / GB9704.size.title)

/** A long title turns between words into lines of like length: 回行时词意完整，排列对称. */
export const titleText = (text: string): string =>
  cleanText(text)
    .split('\n')
    .flatMap((line) => titleLines(line, TITLE_CHARACTERS))
    .join('\n')

export function headingParagraph({ level, text }: Heading, pageBreakBefore: boolean): Paragraph {
  const shown = level === 0 ? titleText(text) : text
  return new Paragraph({ heading: LEVELS[level], pageBreakBefore, children: textRuns(shown) })
}

/** The seal needs two free lines above the signature. Source: GB/T 9704-2012, 7.3.5.1. */
const closing = (blocks: readonly Block[], index: number, above: boolean): IParagraphOptions => ({
  style: 'Closing',
  keepNext: above,
  indent: { right: characters(closingSpace(blocks, index)) },
  ...(above ? { spacing: { before: 2 * LINE_PITCH } } : {}),
})

function options(blocks: readonly Block[], index: number, { role }: TextParagraph): IParagraphOptions {
  switch (role) {
    case 'body':
      return { style: 'BodyText' }
    case 'flush':
      return {}
    case 'centre':
      return { alignment: AlignmentType.CENTER }
    case 'note':
      return { style: 'TableNote' }
    case 'signature':
      return closing(blocks, index, !isClosing(blocks[index - 1]))
    case 'date':
      return closing(blocks, index, false)
  }
}

const isClosing = (block: Block | undefined): boolean =>
  block?.kind === 'paragraph' && (block.role === 'signature' || block.role === 'date')

export function textParagraph(
  blocks: readonly Block[],
  index: number,
  paragraph: TextParagraph,
  pageBreakBefore: boolean,
): Paragraph {
  return new Paragraph({
    ...options(blocks, index, paragraph),
    pageBreakBefore,
    ...(paragraph.role === 'signature' ? { keepNext: true } : {}),
    children: textRuns(paragraph.text),
  })
}
