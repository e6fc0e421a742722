import { chineseOrdinal } from '../../../kernel/numerals.ts'
import type { Table } from '../../../documents/tree.ts'
import { STATUTORY_CHAPTERS } from '../domain/checking/text/statutory-chapters.data.ts'
import type { Format } from '../domain/formats/format.ts'
import type { Section } from '../domain/report.ts'

/** A chapter as it is printed: its text, then its tables. */
export interface PrintedChapter {
  /** 「一、总体情况」; empty for text without a heading. */
  readonly heading: string
  readonly text: string
  readonly tables: readonly Table[]
}

interface Draft {
  readonly title: string
  readonly text: string
  /** Place among the six statutory chapters, from 0; −1 for a chapter of another name. */
  readonly at: number
  readonly tables: readonly Table[]
}

const NUMBER = /^[一二三四五六七八九十]{1,3}[、.．]\s*/u
/** A reader follows the numbers of chapters over a gap of two. */
const WIDEST_STEP = 3

const placeOf = (title: string): number => STATUTORY_CHAPTERS.findIndex(({ exact }) => exact.test(title))

function draftOf({ title, text }: Section): Draft {
  const words = title.replace(NUMBER, '')
  return { title: words, text, at: placeOf(words), tables: [] }
}

/** Where the chapter of a table stands among the drafts: by its statutory name, else by its words. */
function homeOf(drafts: readonly Draft[], at: number): number {
  const exact = drafts.findIndex((draft) => draft.at === at)
  if (exact >= 0) return exact
  const words = STATUTORY_CHAPTERS[at]?.words
  return drafts.findIndex((draft) => draft.at < 0 && draft.title !== '' && words?.test(draft.title) === true)
}

/** Before the first statutory chapter that comes after it, else at the end. */
function insertionPoint(drafts: readonly Draft[], at: number): number {
  const after = drafts.findIndex((draft) => draft.at > at)
  return after >= 0 ? after : drafts.length
}

/** Puts a table at the end of its chapter; a chapter that the sections lack is opened where the form has it. */
function withTable(drafts: readonly Draft[], table: Table, format: Format): readonly Draft[] {
  const at = STATUTORY_CHAPTERS.findIndex((chapter) => chapter.table === table.id)
  const home = at < 0 ? -1 : homeOf(drafts, at)
  if (home >= 0) {
    return drafts.map((draft, index) => (index === home ? { ...draft, tables: [...draft.tables, table] } : draft))
  }
  const title = at >= 0 && format.headingsFixed ? (format.chapters[at]?.title ?? '') : ''
  const where = title === '' ? drafts.length : insertionPoint(drafts, at)
  return drafts.toSpliced(where, 0, { title, text: '', at: title === '' ? -1 : at, tables: [table] })
}

/** A fixed form keeps its own number for a chapter of its own, also where one before it is missing. */
function numberAfter(last: number, { at }: Draft, format: Format): number {
  const own = at + 1
  return format.headingsFixed && own > last && own <= last + WIDEST_STEP ? own : last + 1
}

/** The chapters of a report with their numbers and tables. */
export function printedChapters(
  sections: readonly Section[],
  tables: readonly Table[],
  format: Format,
): readonly PrintedChapter[] {
  const drafts = tables.reduce<readonly Draft[]>((all, table) => withTable(all, table, format), sections.map(draftOf))
  let last = 0
  return drafts.map((draft) => {
    if (draft.title !== '') last = numberAfter(last, draft, format)
    const heading = draft.title === '' ? '' : `${chineseOrdinal(last)}、${draft.title}`
    return { heading, text: draft.text, tables: draft.tables }
  })
}
