import type { MarkupHandler } from '../markup/scan.ts'

export type NumberKind = 'number' | 'percent' | 'date'

const DATES: readonly (readonly [first: number, last: number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 58],
]
const PERCENTS: ReadonlySet<number> = new Set([9, 10])

/** Longest format that Excel keeps. */
const LONGEST_CODE = 255

/** Words in quotes and colours in brackets say nothing about the kind. */
const bare = (code: string): string => code.slice(0, LONGEST_CODE).replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, '')

function kindOf(id: number, code: string | undefined): NumberKind {
  if (PERCENTS.has(id)) return 'percent'
  if (code === undefined) return DATES.some(([first, last]) => id >= first && id <= last) ? 'date' : 'number'
  const format = bare(code)
  if (/y|d/iu.test(format)) return 'date'
  return format.includes('%') ? 'percent' : 'number'
}

/** Reads from `styles.xml` how each cell style shows its numbers. */
export class FormatsReader implements MarkupHandler {
  private readonly codes = new Map<number, string>()
  private readonly kinds: NumberKind[] = []
  private inCells = false

  open = (name: string, attributes: ReadonlyMap<string, string>): void => {
    if (name.endsWith('numFmt')) this.codes.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? '')
    if (name.endsWith('cellXfs')) this.inCells = true
    if (!this.inCells || !/(?:^|:)xf$/u.test(name)) return
    const id = Number(attributes.get('numFmtId') ?? 0)
    this.kinds.push(kindOf(id, this.codes.get(id)))
  }

  close = (name: string): void => {
    if (name.endsWith('cellXfs')) this.inCells = false
  }

  kindOf(style: string | undefined): NumberKind {
    return this.kinds[Number(style ?? 0)] ?? 'number'
  }
}

const DAY = 86_400_000
/** Day 0 of Excel's count that takes 1900 for a leap year, right from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30)

function dateText(serial: number): string {
  const day = new Date(EPOCH + Math.floor(serial) * DAY)
  return `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月${day.getUTCDate()}日`
}

/** A stored number as a person reads it: binary dust gone, shares in per cent, dates as dates. */
export function numberText(stored: string, kind: NumberKind): string {
  const value = Number(stored)
  if (stored.trim() === '' || !Number.isFinite(value)) return stored
  if (kind === 'date' && value >= 61 && value < 2_958_466) return dateText(value)
  if (kind === 'percent') return `${Number((value * 100).toPrecision(15))}%`
  return String(Number(value.toPrecision(15)))
}
