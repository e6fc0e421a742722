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
  const lines = [...new Set(paragraph.lines)]
  return lines
    .map((line) => {
      const at = paragraph.lines.map((each, index) => (each === line ? (paragraph.columns[index] ?? 0) : -1))
      const used = at.filter((column) => column >= 0)
      return (source.lines[line - 1] ?? '').slice(Math.min(...used), Math.max(...used) + 1)
    })
    .join('')
}

const withoutHead = (text: string, title: string): string => {
  const [head = '', ...rest] = text.split('\n')
  return head.length <= title.length + 8 ? rest.join('\n') : text
}
