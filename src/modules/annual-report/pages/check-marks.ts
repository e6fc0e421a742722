import { type Finding, type Place, SEVERITIES, type Severity } from '../domain/report.ts'

/** A finding with its number on the page. */
export interface Numbered {
  readonly number: number
  readonly finding: Finding
}

/** Where the words of a finding stand in the text: half open, columns of one line. */
export interface Mark {
  /** Line of the text, from 1. */
  readonly line: number
  readonly start: number
  readonly end: number
  readonly number: number
  /** Which place of the finding this is, from 1. */
  readonly place: number
  readonly severity: Severity
}

/** A quotation that is cut ends with this. */
const CUT = '…'
/** Fewer characters may stand anywhere. */
const FEWEST = 4

const words = (quote: string): string => (quote.endsWith(CUT) ? quote.slice(0, -CUT.length) : quote).trim()

/** Where a sentence ends. */
const FULL_STOP = /[。；！？]/u

/** Where the words end; those that were cut go on to the end of their sentence. */
function endOf(text: string, from: number, quote: string): number {
  if (!quote.endsWith(CUT)) return from
  const stop = text.slice(from).search(FULL_STOP)
  return stop < 0 ? text.trimEnd().length : from + stop
}

/** The words in their line, or else the whole line without its margins. */
function span(text: string, quote: string): readonly [number, number] {
  const sought = words(quote)
  const at = sought === '' ? -1 : text.indexOf(sought)
  if (at >= 0) return [at, endOf(text, at + sought.length, quote)]
  const start = text.search(/\S/u)
  return start < 0 ? [0, text.length] : [start, text.trimEnd().length]
}

/** Searches through the whole text that one page may cost. */
const MOST_SEARCHES = 40
/** Places of one finding that are marked. */
const MOST_PLACES = 12

/**
 * Finds the line a place stands in. Places of a figures file count the lines of the document it was read from, so words
 * that are not in their line are looked for in the others, a few times.
 */
function lineFinder(lines: readonly string[]): (place: Place) => number | undefined {
  let searches = MOST_SEARCHES
  return ({ line, quote }) => {
    const stated = lines[line - 1]
    const sought = words(quote)
    if (stated?.includes(sought) === true) return line
    searches -= 1
    const other = sought.length < FEWEST || searches < 0 ? -1 : lines.findIndex((text) => text.includes(sought))
    if (other >= 0) return other + 1
    return stated === undefined ? undefined : line
  }
}

/** Where in the text each finding is marked; a place that is nowhere in it has no mark. */
export function marksOf(lines: readonly string[], numbered: readonly Numbered[]): readonly Mark[] {
  const lineOf = lineFinder(lines)
  return numbered.flatMap(({ number, finding: { severity, places } }) =>
    places.slice(0, MOST_PLACES).flatMap((place, index) => {
      const line = lineOf(place)
      if (line === undefined) return []
      const [start, end] = span(lines[line - 1] ?? '', place.quote)
      return [{ line, start, end, number, place: index + 1, severity }]
    }),
  )
}

/** A stretch of a line that is marked in one way; the marks that end with it come behind it. */
export interface Piece {
  readonly text: string
  readonly severity?: Severity
  readonly ending: readonly Mark[]
}

const gravest = (marks: readonly Mark[]): Severity | undefined =>
  SEVERITIES.find((severity) => marks.some((mark) => mark.severity === severity))

/** A line cut at the borders of its marks. Where several overlap, the gravest gives the colour. */
export function piecesOf(text: string, marks: readonly Mark[]): readonly Piece[] {
  const borders = new Set([0, text.length, ...marks.flatMap(({ start, end }) => [start, end])])
  const cuts = [...borders].sort((one, other) => one - other)
  const pieces = cuts.slice(0, -1).map((from, index): Piece => {
    const to = cuts[index + 1] ?? text.length
    const severity = gravest(marks.filter(({ start, end }) => start <= from && end >= to))
    const ending = marks.filter(({ end }) => end === to)
    return { text: text.slice(from, to), ending, ...(severity === undefined ? {} : { severity }) }
  })
  return pieces.length === 0 ? [{ text, ending: marks }] : pieces
}
