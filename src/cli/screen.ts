import { weekdayName, type CivilDate } from '../kernel/civil-date.ts'
import type { Io } from './io.ts'

/** Columns a text takes on a terminal; a Chinese character takes two. */
export const width = (text: string): number => [...text].reduce((sum, one) => sum + (one >= '\u2e80' ? 2 : 1), 0)

/** Fills with spaces up to a width in columns; a Chinese character takes two. */
export const padded = (text: string, columns: number): string => text + ' '.repeat(Math.max(0, columns - width(text)))

const STYLES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 } as const
export type Style = keyof typeof STYLES

export const styled = (io: Io, style: Style, text: string): string =>
  io.colour ? `\u001b[${STYLES[style]}m${text}\u001b[0m` : text

export const withWeekday = (date: CivilDate): string => `${date}（${weekdayName(date)}）`

export const printLines = (io: Io, lines: readonly string[]): void => io.out(`${lines.join('\n')}\n`)

export const printJson = (io: Io, value: unknown): void => io.out(`${JSON.stringify(value)}\n`)

/** What `--help` prints, and its exit code. */
export function printUsage(io: Io, text: string): 0 {
  io.out(`${text}\n`)
  return 0
}

/** One line on stderr, and the exit code for usage and unreadable input. */
export function usageError(io: Io, command: string, message: string): 2 {
  io.err(`gongkai ${command}：${message.replaceAll(/\s*\n\s*/g, ' ')}\n`)
  return 2
}

export const ESTIMATED_NOTE = '注意：所涉日期有一部分没有导入放假安排，结果为估算；请用 --calendar 提供放假安排后重算'
