import { formatNumber } from './format.ts'

/** One level of a list that numbers its paragraphs by itself. */
export interface ListLevel {
  /** Name of ECMA-376 17.18.59, e.g. `chineseCounting`. */
  readonly format: string
  /** What is printed, with `%1` … `%9` for the numbers of the levels: 「（%2）」. */
  readonly text: string
  readonly start: number
  /** Numbers of higher levels in this label are printed 1, 2, 3. */
  readonly plainDigits: boolean
}

export interface NumberedList {
  /** Paragraphs of lists with the same key count on. */
  readonly key: string
  readonly levels: ReadonlyMap<number, ListLevel>
  /** Levels that start again at the first paragraph of this list. */
  readonly restarts: ReadonlyMap<number, number>
}

const ENDS_WORD = /[\dA-Za-z]$/u

/** Counts the paragraphs of automatic lists as Word does when it prints the document. */
export class Counters {
  private readonly counts = new Map<string, Map<number, number>>()
  private readonly begun = new Set<string>()

  /** Label of the next paragraph on that level; empty for bullets and for levels without number. */
  next(listId: string, list: NumberedList, level: number): string {
    const own = list.levels.get(level)
    if (own === undefined) return ''
    const counts = this.counts.get(list.key) ?? new Map<number, number>()
    this.counts.set(list.key, counts)
    const place = `${listId}:${level}`
    const restart = this.begun.has(place) ? undefined : list.restarts.get(level)
    this.begun.add(place)
    const before = counts.get(level)
    counts.set(level, restart ?? (before === undefined ? own.start : before + 1))
    for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper)
    return own.format === 'bullet' ? '' : labelOf(own, list, counts)
  }
}

function labelOf(own: ListLevel, list: NumberedList, counts: ReadonlyMap<number, number>): string {
  const label = own.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
    const at = Number(digit) - 1
    const level = list.levels.get(at)
    const format = own.plainDigits ? 'decimal' : (level?.format ?? 'decimal')
    return formatNumber(counts.get(at) ?? level?.start ?? 1, format === 'bullet' ? 'decimal' : format)
  })
  return ENDS_WORD.test(label) ? `${label} ` : label
}
