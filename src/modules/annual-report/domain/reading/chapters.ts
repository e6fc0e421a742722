import { formatOf } from '../formats/index.ts'
import type { Segment } from './segments.ts'

/** A chapter of the first level: 「一、总体情况」. */
export interface Chapter {
  readonly ordinal: number
  readonly title: string
  readonly line: number
  readonly quote: string
}

const ORDINALS = '一二三四五六七八九十'
const CHAPTER = /^([一二三四五六七八九十]{1,3})[、.]([^。;]*)/u
/** Longest heading that still is one. */
export const HEADING_LENGTH = 44

const WIDEST_STEP = 3
/** A text may begin with 二, the chapter that holds the first table. */
const STATUTORY = new Set(formatOf('2021').chapters.map(({ title }) => title))

/** 1 to 39 as chapters count; 0 for anything else. */
function ordinalOf(text: string): number {
  const tens = text.indexOf('十')
  if (tens < 0) return ORDINALS.indexOf(text) + 1
  const head = tens === 0 ? 1 : ORDINALS.indexOf(text.slice(0, tens)) + 1
  const tail = text.slice(tens + 1)
  return head * 10 + (tail === '' ? 0 : ORDINALS.indexOf(tail) + 1)
}

function titleOf(segment: Segment, found: RegExpExecArray): string {
  const rest = (found[2] ?? '').split(/:(?=.)/u)[0] ?? ''
  if (rest.length <= HEADING_LENGTH) return rest.replace(/[:,、|]+$/u, '')
  const printed = segment.raw.trim().split(/[\s\u3000]+/u)[0] ?? ''
  return printed.replace(/^.*?[、.．]/u, '').slice(0, HEADING_LENGTH)
}

/** Whether the segment opens the chapter after `last`: numbers rise, and one or two may be missing. */
export function chapterAt(
  segment: Segment,
  last: number,
): { readonly ordinal: number; readonly title: string } | undefined {
  const found = CHAPTER.exec(segment.text)
  if (found === null) return undefined
  const ordinal = ordinalOf(found[1] ?? '')
  const title = titleOf(segment, found)
  const skips = ordinal > last && (last > 0 ? ordinal <= last + WIDEST_STEP : ordinal === 2 && STATUTORY.has(title))
  if (ordinal !== last + 1 && !skips) return undefined
  if (title === '' || /[,]/u.test(title.slice(0, -1)) || (found[0].length > HEADING_LENGTH && title.length > 30)) {
    return ordinal === last + 1 ? { ordinal, title: title.split(',')[0] ?? title } : undefined
  }
  return { ordinal, title }
}
