import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx'
import { GB9704 } from '../../layout/gb9704.ts'
import { CHARACTER_SPACE, FOOTER, LINE_PITCH, MARGIN, PAGE, twips } from './measures.ts'

/** 「— 1 —」 one character in from its edge. */
function pageNumber(side: 'left' | 'right'): Footer {
  const inset = twips(GB9704.size.pageNumber)
  return new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: side === 'right' ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: side === 'right' ? { right: inset } : { left: inset },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: { hint: 'eastAsia' } })],
      }),
    ],
  })
}

/** Paper, type area, grid and page numbers: odd pages carry theirs right, even pages left. */
export const sectionPage = (): Omit<ISectionOptions, 'children'> => ({
  properties: {
    page: {
      size: { ...PAGE, orientation: PageOrientation.PORTRAIT },
      margin: { ...MARGIN, header: MARGIN.top / 2, footer: FOOTER, gutter: 0 },
    },
    grid: { type: DocumentGridType.LINES_AND_CHARS, linePitch: LINE_PITCH, charSpace: CHARACTER_SPACE },
  },
  footers: { default: pageNumber('right'), even: pageNumber('left') },
})
