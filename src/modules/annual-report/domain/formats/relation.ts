import type { Severity } from '../report.ts'

/** The statutory tables: 统计表 (2014–2018), 表二, 表三, 表四. */
export type TableName = 'statistics' | 'proactive' | 'requests' | 'appeals'

/** What every 勾稽关系 states: its number in the rule book, its weight, the relation in words, and where it comes from. */
export interface Stated {
  readonly id: string
  readonly table: TableName
  readonly severity: Severity
  readonly statement: string
  readonly source: string
}

/** One cell of a relation: a row or a column by its key, added or taken away, of this year's or of last year's report. */
export interface Term {
  readonly key: string
  readonly sign: 1 | -1
  readonly year: 'this' | 'previous'
}

/** One side of a relation: the name it bears in a finding, its unit, and the cells it is made of. */
export interface Side {
  readonly name: string
  readonly unit: string
  readonly take: 'sum' | 'max' | 'min'
  readonly terms: readonly Term[]
}

/** Where a relation is looked at: its terms are rows (then `within` lists columns) or columns (then `within` lists rows). */
interface Spread {
  readonly along: 'rows' | 'columns'
  readonly within: readonly string[]
  /** What to consider, added to the sentence of a finding; `{n}` stands for the number found. */
  readonly advice?: string
}

/**
 * What a blank cell does to a relation.
 * `undecided`: nothing is said. `bounded`: a blank may hold any number from 0 up, so only what no number can mend is broken.
 * `zero`: a blank counts as 0 (F1-13), and a break that rests on a blank is only a question.
 */
export type BlankRule = 'undecided' | 'bounded' | 'zero'

/** `found` (what is printed) stands in `op` to `expected` (what follows from the other cells). */
export interface Comparison extends Stated, Spread {
  readonly kind: 'compare'
  readonly op: '=' | '<=' | '>='
  readonly found: Side
  readonly expected: Side
  readonly blanks: BlankRule
  /** A blank `found` beside printed parts breaks the relation too (F1-07). */
  readonly foundRequired?: true
  /** Terms of last year may excuse a break, never cause one (F1-12: cases carried in). */
  readonly previousExcuses?: true
}

/** Two numbers that agree where agreement is suspicious; both above 0, at least `leastParts` cells of `expected` not 0. */
export interface Coincidence extends Stated, Spread {
  readonly kind: 'coincide'
  readonly found: Side
  readonly expected: Side
  readonly leastParts: number
  /** Whether blank cells of `expected` count as 0 or leave it undecided. */
  readonly blanks: 'undecided' | 'zero'
}

/** Where `when` is above 0, `then` must be above 0. */
export interface Implication extends Stated, Spread {
  readonly kind: 'imply'
  readonly when: Side
  readonly then: Side
}

/** A rule on single cells, checked by a function of its own in `checking/`; here it is only stated. */
export interface CellRule extends Stated {
  readonly kind: 'cells'
}

export type Relation = Comparison | Coincidence | Implication | CellRule
