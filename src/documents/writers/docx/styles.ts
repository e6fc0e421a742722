import { AlignmentType, type IStylesOptions, LineRuleType } from 'docx'
import { FACES, GB9704 } from '../../layout/gb9704.ts'
import { LETTER_SPACE, LINE_PITCH, characters, twips } from './measures.ts'

const { size } = GB9704

/** Sizes of Word are half points. */
const half = (points: number): number => points * 2

const face = (eastAsia: string) => ({ ascii: FACES.number, hAnsi: FACES.number, cs: FACES.number, eastAsia })

const onGrid = { line: LINE_PITCH, lineRule: LineRuleType.EXACT, before: 0, after: 0 } as const

/** Left two characters free; the twips are for programs that do not count in characters. */
const indented = { firstLine: characters(2), firstLineChars: 200 } as const

const heading = (level: number, eastAsia: string, bold: boolean) => ({
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run: { font: face(eastAsia), size: half(size.body), bold, color: '000000' },
  paragraph: { spacing: onGrid, indent: indented, keepNext: true, outlineLevel: level },
})

/** Styles by the names Word knows, so that its navigation pane and tables of contents work. */
export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: {
        font: face(FACES.body),
        size: half(size.body),
        snapToGrid: false,
        language: { value: 'zh-CN', eastAsia: 'zh-CN' },
      },
      paragraph: { spacing: onGrid },
    },
    title: {
      next: 'Normal',
      quickFormat: true,
      run: { font: face(FACES.title), size: half(size.title), color: '000000' },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...onGrid, line: twips(size.title * 1.5), after: LINE_PITCH },
        contextualSpacing: true,
        keepNext: true,
      },
    },
    heading1: heading(0, FACES.heading1, false),
    heading2: heading(1, FACES.heading2, false),
    heading3: heading(2, FACES.body, true),
    caption: {
      next: 'Normal',
      run: { font: face(FACES.heading1), size: half(size.note), color: '000000' },
      paragraph: { alignment: AlignmentType.CENTER, spacing: onGrid, keepNext: true },
    },
  },
  paragraphStyles: [
    // Its size is the unit of the character grid, so it is said here too and not only in the defaults.
    { id: 'Normal', name: 'Normal', quickFormat: true, run: { size: half(size.body), characterSpacing: LETTER_SPACE } },
    {
      id: 'BodyText',
      name: 'Body Text',
      basedOn: 'Normal',
      quickFormat: true,
      paragraph: { alignment: AlignmentType.BOTH, indent: indented },
    },
    {
      id: 'Closing',
      name: 'Closing',
      basedOn: 'Normal',
      paragraph: { alignment: AlignmentType.RIGHT, keepLines: true },
    },
    {
      id: 'TableNote',
      name: 'Table Note',
      run: { size: half(size.note) },
      paragraph: { spacing: { ...onGrid, line: twips(size.note * 1.5) } },
    },
    {
      id: 'TableText',
      name: 'Table Text',
      run: { size: half(size.table) },
      paragraph: { spacing: { ...onGrid, line: twips(size.table * 1.25) } },
    },
    {
      id: 'Separator',
      name: 'Separator',
      run: { size: 2 },
      paragraph: { spacing: { ...onGrid, line: 20 } },
    },
    {
      id: 'Footer',
      name: 'footer',
      run: {
        font: { ascii: FACES.pageNumber, hAnsi: FACES.pageNumber, cs: FACES.pageNumber, eastAsia: FACES.pageNumber },
        size: half(size.pageNumber),
      },
      paragraph: { spacing: { ...onGrid, line: twips(size.pageNumber) } },
    },
  ],
}
