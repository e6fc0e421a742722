/** How alike two labels are: shared pairs of neighbouring characters, 0 to 1. */
export function likeness(a: string, b: string): number {
  const pairs = (text: string): Set<string> =>
    new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)))
  const first = pairs(a)
  const second = pairs(b)
  if (first.size === 0 || second.size === 0) return 0
  const shared = [...first].filter((pair) => second.has(pair)).length
  return (2 * shared) / (first.size + second.size)
}

/** A row of a form as the reader knows it: its id, the words that identify it, and its full label for misprints. */
export interface LabelRule<Id extends string> {
  readonly id: Id
  readonly words: RegExp
  readonly full: string
}

const MISPRINT = 0.6

/** The row a printed label names: by its identifying words, else the most alike full label. */
export function rowOfLabel<Id extends string>(label: string, rules: readonly LabelRule<Id>[]): Id | undefined {
  const exact = rules.find((rule) => rule.words.test(label))
  if (exact !== undefined) return exact.id
  if (label.length < 5) return undefined
  const scored = rules.map((rule) => ({ id: rule.id, score: likeness(label, rule.full) }))
  const best = scored.reduce((top, next) => (next.score > top.score ? next : top))
  return best.score >= MISPRINT ? best.id : undefined
}
