/** Controls, marks that turn the direction of writing, line and paragraph separators: none may reach a terminal. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu

/** Words of a file as one line that cannot steer the terminal. */
export const printable = (text: string): string => text.replaceAll(UNPRINTABLE, ' ')

/** A path as the message about it names it. */
export const printablePath = (path: string): string => (path === '' ? '（空的文件名）' : printable(path))
