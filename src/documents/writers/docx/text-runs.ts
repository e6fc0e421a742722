import { Tab, TextRun } from 'docx'
import { cleanText } from '../shared/clean-text.ts'

/** Quotation marks and dashes belong to the Chinese face, which Word decides by this hint. */
const CHINESE = { hint: 'eastAsia' } as const

function lineChildren(line: string): (string | Tab)[] {
  return line
    .split('\t')
    .flatMap((piece, index) => [...(index > 0 ? [new Tab()] : []), ...(piece === '' ? [] : [piece])])
}

/** The runs of a text: line ends and tabs become Word's own. `size` in points; without it the style decides. */
export function textRuns(text: string, size?: number): TextRun[] {
  if (text === '') return []
  return cleanText(text)
    .split('\n')
    .map(
      (line, index) =>
        new TextRun({
          children: lineChildren(line),
          font: CHINESE,
          ...(index > 0 ? { break: 1 } : {}),
          ...(size === undefined ? {} : { size: Math.round(size * 2) }),
        }),
    )
}
