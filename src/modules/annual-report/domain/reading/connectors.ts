import type { Prose } from './clauses.ts'

/** Words or signs that announce the parts of a total: 其中、包括、分别为、冒号、括号、含. */
export interface Connector {
  readonly kind: 'among' | 'complete' | 'subset'
  readonly at: number
  readonly end: number
  readonly bracket: boolean
  readonly colon: boolean
}

const CONNECTOR =
  /(?<among>其中)[,:]?(?:主要)?(?:有|含|包括|包含)?[:,]?|(?<within>公开的?(?:各类)?(?:政府|政务)?信息(?:当?中|里|主要?包括|包括|分为))[,:]?(?:其中[,:]?)?|(?<of>[当其]?中,(?<=\d[条件份篇项个宗期封][^,;。:()\d]{0,14}[当其]?中,))|(?<complete>(?:主要|具体)?(?:包括|包含有?)|分别(?:为|是|有)?|具体(?:为|是|如下|情况)|按[^,;。:]{2,12}分(?:类|为)?)[:,]?|(?<colon>[:])|(?<bracket>\()|(?<subset>含)/gu

/** Every announcement of a list in a paragraph, in order. */
export function connectorsOf(prose: Prose): Connector[] {
  const found: Connector[] = []
  for (const match of prose.masked.matchAll(CONNECTOR)) {
    const at = match.index
    const end = at + match[0].length
    const { among, within, of, subset, bracket, colon } = match.groups ?? {}
    const plain = { at, end, colon: colon !== undefined }
    const inside = prose.masked.charAt(at - 1) === '('
    if (bracket !== undefined) {
      if (!/^\((?:其中|包括|包含|含|分别)/u.test(prose.masked.slice(at, at + 4))) {
        found.push({ kind: 'complete', ...plain, bracket: true })
      }
    } else if (among !== undefined || within !== undefined || of !== undefined)
      found.push({ kind: 'among', ...plain, bracket: inside })
    else if (subset !== undefined) {
      if (inside) found.push({ kind: 'subset', ...plain, bracket: true })
    } else if (inside && match[0].startsWith('包含')) found.push({ kind: 'subset', ...plain, bracket: true })
    else found.push({ kind: 'complete', ...plain, bracket: inside })
  }
  return found
}
