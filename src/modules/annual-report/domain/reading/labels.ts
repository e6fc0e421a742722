/** The pairs of neighbouring characters of a label. */
export type Pairs = ReadonlySet<string>

/** Of longer words no label consists. */
const LONGEST_LABEL = 120

export function pairsOf(label: string): Pairs {
  const pairs = new Set<string>()
  const last = Math.min(label.length, LONGEST_LABEL) - 1
  for (let index = 0; index < last; index += 1) pairs.add(label.slice(index, index + 2))
  return pairs
}

/** How alike two labels are: their shared pairs, 0 to 1. */
export function likeness(a: Pairs, b: Pairs): number {
  if (a.size === 0 || b.size === 0) return 0
  let shared = 0
  for (const pair of a) if (b.has(pair)) shared += 1
  return (2 * shared) / (a.size + b.size)
}

/** A row of a form as the reader knows it: its id, the words that identify it, and the pairs of its full label for misprints. */
export interface LabelRule<Id extends string> {
  readonly id: Id
  readonly words: RegExp
  readonly full: Pairs
}

const MISPRINT = 0.6

const known = new WeakMap<readonly LabelRule<string>[], Map<string, string | undefined>>()
const MOST_KNOWN = 2000

/** The row a printed label names, worked out once for each label. */
export function rowOfLabel(label: string, rules: readonly LabelRule<string>[]): string | undefined {
  const labels = known.get(rules) ?? new Map<string, string | undefined>()
  known.set(rules, labels)
  if (labels.has(label)) return labels.get(label)
  const row = rowFor(label, rules)
  if (labels.size < MOST_KNOWN) labels.set(label, row)
  return row
}

/** The row a printed label names: by its identifying words, else the most alike full label. */
function rowFor<Id extends string>(label: string, rules: readonly LabelRule<Id>[]): Id | undefined {
  const exact = rules.find((rule) => rule.words.test(label))
  if (exact !== undefined) return exact.id
  if (label.length < 5) return undefined
  const pairs = pairsOf(label)
  let best: Id | undefined
  let score = MISPRINT
  for (const { id, full } of rules) {
    const most = (2 * Math.min(pairs.size, full.size)) / (pairs.size + full.size)
    const alike = most < score ? 0 : likeness(pairs, full)
    if (alike > score || (alike === score && best === undefined)) {
      best = id
      score = alike
    }
  }
  return best
}
