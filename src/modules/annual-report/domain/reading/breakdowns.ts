import { type Prose, clauseStart, isComparison, levelText, rankOf } from './clauses.ts'
import { type Quantity, unitGroup } from './quantities.ts'

export interface Part {
  readonly label: string
  /** The label stands behind the number: 「20件为网络申请」. */
  readonly numberFirst: boolean
  readonly quantity: Quantity
  /** Share printed behind the part: 「208件（17.46%）」. */
  readonly share: Quantity | null
}

/** A total and the parts the prose gives for it. */
export interface Breakdown {
  readonly total: Quantity
  /** Other numbers before the list that may be meant as its total, nearest first. */
  readonly otherTotals: readonly Quantity[]
  readonly parts: readonly Part[]
  /** 「等」 behind the last part: the list does not claim to be complete. */
  readonly open: boolean
  /** 其中、包括、分别为、冒号、括号 …; `subset` for 「含」. */
  readonly connector: 'among' | 'complete' | 'subset' | 'summed'
  /** Lengths at which the list may end as well: the wording leaves it open where it stops. */
  readonly cuts: readonly number[]
  readonly start: number
  readonly end: number
}

interface Connector {
  readonly kind: 'among' | 'complete' | 'subset'
  readonly at: number
  readonly end: number
  readonly bracket: boolean
}

const CONNECTOR =
  /(?<among>其中)[,:]?(?:主要)?(?:有|含|包括|包含)?[:,]?|(?<within>在?[^,;。:()]{0,10}公开的?(?:各类)?(?:政府|政务)?信息(?:当?中|里))[,:]?(?:其中[,:]?)?|(?<complete>(?:主要|具体)?(?:包括|包含有?)|分别(?:为|是|有)?|具体(?:为|是|如下|情况)|按[^,;。:]{2,12}分(?:类|为)?)[:,]?|(?<colon>[:])|(?<bracket>\()|(?<subset>含)/gu

function connectorsOf(prose: Prose): Connector[] {
  const found: Connector[] = []
  for (const match of prose.masked.matchAll(CONNECTOR)) {
    const at = match.index
    const end = at + match[0].length
    const { among, within, subset, bracket } = match.groups ?? {}
    const inside = prose.masked.charAt(at - 1) === '('
    if (bracket !== undefined) {
      if (!/^\((?:其中|包括|包含|含|分别)/u.test(prose.masked.slice(at, at + 4))) {
        found.push({ kind: 'complete', at, end, bracket: true })
      }
    } else if (among !== undefined || within !== undefined) found.push({ kind: 'among', at, end, bracket: inside })
    else if (subset !== undefined) {
      if (inside) found.push({ kind: 'subset', at, end, bracket: true })
    } else if (inside && match[0].startsWith('包含')) found.push({ kind: 'subset', at, end, bracket: true })
    else found.push({ kind: 'complete', at, end, bracket: inside })
  }
  return found
}

const TIDY =
  /^(?:[、,;:。]|和|及|以及|与|并|其中|包括|包含|分别|主要|有|为|是|[一二三四五六七八九十]是|\(?\d+[).、]|全年|共|是指)+/u
const CARRIED = /(?:信息|类|共|计|约|达|有|为)+$/u

/** Words that name a part: those before its number, else those behind it (「3宗为学校设立」). */
function labelled(prose: Prose, from: number, quantity: Quantity): Pick<Part, 'label' | 'numberFirst'> {
  const start = Math.max(from, clauseStart(prose, quantity.start))
  const before = prose.text.slice(start, quantity.start).replace(TIDY, '')
  const named = before.replace(CARRIED, '')
  if (before !== '') return { label: named === '' ? before : named, numberFirst: false }
  const behind = /^(?:为|是|属于?)?([^,;。、:()\d]{1,20})/u.exec(prose.text.slice(quantity.end))?.[1] ?? ''
  return { label: behind, numberFirst: true }
}

const LEAVES =
  /^(?:另外?|此外|同时|全年|累计|合计|总计|共计?|总共|较|比|同比|均|截[至止]|20\d\d年(?:度)?(?:,|全|共|我|累计|通过|在|发布|公开)|本年|今年|去年|上年|年内|粉丝|关注|订阅|阅读|点击|浏览|访问|转发|平均|满意|办结|回复率|按时|未|没有|无(?!法提供)|我局|我委|我办|各)/u
const CHANNEL = /网站|网$|公众号|微信|微博|平台|抖音|头条|媒体|报纸|广播|电视|公报|宣传栏|公开栏|客户端|频道/u
const ACTS =
  /^(?:通过|在|于|利用|依托|借助|向|回应|答复|办理|受理|召开|举办|组织|发布|推送|编发|开展|收到|制发|公布|公示|解读|主动|微信|微博|"?[^,;。]{0,12}(?:公众号|微博|客户端|抖音|平台))/u

interface Parsed {
  readonly parts: Part[]
  readonly open: boolean
  readonly cuts: number[]
  readonly end: number
}

/** Items between two parts that carry no number: 「规划2件；部门预算、决算；公报15件」. */
const unnumberedItems = (between: string): boolean =>
  between
    .split(/[,;]/u)
    .slice(1, -1)
    .some((item) => item.length > 2 && !/占|%|\d|比例/u.test(item))

const NESTED = /其中|包括|包含|(?:^|[,;(])含/u

function shareAfter(prose: Prose, index: number): Quantity | null {
  const quantity = prose.quantities[index]
  const next = prose.quantities[index + 1]
  if (quantity === undefined || next === undefined || !next.percent) return null
  const between = prose.masked.slice(quantity.end, next.start)
  return /^[(,]?(?:约|均)?占[^,;。、\d]{0,12}$|^\($/u.test(between) ? next : null
}

/** Reads the parts that follow `from`, up to the end of their list. */
export function partsFrom(prose: Prose, from: number, limit: number, level: number): Parsed {
  const parts: Part[] = []
  const cuts: number[] = []
  let end = from
  let separator = 0
  let open = false
  let grouped = false
  for (let index = prose.quantities.findIndex(({ start }) => start >= from); index >= 0; index += 1) {
    const quantity = prose.quantities[index]
    if (quantity === undefined || quantity.start >= limit) break
    if (quantity.percent || (prose.depth[quantity.start] ?? 0) > level) continue
    const between = levelText(prose, end, quantity.start, level)
    const rank = rankOf(between)
    if (rank >= 4) break
    const clause = between.slice(Math.max(...[...',;:。'].map((mark) => between.lastIndexOf(mark))) + 1).replace(/^[、和及]+/u, '')
    const first = parts[0]
    if (first === undefined) {
      if (rank > 2 || isComparison(prose, quantity)) break
      grouped = between.includes(':')
    } else {
      if (/^等/u.test(between)) {
        open = true
        break
      }
      if (unitGroup(quantity.unit) !== unitGroup(first.quantity.unit) || LEAVES.test(clause)) break
      if (isComparison(prose, quantity)) continue
      if (NESTED.test(between) && parts.length > 0) {
        const inner = partsFrom(prose, quantity.start, limit, level)
        const sum = inner.parts.reduce((total, part) => total + part.quantity.value, 0)
        if (sum <= (parts.at(-1)?.quantity.high ?? 0)) {
          end = inner.end
          index = prose.quantities.findLastIndex(({ start }) => start < inner.end)
          continue
        }
      }
      const weight = Math.max(1, rank)
      if (separator === 0) separator = weight
      if (weight > separator) {
        if (grouped && between.includes(':')) separator = 0
        else if (weight >= 3) break
        else {
          cuts.push(parts.length)
          separator = weight
        }
      }
      if (rank >= 2 && ACTS.test(clause) && !ACTS.test(first.label) && !CHANNEL.test(first.label)) cuts.push(parts.length)
    }
    if (first !== undefined && unnumberedItems(between)) open = true
    parts.push({ ...labelled(prose, end, quantity), quantity, share: shareAfter(prose, index) })
    end = quantity.end
  }
  if (/^[^,;。、:()\d]{0,6}等/u.test(prose.masked.slice(end, end + 8)) && !/^等\d/u.test(prose.masked.slice(end))) open = true
  return { parts, open, cuts, end }
}

const CLOSE = 30

/** Between a total and a colon only words that announce the list may stand. */
const leadsOn = (between: string): boolean => rankOf(between) === 0 || /如下|情况|分类|构成|组成|分别|具体|按/u.test(between)

/** Numbers before the connector that the list can be a breakdown of, the likeliest first. */
function totalsBefore(prose: Prose, connector: Connector, unit: string): Quantity[] {
  const level = (prose.depth[connector.at] ?? 0) - (connector.bracket ? 1 : 0)
  const near = connector.kind !== 'among'
  return prose.quantities
    .filter(({ end, percent, start }) => {
      if (end > connector.at || percent || (prose.depth[start] ?? 0) > Math.max(0, level)) return false
      const between = levelText(prose, end, connector.at, Math.max(0, level))
      if (connector.bracket) return between.length <= 16 && rankOf(between) === 0
      if (near) return between.length <= CLOSE && rankOf(between) <= 2 && !between.includes('(') && leadsOn(between)
      return between.length <= 160 && [...between].filter((char) => char === '。').length <= 2
    })
    .filter((quantity) => unitGroup(quantity.unit) === unitGroup(unit) && !isComparison(prose, quantity))
    .reverse()
    .slice(0, 4)
}

const closingOf = (prose: Prose, at: number): number => {
  const level = prose.depth[at] ?? 0
  let index = at
  while (index < prose.masked.length && (prose.depth[index] ?? 0) >= level) index += 1
  return index
}

function breakdownAt(prose: Prose, connector: Connector): Breakdown | undefined {
  const level = prose.depth[connector.at] ?? 0
  const limit = connector.bracket ? closingOf(prose, connector.at) : prose.masked.length
  const { parts, open, cuts, end } = partsFrom(prose, connector.end, limit, level)
  const first = parts[0]
  if (first === undefined) return undefined
  const gap = first.quantity.start - connector.end
  if (connector.kind === 'complete' && (parts.length < 2 || gap > 60)) return undefined
  if (connector.kind === 'among' && rankOf(levelText(prose, connector.end, first.quantity.start, level)) > 2) return undefined
  const totals = totalsBefore(prose, connector, first.quantity.unit)
  const largest = Math.max(...parts.map(({ quantity }) => quantity.low))
  const total = totals.find(({ high }) => high >= largest) ?? totals[0]
  if (total === undefined) return undefined
  const otherTotals = totals.filter((each) => each !== total)
  return { total, otherTotals, parts, open, connector: connector.kind, cuts, start: total.start, end }
}

const SUM_WORDS = /^(?:、|,|;)?(?:以上)?(?:总计|合计|共计|总共|共)(?:各类)?(?:信息|文件)?(?:为|达)?$/u

/** 「教育要闻378条、学校动态807条，总计1185条」: the parts come first. */
function summedAt(prose: Prose, index: number): Breakdown | undefined {
  const total = prose.quantities[index]
  const before = prose.quantities[index - 1]
  if (total === undefined || before === undefined || total.percent) return undefined
  const lead = prose.masked.slice(before.end, total.start)
  if (!SUM_WORDS.test(lead)) return undefined
  const parts: Part[] = []
  for (let at = index - 1; at >= 0; at -= 1) {
    const quantity = prose.quantities[at]
    const next = prose.quantities[at + 1]
    if (quantity === undefined || next === undefined || quantity.percent) break
    if (unitGroup(quantity.unit) !== unitGroup(total.unit) || rankOf(prose.masked.slice(quantity.end, next.start)) > 2) break
    const from = prose.quantities[at - 1]?.end ?? 0
    parts.unshift({ ...labelled(prose, from, quantity), quantity, share: null })
  }
  const first = parts[0]
  if (parts.length < 2 || first === undefined) return undefined
  return {
    total,
    otherTotals: [],
    parts,
    open: false,
    connector: 'summed',
    cuts: [],
    start: first.quantity.start,
    end: total.end,
  }
}

/** Every total with parts of a paragraph, nested ones included, in the order of the text. */
export function breakdownsOf(prose: Prose): Breakdown[] {
  if (prose.quantities.length < 2) return []
  const listed = connectorsOf(prose).flatMap((connector) => breakdownAt(prose, connector) ?? [])
  const summed = prose.quantities.flatMap((_, index) => summedAt(prose, index) ?? [])
  const seen = new Set<string>()
  return [...listed, ...summed].filter(({ parts, total }) => {
    const key = `${String(parts[0]?.quantity.start)}:${String(total.start)}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
