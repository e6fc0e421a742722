import { expect, it } from 'vitest'
import { checkReport } from '../../src/modules/annual-report/index.ts'
import { described, readText } from '../golden/compare.ts'
import { type Source, mutantsOf, summary, survivorsOf } from '../golden/mutants.ts'
import { type Spot, tableSpots } from '../golden/spots.ts'
import { textOf, whenPresent } from './folder.ts'
import { type Truth, truths } from './truth.ts'

const RIGHT = ['003', '009', '012', '016', '017', '034', '044', '057', '069'].map((number) => `${number}.txt`)
const COUNT = 500
const BAR = 0.95

interface Printed {
  readonly at: number
  readonly printed: string
}

const numbersOf = (text: string): readonly Printed[] =>
  [...text.matchAll(/(?<![\d.〔(（/-])\d+(?![\d.%％〕/])/gu)].map((found) => ({ at: found.index, printed: found[0] }))

/** How far a list of parts may reach over from its total. */
const REACH = 40

/** Where the values stand one after the other, other numbers between them allowed; the tightest such place. */
function inOrder(numbers: readonly Printed[], values: readonly number[]): readonly Printed[] | undefined {
  const starts = numbers.flatMap((number, index) => (Number(number.printed) === values[0] ? [index] : []))
  const runs = starts.flatMap((start) => {
    const run: Printed[] = []
    let last = start
    for (let index = start; index < Math.min(numbers.length, start + values.length + REACH); index += 1) {
      const number = numbers[index]
      if (number === undefined || Number(number.printed) !== values[run.length]) continue
      run.push(number)
      last = index
      if (run.length === values.length) return [{ run, width: last - start }]
    }
    return []
  })
  return runs.sort((a, b) => a.width - b.width)[0]?.run
}

/** A total and its parts where the text prints them, the total in front or behind. */
function breakdownSpots(numbers: readonly Printed[], total: number, parts: readonly number[]): readonly Spot[] {
  const spot = (kind: string, { at, printed }: Printed): Spot => ({ kind, at, length: printed.length })
  const front = inOrder(numbers, [total, ...parts])
  if (front !== undefined) return front.map((number, index) => spot(index === 0 ? 'prose total' : 'prose part', number))
  const behind = inOrder(numbers, [...parts, total])
  return (behind ?? []).map((number, index) => spot(index === parts.length ? 'prose total' : 'prose part', number))
}

function sourceOf(truth: Truth): Source {
  const text = textOf('reports', 'texts', truth.file)
  const numbers = numbersOf(text)
  const parts = (list: readonly (readonly [string, number])[]): readonly number[] => list.map(([, count]) => count)
  const whole = truth.sum_matches_total === true && typeof truth.proactive_total === 'number'
  const disclosed = whole ? breakdownSpots(numbers, truth.proactive_total ?? 0, parts(truth.categories ?? [])) : []
  const others = (truth.other_breakdowns ?? [])
    .filter(({ matches }) => matches === true)
    .flatMap((each) => breakdownSpots(numbers, each.total, parts(each.parts)))
  return { name: truth.file, text, spots: [...disclosed, ...others, ...tableSpots(text)] }
}

whenPresent('reports', () => {
  const sources = truths()
    .filter(({ file }) => RIGHT.includes(file))
    .map(sourceOf)

  it.each(sources)('$name has numbers to change and no error to start with', async ({ spots, text }) => {
    expect(spots.length).toBeGreaterThan(0)
    const errors = checkReport(await readText(text)).filter(({ severity }) => severity === 'error')
    expect(errors.map(described)).toEqual([])
  })

  it('one number changed in right real reports gives an error in at least 95 % of the mutants', async () => {
    const mutants = mutantsOf(sources, COUNT, 711)
    const outcome = await survivorsOf(mutants)
    process.stdout.write(summary('real reports', mutants, outcome))
    expect(outcome.total).toBe(COUNT)
    expect(1 - outcome.survivors.length / outcome.total).toBeGreaterThanOrEqual(BAR)
  })
})
