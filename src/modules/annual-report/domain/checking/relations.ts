import type { Coincidence, Comparison, Implication, Relation, Side, Term } from '../formats/relation.ts'
import type { Finding } from '../report.ts'
import { comparisonFinding, coincidenceFinding, implicationFinding } from './findings.ts'
import { distinctPlaces } from './grid.ts'
import type { Grid, Reading } from './grid.ts'
import { isWhole, judge, weigh } from './weighing.ts'
import type { Weighed } from './weighing.ts'

/** The table under check, and the same table of last year's report (`null`: not given, or not of the same kind). */
export interface Grids {
  readonly now: Grid
  readonly previous: Grid | null
}

type Checked = Exclude<Relation, { readonly kind: 'cells' }>

const readAt = (relation: Checked, at: string, grids: Grids, term: Term): Reading => {
  const grid = term.year === 'this' ? grids.now : grids.previous
  return relation.along === 'rows' ? grid?.cell(term.key, at) : grid?.cell(at, term.key)
}

const weighAt = (relation: Checked, at: string, grids: Grids, side: Side): Weighed =>
  weigh(
    side,
    side.terms.map((term) => readAt(relation, at, grids, term)),
  )

/** Rows a reader has to look at: the found side's, and of the expected side those that add something. */
const rowsOf = (relation: Checked, at: string, grids: Grids, found: Side, expected: Side): readonly string[] => {
  if (relation.along === 'columns') return [at]
  const here = (side: Side): readonly Term[] => side.terms.filter((term) => term.year === 'this')
  const adds = (term: Term): boolean => (readAt(relation, at, grids, term) ?? 0) !== 0
  return [...here(found), ...here(expected).filter(adds)].map((term) => term.key)
}

const thisYearOnly = (side: Side): Side => ({ ...side, terms: side.terms.filter((term) => term.year === 'this') })

const compareAt = (relation: Comparison, at: string, grids: Grids): readonly Finding[] => {
  const expectedSide = relation.previousExcuses === true ? thisYearOnly(relation.expected) : relation.expected
  const found = weighAt(relation, at, grids, relation.found)
  const expected = weighAt(relation, at, grids, expectedSide)
  const verdict = judge(relation, found, expected)
  if (verdict === 'not-broken') return []
  if (relation.previousExcuses === true && grids.previous !== null) {
    const withLastYear = weighAt(relation, at, grids, relation.expected)
    if (isWhole(withLastYear) && judge(relation, found, withLastYear) === 'not-broken') return []
  }
  return [comparisonFinding(relation, verdict, found, expected)]
}

const coincideAt = (relation: Coincidence, at: string, grids: Grids): readonly Finding[] => {
  const found = weighAt(relation, at, grids, relation.found)
  const expected = weighAt(relation, at, grids, relation.expected)
  const decided = found.printed > 0 && expected.unread === 0 && (relation.blanks === 'zero' || expected.blank === 0)
  const agrees = found.value > 0 && found.value === expected.value && expected.nonZero >= relation.leastParts
  return decided && agrees ? [coincidenceFinding(relation, found, expected)] : []
}

const implyAt = (relation: Implication, at: string, grids: Grids): readonly Finding[] => {
  const when = weighAt(relation, at, grids, relation.when)
  const then = weighAt(relation, at, grids, relation.then)
  return when.value > 0 && then.printed > 0 && then.value === 0 ? [implicationFinding(relation, when)] : []
}

const sidesOf = (relation: Checked): readonly [Side, Side] =>
  relation.kind === 'imply' ? [relation.then, relation.when] : [relation.found, relation.expected]

const checkAt = (relation: Checked, at: string, grids: Grids): readonly Finding[] => {
  switch (relation.kind) {
    case 'compare':
      return compareAt(relation, at, grids)
    case 'coincide':
      return coincideAt(relation, at, grids)
    case 'imply':
      return implyAt(relation, at, grids)
  }
}

/**
 * Every break of the relations in one table, in the order of the relations; empty when the table is consistent.
 * Relations of other tables and rules on single cells (`kind: 'cells'`) are passed over. A relation with a term that was
 * not read is undecided and gives nothing; blank cells follow the relation's own `BlankRule`. Never throws.
 */
export function checkRelations(relations: readonly Relation[], grids: Grids): readonly Finding[] {
  return relations.flatMap((relation) => {
    if (relation.kind === 'cells' || relation.table !== grids.now.table) return []
    return relation.within.flatMap((at) =>
      checkAt(relation, at, grids).map((finding) => ({
        ...finding,
        message: `${relation.along === 'rows' ? grids.now.atColumn(at) : grids.now.atRow(at)}：${finding.message}`,
        places: distinctPlaces(rowsOf(relation, at, grids, ...sidesOf(relation)).flatMap(grids.now.places)),
      })),
    )
  })
}
