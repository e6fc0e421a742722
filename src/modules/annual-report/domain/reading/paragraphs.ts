import { type Chapter, HEADING_LENGTH, chapterAt } from './chapters.ts'
import type { Region } from './regions.ts'
import type { Segment } from './segments.ts'

/** A paragraph of prose put together from its printed lines. */
export interface Paragraph {
  /** Words cleaned for matching. */
  readonly text: string
  /** For each character of `text` its line (from 1) … */
  readonly lines: readonly number[]
  /** … and its column in that line. */
  readonly columns: readonly number[]
  /** Index of the chapter it stands in; −1 before the first. */
  readonly chapter: number
  /** A heading of any level that stands alone. */
  readonly heading: boolean
  /** The last before a statutory table. */
  readonly beforeTable: boolean
}

const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、]\D|\(\d{1,2}\)|第[一二三四五六七八九十]+[,、]|[一二三四五六七八九十]是)/u
const ENDED = /[。!?]["')》]*$/u
const SENTENCE_END = /[。!?]$/u

/** A text without stops is cut here, so that no paragraph grows without end. */
const LONGEST_PARAGRAPH = 4000
const DAY = /^(?:(?:19|20)\d\d|[〇零一二三四五六七八九○]{4})年.{1,3}月.{1,3}日$/u
const SHORT_LINE = 30
const CLEARLY_LONGER = 20
const OPEN = /[,、:]$/u

class Assembly {
  readonly paragraphs: Paragraph[] = []
  readonly chapters: Chapter[] = []
  private text = ''
  private lines: number[] = []
  private columns: number[] = []
  private heading = false

  add(segment: Segment): void {
    for (const column of segment.columns) {
      this.lines.push(segment.line)
      this.columns.push(column)
    }
    this.text += segment.text
  }

  flush(): void {
    if (this.text !== '') {
      this.paragraphs.push({
        text: this.text,
        lines: this.lines,
        columns: this.columns,
        chapter: this.chapters.length - 1,
        heading: this.heading,
        beforeTable: false,
      })
    }
    this.text = ''
    this.lines = []
    this.columns = []
    this.heading = false
  }

  reachTable(): void {
    this.flush()
    const last = this.paragraphs.pop()
    if (last !== undefined) this.paragraphs.push({ ...last, beforeTable: true })
  }

  open(chapter: Chapter): void {
    this.flush()
    this.chapters.push(chapter)
  }

  headingOnly(): void {
    this.heading = true
    this.flush()
  }

  /** A printed line continues the sentence before it, also over a page break; the day below a signature does not. */
  continues(segment: Segment): boolean {
    if (this.text === '' || this.text.length > LONGEST_PARAGRAPH) return false
    if (ENDED.test(this.text.slice(-8)) || NUMBERED.test(segment.text)) return false
    return !this.standsAlone(segment)
  }

  /** A short line before a day or before a much longer line was not wrapped: signature, head, byline. */
  private standsAlone({ text }: Segment): boolean {
    if (this.text.length > SHORT_LINE || OPEN.test(this.text)) return false
    return DAY.test(text) || DAY.test(this.text) || text.length > this.text.length + CLEARLY_LONGER
  }

  get length(): number {
    return this.text.length
  }
}

const isShortHeading = (text: string): boolean => text.length <= HEADING_LENGTH && !/[。;,]/u.test(text)
const LONE_NUMBER = /^\d{1,3}$/u
const TITLE = /年度报告$|工作报告$|^目录$/u

/** Joins the prose segments to paragraphs and finds the chapters; table segments end a paragraph. */
export function paragraphsOf(
  segments: readonly Segment[],
  regions: readonly Region[],
): { readonly paragraphs: readonly Paragraph[]; readonly chapters: readonly Chapter[] } {
  const assembly = new Assembly()
  let last = 0
  segments.forEach((segment, index) => {
    if (regions[index] !== 'prose') return assembly.reachTable()
    if (segment.text === '' || LONE_NUMBER.test(segment.text)) {
      if (assembly.length > 0 && assembly.length < 25) assembly.flush()
      return undefined
    }
    const chapter = chapterAt(segment, last)
    if (chapter !== undefined) {
      last = chapter.ordinal
      assembly.open({ ...chapter, line: segment.line, quote: segment.raw.trim().slice(0, 60) })
      assembly.add(segment)
      if (isShortHeading(segment.text)) assembly.headingOnly()
      return undefined
    }
    if (!assembly.continues(segment)) assembly.flush()
    assembly.add(segment)
    if ((NUMBERED.test(segment.text) && isShortHeading(segment.text)) || TITLE.test(segment.text))
      assembly.headingOnly()
    return undefined
  })
  assembly.flush()
  return { paragraphs: assembly.paragraphs, chapters: assembly.chapters }
}

/** Whether a paragraph ends its last sentence. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.replace(/["')\]》]+$/u, ''))
