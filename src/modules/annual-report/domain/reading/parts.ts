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

const TIDY =
  /^(?:[、,;:。]|和|及|以及|与|并|其中|包括|包含|分别|主要|有|为|是|[一二三四五六七八九十]是|\(?\d+[).、]|全年|共|是指)+/u
const CARRIED = /(?:信息|类|共|计|约|达|有|为)+$/u

/** Words that name a part: those before its number, else those behind it (「3宗为学校设立」). */
export function labelled(prose: Prose, from: number, quantity: Quantity): Pick<Part, 'label' | 'numberFirst'> {
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

/** The parts of a list as far as its wording reaches. */
export interface Parsed {
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
    const clause = between
      .slice(Math.max(...[...',;:。'].map((mark) => between.lastIndexOf(mark))) + 1)
      .replace(/^[、和及]+/u, '')
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
      if (rank >= 2 && ACTS.test(clause) && !ACTS.test(first.label) && !CHANNEL.test(first.label))
        cuts.push(parts.length)
    }
    if (first !== undefined && unnumberedItems(between)) open = true
    parts.push({ ...labelled(prose, end, quantity), quantity, share: shareAfter(prose, index) })
    end = quantity.end
  }
  if (/^[^,;。、:()\d]{0,6}等/u.test(prose.masked.slice(end, end + 8)) && !/^等\d/u.test(prose.masked.slice(end)))
    open = true
  return { parts, open, cuts, end }
}
