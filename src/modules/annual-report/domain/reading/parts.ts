import { type Prose, clauseStart } from './clauses.ts'
import type { Quantity } from './quantities.ts'

/** One of the things a total is divided into. */
export interface Part {
  readonly label: string
  /** The label stands behind the number: 「20件为网络申请」. */
  readonly numberFirst: boolean
  readonly quantity: Quantity
  /** Share printed behind the part: 「208件（17.46%）」. */
  readonly share: Quantity | null
}

const TIDY =
  /^(?:[、,;:。]|和|及|以及|与|并|其中|包括|包含|分别|主要|有|为|是|[一二三四五六七八九十]是|\(?\d+[).、]|全年|共|是指)+/u
/** What was said of the part before: 「（含转发1条）、动态」. */
const BRACKETED = /^(?:\([^()]*\))+/u
const CARRIED = /(?:信息|类|共|计|约|达|有|为)+$/u

/** Words that name a part: those before its number, else those behind it (「3宗为学校设立」). */
export function labelled(prose: Prose, from: number, quantity: Quantity): Pick<Part, 'label' | 'numberFirst'> {
  const start = Math.max(from, clauseStart(prose, quantity.start))
  const before = prose.text.slice(start, quantity.start).replace(BRACKETED, '').replace(TIDY, '')
  const named = before.replace(CARRIED, '')
  if (before !== '') return { label: named === '' ? before : named, numberFirst: false }
  const behind =
    /^(?:为|是|属于?)?([^,;。、:()\d]{1,20})/u.exec(prose.text.slice(quantity.end, quantity.end + 30))?.[1] ?? ''
  return { label: behind, numberFirst: true }
}
