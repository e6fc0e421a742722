import { checkReport } from '../../src/modules/annual-report/index.ts'
import { readText } from './compare.ts'
import { below, pick, seeded } from './random.ts'
import type { Spot } from './spots.ts'

/** A right report and the numbers of it that may be changed. */
export interface Source {
  readonly name: string
  readonly text: string
  readonly spots: readonly Spot[]
}

export interface Mutant {
  readonly source: string
  readonly kind: string
  readonly change: string
  readonly text: string
}

const CHANGES = ['add', 'take', 'swap', 'tenfold'] as const
const FARTHEST = 9

/** Exchanges two neighbouring digits; `undefined` when that changes nothing or leaves a zero in front. */
function swapped(printed: string, random: () => number): string | undefined {
  const digits = [...printed]
  const at = below(random, Math.max(1, digits.length - 1))
  const [one, other] = [digits[at], digits[at + 1]]
  if (one === undefined || other === undefined || one === other || (at === 0 && other === '0')) return undefined
  digits[at] = other
  digits[at + 1] = one
  return digits.join('')
}

function changed(printed: string, random: () => number): string | undefined {
  const value = Number(printed)
  const by = 1 + below(random, FARTHEST)
  switch (pick(random, CHANGES)) {
    case 'add':
      return String(value + by)
    case 'take':
      return value < by ? undefined : String(value - by)
    case 'swap':
      return swapped(printed, random)
    case 'tenfold':
      return value === 0 ? undefined : `${printed}0`
  }
}

const WHOLE = /^\d+$/u

/** Texts with one number changed, each kind of number equally often; the same for the same seed. */
export function mutantsOf(sources: readonly Source[], count: number, seed: number): readonly Mutant[] {
  const random = seeded(seed)
  const all = sources.flatMap((source) => source.spots.map((spot) => ({ source, spot })))
  const kinds = [...new Set(all.map(({ spot }) => spot.kind))].map((kind) =>
    all.filter(({ spot }) => spot.kind === kind),
  )
  const mutants = new Map<string, Mutant>()
  for (let tries = 0; mutants.size < count && tries < count * 50; tries += 1) {
    const { source, spot } = pick(random, pick(random, kinds))
    const printed = source.text.slice(spot.at, spot.at + spot.length)
    const became = WHOLE.test(printed) ? changed(printed, random) : undefined
    if (became === undefined) continue
    const line = source.text.slice(0, spot.at).split('\n').length
    mutants.set(`${source.name}:${String(spot.at)}:${became}`, {
      source: source.name,
      kind: spot.kind,
      change: `line ${String(line)}: ${printed} → ${became} in 「${source.text.slice(Math.max(0, spot.at - 14), spot.at).trim()}▸」`,
      text: source.text.slice(0, spot.at) + became + source.text.slice(spot.at + spot.length),
    })
  }
  return [...mutants.values()]
}

export interface Outcome {
  readonly total: number
  readonly survivors: readonly Mutant[]
}

/** Checks every mutant; a survivor is one without any error. */
export async function survivorsOf(mutants: readonly Mutant[]): Promise<Outcome> {
  const survivors: Mutant[] = []
  for (const mutant of mutants) {
    const findings = checkReport(await readText(mutant.text))
    if (!findings.some(({ severity }) => severity === 'error')) survivors.push(mutant)
  }
  return { total: mutants.length, survivors }
}

/** Survivors by kind, for the reader of a test run. */
export function summary(title: string, mutants: readonly Mutant[], { survivors, total }: Outcome): string {
  const kinds = [...new Set(mutants.map(({ kind }) => kind))].sort()
  const of = (list: readonly Mutant[], kind: string): readonly Mutant[] => list.filter((each) => each.kind === kind)
  const lines = kinds.map((kind) => {
    const lived = of(survivors, kind)
    const listed = lived.map(({ change, source }) => `\n    ${source} ${change}`).join('')
    return `  ${kind}: ${String(lived.length)} of ${String(of(mutants, kind).length)} unnoticed${listed}`
  })
  const caught = ((1 - survivors.length / total) * 100).toFixed(1)
  return `${title}: ${String(total)} mutants, ${caught} % give an error\n${lines.join('\n')}\n`
}
