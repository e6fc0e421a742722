import type { ListLevel, NumberedList } from '../numbering/counters.ts'
import { type Fib, PART } from './fib.ts'

/** Number formats of [MS-OSHARED] 2.2.1.3 that are printed in Chinese documents; others count 1, 2, 3. */
const FORMATS: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  18: 'decimalEnclosedCircle',
  22: 'decimalZero',
  23: 'bullet',
  28: 'decimalEnclosedCircleChinese',
  29: 'ideographEnclosedCircle',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  35: 'taiwaneseCountingThousand',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
}

const LIST = 28
const OVERRIDE = 16
const LEVEL_HEAD = 28
const LEVELS = 9

/** A level's label; the levels it names stand in it as characters 0 to 8. */
const labelText = (raw: string): string =>
  [...raw].map((char) => (char.charCodeAt(0) < LEVELS ? `%${char.charCodeAt(0) + 1}` : char)).join('')

function levelAt(table: Buffer, at: number): { readonly level: ListLevel; readonly next: number } | undefined {
  if (at + LEVEL_HEAD > table.length) return undefined
  const text = at + LEVEL_HEAD + table.readUInt8(at + 24) + table.readUInt8(at + 25)
  if (text + 2 > table.length) return undefined
  const length = table.readUInt16LE(text)
  const next = text + 2 + length * 2
  if (next > table.length) return undefined
  const level: ListLevel = {
    format: FORMATS[table.readUInt8(at + 4)] ?? 'decimal',
    text: labelText(table.toString('utf16le', text + 2, next)),
    start: Math.max(0, table.readInt32LE(at)),
    plainDigits: (table.readUInt8(at + 5) & 0x04) !== 0,
  }
  return { level, next }
}

/** Lists by their ids; the levels of all of them follow one after the other behind the table of lists. */
function listsById(table: Buffer, fib: Fib): Map<number, NumberedList> {
  const { at, length } = fib.part(PART.lists)
  const lists = new Map<number, NumberedList>()
  if (length < 2 || at + 2 > table.length) return lists
  const count = table.readUInt16LE(at)
  let next = at + 2 + count * LIST
  for (let index = 0; index < count; index += 1) {
    const head = at + 2 + index * LIST
    if (head + LIST > table.length) return lists
    const levels = new Map<number, ListLevel>()
    const depth = (table.readUInt8(head + 26) & 1) === 1 ? 1 : LEVELS
    for (let number = 0; number < depth; number += 1) {
      const read = levelAt(table, next)
      if (read === undefined) return lists
      levels.set(number, read.level)
      next = read.next
    }
    const id = table.readInt32LE(head)
    lists.set(id, { key: String(id), levels, restarts: new Map() })
  }
  return lists
}

/** Automatic lists by the number that paragraphs name them with, from 1. */
export function listsOf(table: Buffer, fib: Fib): ReadonlyMap<number, NumberedList> {
  const byId = listsById(table, fib)
  const { at, length } = fib.part(PART.listOverrides)
  const numbered = new Map<number, NumberedList>()
  if (length < 4 || at + 4 > table.length) return numbered
  const count = Math.min(table.readUInt32LE(at), Math.floor(length / OVERRIDE))
  for (let index = 0; index < count; index += 1) {
    const place = at + 4 + index * OVERRIDE
    if (place + OVERRIDE > table.length) break
    const list = byId.get(table.readInt32LE(place))
    if (list !== undefined) numbered.set(index + 1, list)
  }
  return numbered
}
