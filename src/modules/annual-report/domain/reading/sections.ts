import { compact } from '../../../../kernel/text.ts'
import type { Section } from '../report.ts'
import { type Chapter, HEADING_LENGTH } from './chapters.ts'
import type { Paragraph } from './paragraphs.ts'
import { printedWords, type Run, runsOf } from './printed.ts'
import type { SourceText } from './segments.ts'
import type { Title } from './title.ts'

const CAPTION = /^[^。,;:!?]{2,40}(?:表|情况)(?:\([^)]{1,12}\))?$/u
const NUMBERED = /^(?:[一二三四五六七八九十]{1,3}[、.]|\(|\d)/u

/** The name of a table printed above it is no prose. */
const isCaption = ({ text, beforeTable, heading }: Paragraph): boolean =>
  beforeTable && !heading && CAPTION.test(text) && !NUMBERED.test(text)

const NUMBER = /^[一二三四五六七八九十]{1,3}[、.]/u

/** What of a chapter's first paragraph is text: nothing when the heading stands alone, else what follows it. */
function afterHeading(paragraph: Paragraph, title: string): readonly Run[] {
  if (paragraph.heading) return []
  const [first, ...rest] = runsOf(paragraph)
  if (first === undefined || (rest.length > 0 && first.end <= HEADING_LENGTH)) return rest
  const numbered = NUMBER.exec(paragraph.text)?.[0].length ?? 0
  const words = compact(title)
  if (!paragraph.text.startsWith(words, numbered)) return [first, ...rest]
  const end = numbered + words.length
  const gap = /^[。:,、;.]*/u.exec(paragraph.text.slice(end))?.[0].length ?? 0
  return runsOf(paragraph, end + gap)
}

/** The prose as printed, chapter by chapter, one paragraph a line; what stands before the first has an empty title. */
export function sectionsOf(
  source: SourceText,
  paragraphs: readonly Paragraph[],
  chapters: readonly Chapter[],
  title: Title | undefined,
): Section[] {
  const printed = (chapter: number, runs: (paragraph: Paragraph, index: number) => readonly Run[]): string =>
    paragraphs
      .filter((paragraph) => paragraph.chapter === chapter)
      .map((paragraph, index) => (isCaption(paragraph) ? '' : printedWords(source, paragraph, runs(paragraph, index))))
      .filter((words) => words !== '')
      .join('\n')
  const before = printed(-1, (paragraph) => runsOf(paragraph).filter(({ line }) => title?.lines.has(line) !== true))
  const parts = chapters.map((chapter, number) => ({
    title: chapter.title,
    text: printed(number, (paragraph, index) =>
      index === 0 ? afterHeading(paragraph, chapter.title) : runsOf(paragraph),
    ),
  }))
  return before === '' ? parts : [{ title: '', text: before }, ...parts]
}
