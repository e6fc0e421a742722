import { type Measure, MEASURES } from '../../domain/measures.ts'
import { type Choice, defaultChoice, type Holdings, MOST_ORGANS, MOST_YEARS } from './choice.ts'

/** A choice as far as it can be understood, and a sentence for each part that cannot. */
export interface ParsedChoice {
  readonly choice: Choice
  readonly problems: readonly string[]
}

const LONGEST_QUOTE = 20
/** What was typed, short enough to be repeated. */
const quoted = (typed: string): string => {
  const characters = [...typed]
  return `“${characters.slice(0, LONGEST_QUOTE).join('')}${characters.length > LONGEST_QUOTE ? '…' : ''}”`
}

interface Part<T> {
  readonly value: T
  readonly problems: readonly string[]
}

function organsIn(query: URLSearchParams, { organs }: Holdings, chosen: Choice): Part<Choice['organs']> {
  const slugs = [...new Set(query.getAll('organs'))]
  if (slugs.length === 0) {
    const asked = query.has('measure') || query.has('from') || query.has('to')
    return asked ? { value: [], problems: ['请至少选一个机关'] } : { value: chosen.organs, problems: [] }
  }
  const value = organs.filter(({ slug }) => slugs.includes(slug))
  const unknown = slugs.filter((slug) => !organs.some((organ) => organ.slug === slug))
  return {
    value,
    problems: [
      ...unknown.slice(0, 1).map((slug) => `没有代号为${quoted(slug)}的机关`),
      ...(value.length > MOST_ORGANS
        ? [`一次最多比较 ${String(MOST_ORGANS)} 个机关，现在选了 ${String(value.length)} 个`]
        : []),
    ],
  }
}

function measureIn(query: URLSearchParams, chosen: Choice): Part<Measure> {
  const id = query.get('measure')
  if (id === null) return { value: chosen.measure, problems: [] }
  const found = MEASURES.find((measure) => measure.id === id)
  return { value: found ?? chosen.measure, problems: found === undefined ? [`没有代号为${quoted(id)}的数字`] : [] }
}

const YEAR = /^(?:19|20)\d\d$/u

function yearIn(query: URLSearchParams, name: 'from' | 'to', chosen: Choice): Part<number> {
  const typed = query.get(name)?.trim()
  if (typed === undefined || typed === '') return { value: chosen[name], problems: [] }
  if (YEAR.test(typed)) return { value: Number(typed), problems: [] }
  return { value: chosen[name], problems: [`年份应为四位数字，现在是${quoted(typed)}`] }
}

function spanProblems(from: number, to: number): readonly string[] {
  if (from > to) return [`起始年份 ${String(from)} 晚于结束年份 ${String(to)}`]
  const years = to - from + 1
  return years > MOST_YEARS ? [`一次最多比较 ${String(MOST_YEARS)} 年，现在选了 ${String(years)} 年`] : []
}

/** Reads the query of a comparison; what is not given is chosen for the reader. `undefined` when there is no report at all. */
export function parseChoice(query: URLSearchParams, holdings: Holdings): ParsedChoice | undefined {
  const chosen = defaultChoice(holdings)
  if (chosen === undefined) return undefined
  const organs = organsIn(query, holdings, chosen)
  const measure = measureIn(query, chosen)
  const from = yearIn(query, 'from', chosen)
  const to = yearIn(query, 'to', chosen)
  return {
    choice: { organs: organs.value, measure: measure.value, from: from.value, to: to.value },
    problems: [organs, measure, from, to]
      .flatMap(({ problems }) => problems)
      .concat(spanProblems(from.value, to.value)),
  }
}
