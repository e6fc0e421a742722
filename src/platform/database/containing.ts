/** Pattern for LIKE that finds a word as it was typed, wherever it stands. */
export const containing = (word: string): string => `%${word.replaceAll(/[\\%_]/gu, '\\$&')}%`
