import type { Place } from '../report.ts'
import type { Region } from './regions.ts'
import type { Segment, SourceText } from './segments.ts'

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
}

/** A chapter of the first level: 「一、总体情况」. */
export interface Chapter {
  readonly ordinal: number
  readonly title: string
  readonly line: number
  readonly quote: string
}

const ORDINALS = '一二三四五六七八九十'
const CHAPTER = /^([一二三四五六七八九十]{1,3})[、.]([^。;]*)/u
const NUMBERED =
  /^(?:[一二三四五六七八九十]{1,3}[、.]|\([一二三四五六七八九十]{1,3}\)|\d{1,2}[.、]\D|\(\d{1,2}\)|第[一二三四五六七八九十]+[,、]|[一二三四五六七八九十]是)/u
const ENDED = /[。!?;:)"》]$/u
const SENTENCE_END = /[。!?]$/u
const HEADING_LENGTH = 44

/** 1 to 39 as chapters count; 0 for anything else. */
export function ordinalOf(text: string): number {
  const tens = text.indexOf('十')
  if (tens < 0) return ORDINALS.indexOf(text) + 1
  const head = tens === 0 ? 1 : ORDINALS.indexOf(text.slice(0, tens)) + 1
  const tail = text.slice(tens + 1)
  return head * 10 + (tail === '' ? 0 : ORDINALS.indexOf(tail) + 1)
}

function titleOf(segment: Segment, found: RegExpExecArray): string {
  const rest = found[2] ?? ''
  if (rest.length <= HEADING_LENGTH) return rest.replace(/[:,、|]+$/u, '')
  const printed = segment.raw.trim().split(/[\s\u3000]+/u)[0] ?? ''
  return printed.replace(/^.*?[、.．]/u, '').slice(0, HEADING_LENGTH)
}

/** Whether the segment opens the chapter after `last`: numbers rise, and a later chapter may be missing. */
function chapterAt(segment: Segment, last: number): { readonly ordinal: number; readonly title: string } | undefined {
  const found = CHAPTER.exec(segment.text)
  if (found === null) return undefined
  const ordinal = ordinalOf(found[1] ?? '')
  const expected = ordinal === last + 1 || (ordinal > last && ordinal <= last + 3 && last > 0)
  if (!expected) return undefined
  const title = titleOf(segment, found)
  if (title === '' || /[,]/u.test(title.slice(0, -1)) || (found[0].length > HEADING_LENGTH && title.length > 30)) {
    return ordinal === last + 1 ? { ordinal, title: title.split(',')[0] ?? title } : undefined
  }
  return { ordinal, title }
}

class Assembly {
  readonly paragraphs: Paragraph[] = []
  readonly chapters: Chapter[] = []
  private text = ''
  private lines: number[] = []
  private columns: number[] = []
  private heading = false

  add(segment: Segment): void {
    for (let index = 0; index < segment.text.length; index += 1) this.lines.push(segment.line)
    this.columns.push(...segment.columns)
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
      })
    }
    this.text = ''
    this.lines = []
    this.columns = []
    this.heading = false
  }

  open(chapter: Chapter): void {
    this.flush()
    this.chapters.push(chapter)
  }

  headingOnly(): void {
    this.heading = true
    this.flush()
  }

  /** A printed line continues the sentence before it, also over a page break. */
  continues(segment: Segment): boolean {
    return this.text !== '' && !ENDED.test(this.text) && !NUMBERED.test(segment.text)
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
    if (regions[index] !== 'prose') return assembly.flush()
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
    if ((NUMBERED.test(segment.text) && isShortHeading(segment.text)) || TITLE.test(segment.text)) assembly.headingOnly()
    return undefined
  })
  assembly.flush()
  return { paragraphs: assembly.paragraphs, chapters: assembly.chapters }
}

const QUOTE_LENGTH = 80

/** The words as printed behind `text[start … end)` of a paragraph, and their line. */
export function placeOf(source: SourceText, paragraph: Paragraph, start: number, end: number): Place {
  const line = paragraph.lines[start] ?? 1
  const last = Math.max(start, end - 1)
  let quote = ''
  for (let at = start; at <= last; ) {
    const current = paragraph.lines[at] ?? line
    let until = at
    while (until < last && paragraph.lines[until + 1] === current) until += 1
    const printed = source.lines[current - 1] ?? ''
    const same = printed.length === (source.folded[current - 1] ?? '').length
    const from = paragraph.columns[at] ?? 0
    quote += same ? printed.slice(from, (paragraph.columns[until] ?? from) + 1) : paragraph.text.slice(at, until + 1)
    at = until + 1
  }
  return { line, quote: quote.length > QUOTE_LENGTH ? `${quote.slice(0, QUOTE_LENGTH)}…` : quote }
}

/** Whether a paragraph ends its last sentence. */
export const endsSentence = (text: string): boolean => SENTENCE_END.test(text.replace(/["')\]》]+$/u, ''))
