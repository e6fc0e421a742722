import { chineseNumber } from '../../../../../kernel/numerals.ts'
import type { Passage } from '../../reading/passages.ts'

/** （一） · 1. or 1、 · 一是 */
export type MarkKind = 'bracketed' | 'digit' | 'spoken'

export interface Mark {
  readonly kind: MarkKind
  readonly value: number
  readonly start: number
}

const MARK =
  /(?<=^|[。;!?:])(?:(?:\(|(?<=^))(?<bracketed>[一二三四五六七八九十]{1,3})\)|(?<digit>\d{1,2})[.、](?!\d)|(?<spoken>[一二三四五六七八九十]{1,3})是)/gu
const SPOKEN_AFTER_COMMA = /(?<=,)(?<spoken>[一二三四五六七八九十]{1,3})是/gu

function markOf(found: RegExpExecArray): Mark | undefined {
  const { bracketed, digit, spoken } = found.groups ?? {}
  if (bracketed !== undefined) return { kind: 'bracketed', value: chineseNumber(bracketed) ?? 0, start: found.index }
  if (digit !== undefined) return { kind: 'digit', value: Number(digit), start: found.index }
  return spoken === undefined ? undefined : { kind: 'spoken', value: chineseNumber(spoken) ?? 0, start: found.index }
}

/** Marks of enumeration of a paragraph, in order: at its start and behind a full stop, semicolon or colon. */
export function marksIn({ prose }: Passage): readonly Mark[] {
  const { masked } = prose
  const found = [...masked.matchAll(MARK), ...(masked.includes('是') ? masked.matchAll(SPOKEN_AFTER_COMMA) : [])]
  return found.flatMap((each) => markOf(each) ?? []).sort((one, other) => one.start - other.start)
}
