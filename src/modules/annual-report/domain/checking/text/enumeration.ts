import { chineseNumber } from '../../../../../kernel/numerals.ts'

/** How many names a list can be read as: 「甲、乙和丙」 has three, or two when 「乙和丙」 is one name. */
export interface Listed {
  readonly least: number
  readonly most: number
  /** 「等」 behind the last name: more may exist. */
  readonly open: boolean
}

const LONGEST_NAME = 24
const JOINED = /以及|和|及|与|或/gu
/** A name does not tell what was done: a list with such words is a sentence. */
const PREDICATE = /了|均(?!衡)|已|应(?![急用])|将|不断|并|按照|根据|进行|予以|通过|\d|□{3,}[^》"]/u

/**
 * Counts the names of a list with 、 between them. `undefined` when it is no plain list: names too long, words that make
 * a sentence of it, or a comma inside.
 */
export function countNames(list: string): Listed | undefined {
  const open = /等(?:等|内容|方面|信息)?$/u.test(list)
  const body = list.replace(/等(?:等|内容|方面|信息)?$/u, '')
  const names = body.split('、')
  const plain = names.every((name) => name !== '' && name.length <= LONGEST_NAME && !PREDICATE.test(name))
  if (names.length < 2 || !plain || /[,;:。]/u.test(body)) return undefined
  const joined = names.reduce((total, name) => total + (name.match(JOINED) ?? []).length, 0)
  return { least: names.length, most: names.length + joined, open }
}

/** Titles in 《》 side by side; `undefined` when other words than 、和及 stand between them. */
export function countTitles(list: string): Listed | undefined {
  const found = /^(?:《[^》]*》+(?:\([^()]{0,30}\))?(?:、|,|以及|和|及|与)?){2,}(等)?$/u.exec(list)
  if (found === null) return undefined
  const count = (list.match(/《/gu) ?? []).length
  return { least: count, most: count, open: found[1] !== undefined }
}

/** Value of 「10」 or 「十」. */
export const countOf = (digits: string): number =>
  /^\d+$/u.test(digits) ? Number(digits) : (chineseNumber(digits) ?? 0)

/** Whether a list contradicts the number printed with it. An open list contradicts only a smaller number. */
export const contradicts = (promised: number, { least, most, open }: Listed): boolean =>
  least > promised || (!open && most < promised)
