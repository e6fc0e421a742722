import type { Paragraph } from './paragraphs.ts'

/** A figure and where in the prose it stands. */
export interface Found<T> {
  readonly value: T
  readonly paragraph: Paragraph
  readonly start: number
  readonly end: number
}

const PHONE =
  /(?:电话|电诜|热线|联系方式|联系人[^,;。]{0,12}|座机|咨询)[号码]*(?:及传真|\/传真|\(传真\))?[:是为,]?\s*(?:\(?(\d{3,4})\)?[-—\s]{0,3})?(\d{7,8})(?!\d)/u
const PHONE_ALONE = /(?:联系|咨询|疑问)[^。]{0,80}?\(?(0\d{2,3})\)?[-—\s]{0,3}(\d{7,8})(?!\d)/u
/** 「请联系：区教育局办公室 52564588-7597」: local number with an extension. */
const EXTENSION = /(?:联系)[^。\d]{0,30}(?<area>)(\d{7,8}(?:-\d{1,5})?)(?![\d-])/u
const ADDRESS = /(?:地址|地点)[:是为]?([^,;。()]{4,50}?)(?=[,;。()]|邮编|邮政|电话|联系|$)/u
const POSTCODE = /邮(?:政)?编(?:码)?[:是为]?(\d{6})(?!\d)/u
const EMAIL = /((?<![A-Za-z0-9])[A-Za-z0-9][\w.+-]{0,63}@[\w-]+(?:\.[\w-]+)+)/u

function first<T>(
  paragraphs: readonly Paragraph[],
  pattern: RegExp,
  pick: (match: RegExpExecArray) => T | undefined,
): Found<T> | undefined {
  for (const paragraph of paragraphs) {
    const match = pattern.exec(paragraph.text)
    const value = match === null ? undefined : pick(match)
    if (match !== null && value !== undefined) {
      return { value, paragraph, start: match.index, end: match.index + match[0].length }
    }
  }
  return undefined
}

const phoneOf = (match: RegExpExecArray): string | undefined => {
  const [, area, number] = match
  if (number === undefined) return undefined
  return area === undefined || area === '' ? number : `${area}-${number}`
}

export interface Contact {
  readonly phone: Found<string> | undefined
  readonly address: Found<string> | undefined
  readonly postcode: Found<string> | undefined
  readonly email: Found<string> | undefined
}

/** Contact data of the organ as the report prints it (2021 format: 前言; older ones: anywhere). */
export function contactOf(paragraphs: readonly Paragraph[]): Contact {
  const group = (match: RegExpExecArray): string | undefined => match[1]
  return {
    phone:
      first(paragraphs, PHONE, phoneOf) ??
      first(paragraphs, PHONE_ALONE, phoneOf) ??
      first(paragraphs, EXTENSION, phoneOf),
    address: first(paragraphs, ADDRESS, group),
    postcode: first(paragraphs, POSTCODE, group),
    email: first(paragraphs, EMAIL, group),
  }
}
