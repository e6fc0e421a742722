/**
 * A document of the office as a tree: what it says and how it is built, without fonts, measures or markup.
 * Every report, letter and list is one; the writers in `writers/` turn it into Word, PDF, HTML, Excel and text.
 * Text is plain: a writer escapes it for its format.
 */
export interface OfficialDocument {
  readonly properties: Properties
  readonly blocks: readonly Block[]
}

export interface Properties {
  readonly title: string
  /** The organ that issues it. */
  readonly author: string
  readonly subject?: string
  readonly keywords?: readonly string[]
  /** Day it is dated, `YYYY-MM-DD`; also the creation date of the file, so that writing twice gives the same bytes. */
  readonly date?: string
}

export type Block = Heading | Paragraph | Table | PageBreak

/** 0 title (2 号小标宋, centred); 1 「一、」 (黑体); 2 「（一）」 (楷体); 3 「1.」 (仿宋). */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 0 | 1 | 2 | 3
  readonly text: string
}

/** `body`: first line two characters in; `flush`: no indent; `centre`; `signature` and `date`: to the right as GB/T 9704 has them; `note`: small, left. */
export type ParagraphRole = 'body' | 'flush' | 'centre' | 'signature' | 'date' | 'note'

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly role: ParagraphRole
  readonly text: string
}

export interface PageBreak {
  readonly kind: 'page-break'
}

/** A table in the model of HTML: a row lists the cells that begin in it, in order; spans reach right and down. */
export interface Table {
  readonly kind: 'table'
  /** Stable name, e.g. `requests`: anchor in HTML, part of the sheet's identity in Excel. */
  readonly id: string
  readonly caption: string
  /** Print the caption above the table; otherwise it is only told to assistive technology and names the Excel sheet. */
  readonly captionShown: boolean
  /** Relative widths of the columns; their number is the width of the table. */
  readonly columns: readonly number[]
  /** Rows at the top that are heads and are repeated on every page. */
  readonly headRows: number
  readonly rows: readonly Row[]
  /** Stands on a page of its own. */
  readonly ownPage: boolean
}

export type Row = readonly TableCell[]

export interface TableCell {
  readonly text: string
  readonly columnSpan?: number
  readonly rowSpan?: number
  /** A head of the columns below or of the row to its right. */
  readonly head?: 'column' | 'row'
  readonly align?: 'left' | 'centre' | 'right'
  /** A number as a value: `text` is how it is printed, empty when `value` is `null` (blank, never 0). */
  readonly number?: CellNumber
}

export interface CellNumber {
  readonly value: number | null
  /** Decimals shown; 0 for counts. */
  readonly decimals: number
  /** Name of this cell, unique in the document, e.g. `requests.r24.total`. */
  readonly key: string
  /** The cells this one is the sum of; Excel gets a formula. The printed `value` stays what the report says. */
  readonly sumOf?: readonly string[]
}
