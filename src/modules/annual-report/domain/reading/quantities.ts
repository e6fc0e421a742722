/** How exact a printed number is: 近、约、余、多、超 … */
export type Approximation = 'below' | 'about' | 'above'

/** A number of the prose with its unit. */
export interface Quantity {
  readonly value: number
  readonly unit: string
  /** Lowest and highest number the words can mean; equal when exact. */
  readonly low: number
  readonly high: number
  readonly approximation: Approximation | null
  /** Printed with 万 or 亿, so that the last digits are rounded. */
  readonly rounded: boolean
  readonly percent: boolean
  /** Where number and unit stand in the paragraph. */
  readonly start: number
  readonly end: number
  /** Decimals printed. */
  readonly decimals: number
}

const UNITS =
  '人次 件次 条次 篇次 批次 场次 台次 大类 大项 个方面 个类别 个部分 条(次) 件(次) 篇(条) 条(篇)' +
  ' 个百分点 工作日 个工作日 万元 亿元 分钟 小时 公里 平方米 个月 条 件 份 篇 期 次 个 项 宗 人 名 户' +
  ' 类 种 场 家 所 起 批 则 幅 张 部 页 元 天 日 年 月 点 例 封 通 册 块 路 届 号 楼 级 度 倍' +
  ' 位 门 字 辆 台 套 轮 组 支 段 季度 岁 周'

const UNIT = UNITS.split(' ')
  .sort((a, b) => b.length - a.length)
  .map((unit) => unit.replace(/[()]/gu, '\\$&'))
  .join('|')

/** What looks like a number of things but is not one: dates, document numbers, telephones, addresses, ordinals, shares of time. */
const OTHER_NUMBERS = [
  String.raw`https?:\/\/[\w.\/%?=&#~:+-]+|www\.[\w.\/-]+|(?<![\w.+-])[\w.+-]{1,64}@[\w.-]+`,
  String.raw`[〔[【(](?:19|20)\d\d[〕\]】)]第?\d+号`,
  String.raw`(?:19|20)\d\d年(?:\d{1,2}月(?:份|\d{1,2}[日号]?)?)?`,
  String.raw`(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}`,
  String.raw`(?:19|20)\d\d(?=年|年度|学年|[-—至]\d{4}|[^\d.]{0,2}年度)`,
  String.raw`\d{1,2}月\d{1,2}[日号]|\d{1,2}月(?:份|底|初|中旬|上旬|下旬|起|至|中)`,
  String.raw`\d{3,4}[-—]\d{7,8}(?:[-—]\d+)?`,
  String.raw`(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)\d{6}(?=[,;)。](?:联系)?电话)`,
  String.raw`第\d+[条款项届次季期号轮批名]|第\d+`,
  String.raw`\d+[::]\d+(?:[::]\d+)?`,
  String.raw`(?<!\d)(?:12345|12315|12388)(?![\d,条件份篇次人])|110平台|24小时|7[×x*]24`,
  String.raw`(?<![A-Za-z])[A-Za-z]+\d[\w-]*`,
].join('|')

const LEAD = '约|近|将近|接近|不足|不到|超过|超|突破|逾|达到|高达|达|共|计|仅|只|多达|累计|合计|总计|共计|已'
const SOURCE = String.raw`(?<skip>${OTHER_NUMBERS})|(?<lead>${LEAD})?(?<number>\d{1,3}(?:,\d{3})+(?!\d)|\d+(?:\.\d+)?)(?:(?<percent>[%‰])|(?<more>余|多|来)?(?<scale>百万|千万|万|亿|千)?(?<more2>余|多|来)?(?<unit>${UNIT})?(?<after>以上|左右|以下|以内)?)`
const PATTERN = new RegExp(SOURCE, 'gu')

const SCALES: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 }
const BELOW = new Set(['近', '将近', '接近', '不足', '不到'])
const ABOVE = new Set(['超过', '超', '突破', '逾', '多达'])

function approximationOf(lead: string | undefined, more: boolean, after: string | undefined): Approximation | null {
  if (more || after === '以上' || (lead !== undefined && ABOVE.has(lead))) return 'above'
  if (after === '以下' || after === '以内' || (lead !== undefined && BELOW.has(lead))) return 'below'
  return lead === '约' || after === '左右' ? 'about' : null
}

/** Weight of the last digit that is not a closing zero: 1100 → 100. */
function grain(value: number): number {
  let step = 1
  while (value !== 0 && value % (step * 10) === 0) step *= 10
  return step
}

const NEAR = 0.1

function rangeOf(value: number, approximation: Approximation | null, rounding: number): readonly [number, number] {
  if (approximation === 'below') return [Math.floor(value * (1 - NEAR)), value]
  if (approximation === 'about') return [Math.floor(value * (1 - NEAR)), Math.ceil(value * (1 + NEAR))]
  if (approximation === 'above') return [value, value + Math.max(grain(value), Math.ceil(value * NEAR))]
  return [value - rounding, value + rounding]
}

/** No count has more digits; a longer run is no number of things. */
const LONGEST_NUMBER = 15

/** A number without a unit counts only where the unit was plainly left out: before punctuation, or in 万. */
const bareNumber = (text: string, start: number, end: number, scaled: boolean): boolean =>
  scaled || (start > 0 && (end === text.length ? start > 8 : /[,;。()、]/u.test(text.charAt(end))))

function quantityOf(found: RegExpExecArray): Quantity | undefined {
  const groups = found.groups ?? {}
  const printed = groups['number']
  if (printed === undefined || printed.length > LONGEST_NUMBER) return undefined
  const { scale, unit, lead, after, percent } = groups
  const bare = unit === undefined && percent === undefined
  if (bare && !bareNumber(found.input, found.index, found.index + found[0].length, scale !== undefined))
    return undefined
  const decimals = (printed.split('.')[1] ?? '').length
  const factor = scale === undefined ? 1 : (SCALES[scale] ?? 1)
  const value = Number((Number(printed.replaceAll(',', '')) * factor).toFixed(factor === 1 ? decimals : 0))
  const more = groups['more'] !== undefined || groups['more2'] !== undefined
  const approximation = approximationOf(lead, more, after)
  const rounding = factor === 1 ? 0 : factor / 2 / 10 ** decimals
  const [low, high] = rangeOf(value, approximation, rounding)
  const start = found.index + (lead?.length ?? 0)
  return {
    value,
    unit: percent ?? unit ?? '',
    low,
    high,
    approximation,
    rounded: factor !== 1,
    percent: percent !== undefined,
    start,
    end: found.index + found[0].length,
    decimals,
  }
}

/** All counts and percentages of a paragraph, in order; dates, document numbers, telephones and ordinals are none. */
export function quantitiesOf(text: string): Quantity[] {
  if (!/\d/u.test(text)) return []
  PATTERN.lastIndex = 0
  const found: Quantity[] = []
  for (let match = PATTERN.exec(text); match !== null; match = PATTERN.exec(text)) {
    const quantity = quantityOf(match)
    if (quantity !== undefined) found.push(quantity)
  }
  return found
}

const THINGS = new Set([
  '',
  ...'条 件 份 篇 期 个 项 宗 则 起 例 封 批 部 幅 张 次 类 条次 件次 篇次 条(次) 件(次) 篇(条) 条(篇) 批次 场 场次 册'.split(
    ' ',
  ),
])
const PERSONS = new Set(['人', '名', '位', '户', '人次'])
const MONEY = new Set(['元', '万元', '亿元'])

/** Units that may be added up: things with things, persons with persons, money with money. */
export function unitGroup(unit: string): string {
  if (THINGS.has(unit)) return '件'
  if (PERSONS.has(unit)) return '人'
  return MONEY.has(unit) ? '元' : unit
}
