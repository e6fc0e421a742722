import { MOST_CHARACTERS } from './text.ts'

/** What reading one file may cost. Every reader takes them; a caller may tighten or widen single ones. */
export interface Limits {
  /** Bytes of the file itself. */
  readonly fileBytes: number
  /** Parts of a ZIP (docx, xlsx, ofd). */
  readonly archiveEntries: number
  /** Bytes of all parts together once inflated, as declared and as read. */
  readonly archiveBytes: number
  /** Bytes of one part once inflated. */
  readonly partBytes: number
  /** Inflated to packed size of a part above 10 MB. */
  readonly archiveRatio: number
  /** Pages of a PDF. */
  readonly pages: number
  /** Elements within each other in the XML of docx and xlsx; HTML is read at any depth. */
  readonly depth: number
  /** Tags and pieces of text of HTML or XML. */
  readonly nodes: number
  /** Cells of all tables. */
  readonly cells: number
  /** Characters of the text. */
  readonly characters: number
  /** Lines of the text. */
  readonly lines: number
  /** Time for one file; looked at while a file is read, so that it may be overrun a little. */
  readonly milliseconds: number
}

const MEGABYTE = 1024 * 1024

export const DEFAULT_LIMITS: Limits = {
  fileBytes: 20 * MEGABYTE,
  archiveEntries: 2_000,
  archiveBytes: 200 * MEGABYTE,
  partBytes: 100 * MEGABYTE,
  archiveRatio: 100,
  pages: 500,
  depth: 1_000,
  nodes: 5_000_000,
  cells: 200_000,
  characters: MOST_CHARACTERS,
  lines: 200_000,
  milliseconds: 20_000,
}
