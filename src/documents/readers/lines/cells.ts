const ASCII_WORD = /[!-~]/u
const TEXT_LINES = 3
const TEXT_LENGTH = 150
const SENTENCES = 2

/** Two printed lines of one cell as one: Chinese runs on, words and numbers of ASCII keep their distance. */
export function glue(one: string, other: string): string {
  const space = ASCII_WORD.test(one.at(-1) ?? '') && ASCII_WORD.test(other.at(0) ?? '')
  return space ? `${one} ${other}` : one + other
}

/** How much stands in a cell; `isText` for several paragraphs of prose, as no cell of a data table holds them. */
export function measure(lines: readonly string[]): { readonly characters: number; readonly isText: boolean } {
  const characters = lines.reduce((sum, line) => sum + line.length, 0)
  const sentences = lines.filter((line) => line.endsWith('。')).length
  const isText = lines.length >= TEXT_LINES && (characters > TEXT_LENGTH || sentences >= SENTENCES)
  return { characters, isText }
}

/** Blank rows of fewer cells are the spacers of a page's layout. */
const BLANK_ROW = 5

/** The line of a row; `undefined` when nothing stands in it. */
export function joinCells(cells: readonly (readonly string[])[]): string | undefined {
  const words = cells.map((lines) => (lines.length === 0 ? '' : lines.reduce(glue)))
  return words.length >= BLANK_ROW || words.some((word) => word !== '') ? words.join('\t') : undefined
}
