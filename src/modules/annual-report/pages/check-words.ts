import type { Report, Severity } from '../domain/report.ts'

export const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { error: '错误', question: '疑问', hint: '提示' }

const FORMATS: Readonly<Record<NonNullable<Report['format']>, string>> = {
  2018: '2018 年以前的格式',
  2019: '2019—2020 年的格式',
  2021: '2021 年起的格式',
  mixed: '几种格式混在一起',
}

/** Which form a report follows, in words. */
export const formatWords = (format: Report['format']): string => (format === null ? '没有认出格式' : FORMATS[format])

/** Controls, and marks that turn the direction of writing. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/** Words of a file for a page: what cannot be seen becomes a space, so that every character keeps its place. */
export const printable = (text: string): string => text.replaceAll(UNPRINTABLE, (char) => (char === '\t' ? char : ' '))

const LONGEST_NAME = 48
const KEPT_END = 14

/** A file's name as a page shows it: a long one loses its middle, never the ending that tells its kind. */
export function shownName(name: string): string {
  const characters = [...printable(name).replaceAll(/\s+/gu, ' ').trim()]
  if (characters.length === 0) return '没有名字的文件'
  if (characters.length <= LONGEST_NAME) return characters.join('')
  return `${characters.slice(0, LONGEST_NAME - KEPT_END).join('')}…${characters.slice(-KEPT_END).join('')}`
}

/** 「38 KB」, 「1.2 MB」. */
export function sizeWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`
  const kilobytes = bytes / 1024
  return kilobytes < 1024 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`
}

/** ① … ㊿, then (51): number of a finding in the text and in the list. */
export function circled(number: number): string {
  if (number <= 20) return String.fromCodePoint(0x245f + number)
  if (number <= 35) return String.fromCodePoint(0x3251 + number - 21)
  return number <= 50 ? String.fromCodePoint(0x32b1 + number - 36) : `(${number})`
}
