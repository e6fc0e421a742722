import type { Section } from '../report.ts'
import type { Chapter } from './chapters.ts'
import type { Paragraph } from './paragraphs.ts'
import type { SourceText } from './segments.ts'

/** The prose as printed, chapter by chapter; what stands before the first has an empty title. */
export function sectionsOf(
  source: SourceText,
  paragraphs: readonly Paragraph[],
  chapters: readonly Chapter[],
): Section[] {
  const printed = (chapter: number): string =>
    paragraphs
      .filter((paragraph) => paragraph.chapter === chapter)
      .map((paragraph) => wordsOf(source, paragraph))
      .join('\n')
  const before = printed(-1)
  const parts = chapters.map(({ title }, index) => ({ title, text: withoutHead(printed(index), title) }))
  return before === '' ? parts : [{ title: '', text: before }, ...parts]
}

function wordsOf(source: SourceText, paragraph: Paragraph): string {
  const { lines, columns } = paragraph
  let words = ''
  for (let from = 0; from < lines.length;) {
    let last = from
    while (lines[last + 1] === lines[from]) last += 1
    const printed = source.lines[(lines[from] ?? 1) - 1] ?? ''
    words += printed.slice(columns[from] ?? 0, (columns[last] ?? 0) + 1)
    from = last + 1
  }
  return words
}

const withoutHead = (text: string, title: string): string => {
  const [head = '', ...rest] = text.split('\n')
  return head.length <= title.length + 8 ? rest.join('\n') : text
}
