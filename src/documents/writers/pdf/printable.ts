/** What Chinese typesetters print for a character that no face has. */
const MISSING = '〓'

/** Not characters, halves of characters, and controls: no face has them, and some end the export. */
const UNPRINTABLE = /[\p{Cn}\p{Cs}]|[^\P{Cc}\t\n]/gu

/** A text in which everything can be written to a file; line ends of every system become line feeds. */
export const printable = (text: string): string =>
  text
    .replaceAll(/\r\n|[\r\u0085\u2028\u2029\v\f]/gu, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(UNPRINTABLE, MISSING)

/** A text as its printed lines. */
export const linesOf = (text: string): readonly string[] => printable(text).split('\n')

const NO_FACE = /the text \\*"(.+?)\\*" could not be displayed/u

/** The characters that an export refused because no face on this computer has them. */
export function undisplayable(error: unknown): string | undefined {
  const found = error instanceof Error ? NO_FACE.exec(error.message)?.[1] : undefined
  return found
    ?.replaceAll(/\\*u\{([\da-f]{1,6})\}/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replaceAll('\\', '')
}

/** A text without these characters. */
export const withoutCharacters = (text: string, characters: string): string =>
  [...characters].reduce((rest, character) => rest.replaceAll(character, MISSING), text)
