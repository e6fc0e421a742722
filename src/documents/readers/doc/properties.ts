import { type Fib, PART } from './fib.ts'
import { MEND_SIZE } from '../refusals.ts'
import { Unfit } from '../watch.ts'
import { type Properties, propertiesOf } from './sprms.ts'

/** Bytes of the main stream that share properties; `covered` for the end of a table row. */
export interface PropertyRun extends Properties {
  readonly from: number
  readonly to: number
}

const PAGE = 512
/** A document of 500 pages has some hundreds. */
const MOST_PAGES = 4_000

/** Properties of a paragraph in its page; its first two bytes are its style. */
function paragraphProperties(page: Buffer, offset: number): Buffer {
  const length = page.readUInt8(offset)
  const from = length === 0 ? offset + 2 : offset + 1
  const size = length === 0 ? page.readUInt8(Math.min(PAGE - 1, offset + 1)) * 2 : length * 2 - 1
  return page.subarray(Math.min(PAGE, from + 2), Math.min(PAGE, from + size))
}

const characterProperties = (page: Buffer, offset: number): Buffer =>
  page.subarray(offset + 1, Math.min(PAGE, offset + 1 + page.readUInt8(offset)))

function runsOfPage(page: Buffer, entry: 1 | 13): PropertyRun[] {
  const count = page.readUInt8(PAGE - 1)
  const runs: PropertyRun[] = []
  if ((count + 1) * 4 + count * entry > PAGE) return runs
  const known = new Map<number, Properties>([[0, { sprms: new Map(), covered: new Set() }]])
  for (let index = 0; index < count; index += 1) {
    const offset = page.readUInt8((count + 1) * 4 + index * entry) * 2
    const properties =
      known.get(offset) ??
      propertiesOf(entry === 1 ? characterProperties(page, offset) : paragraphProperties(page, offset))
    known.set(offset, properties)
    runs.push({ from: page.readUInt32LE(index * 4), to: page.readUInt32LE(index * 4 + 4), ...properties })
  }
  return runs
}

function runsOf(main: Buffer, table: Buffer, fib: Fib, part: number, entry: 1 | 13): PropertyRun[] {
  const { at, length } = fib.part(part)
  const plc = table.subarray(at, at + length)
  const count = Math.floor((plc.length - 4) / 8)
  const pages = new Set<number>()
  for (let index = 0; index < count; index += 1) pages.add(plc.readUInt32LE((count + 1) * 4 + index * 4) & 0x003f_ffff)
  if (pages.size > MOST_PAGES) throw new Unfit(`格式信息超过 ${MOST_PAGES} 页，${MEND_SIZE}`)
  return [...pages]
    .filter((number) => (number + 1) * PAGE <= main.length)
    .flatMap((number) => runsOfPage(main.subarray(number * PAGE, (number + 1) * PAGE), entry))
    .sort((one, other) => one.from - other.from)
}

/** Runs of characters, in the order of the stream. */
export const characterRuns = (main: Buffer, table: Buffer, fib: Fib): PropertyRun[] =>
  runsOf(main, table, fib, PART.characterPages, 1)

/** Paragraphs, in the order of the stream. */
export const paragraphRuns = (main: Buffer, table: Buffer, fib: Fib): PropertyRun[] =>
  runsOf(main, table, fib, PART.paragraphPages, 13)

/** The run that holds a byte; runs are sorted and do not overlap. */
export function runAt(runs: readonly PropertyRun[], place: number): PropertyRun | undefined {
  let low = 0
  let high = runs.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const run = runs[middle]
    if (run === undefined) return undefined
    if (place < run.from) high = middle - 1
    else if (place >= run.to) low = middle + 1
    else return run
  }
  return undefined
}
