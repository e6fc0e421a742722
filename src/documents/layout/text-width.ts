/** What GB fonts set half a character wide: ASCII and Latin, half-width forms. */
const NARROW = /[\u0020-\u007e\u00a0-\u00ff\u0100-\u024f\uff61-\uffdc]/u

/** Width of a text in full-width characters. */
export function textWidth(text: string): number {
  let width = 0
  for (const character of text) width += NARROW.test(character) ? 0.5 : 1
  return width
}

/** Lines the text takes when a line holds `characters` full-width ones; an empty text takes one. */
export const lineCount = (text: string, characters: number): number =>
  text
    .split('\n')
    .reduce((lines, line) => lines + Math.max(1, Math.ceil(textWidth(line) / Math.max(1, Math.floor(characters)))), 0)
