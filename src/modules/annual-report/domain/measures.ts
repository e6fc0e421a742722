import type { Cell, Report } from './report.ts'

/** One number of an annual report that lists, charts and comparisons show. */
export interface Measure {
  readonly id: string
  readonly label: string
  readonly unit: string
  /** How it is counted, where the label does not say it. */
  readonly note?: string
}

type Take = (report: Report) => Cell | undefined

interface Source extends Measure {
  /** Old reports state it in the 统计表, later ones in prose or 表三. */
  readonly take: Take
}

const line =
  (id: string): Take =>
  ({ tables }) =>
    tables.statistics?.[id]

const row =
  (id: string): Take =>
  ({ tables }) =>
    tables.requests?.[id]?.total

/** The first that is printed; a blank cell is not. */
const either =
  (...takes: readonly Take[]): Take =>
  (report) =>
    takes.map((take) => take(report)).find((cell) => cell !== null && cell !== undefined)

/** Sum of what is printed of these. */
const sum =
  (...takes: readonly Take[]): Take =>
  (report) => {
    const cells = takes.flatMap((take) => take(report) ?? [])
    return cells.length === 0 ? null : cells.reduce((total, cell) => total + cell, 0)
  }

const SOURCES: readonly Source[] = [
  {
    id: 'proactiveTotal',
    label: '主动公开政府信息',
    unit: '条',
    note: '正文所列总数；2018年及以前正文没有总数的，取统计表同名指标。各机关统计口径不一，不宜直接比较',
    take: either(({ figures }) => figures.proactiveTotal, line('L01')),
  },
  {
    id: 'requestsReceived',
    label: '新收政府信息公开申请',
    unit: '件',
    take: either(row('r01'), line('L17'), ({ figures }) => figures.requestsReceived),
  },
  {
    id: 'requestsConcluded',
    label: '本年度办理申请',
    unit: '件',
    note: '表三（七）总计；2018年及以前为统计表申请办结数',
    take: either(row('r24'), line('L22')),
  },
  {
    id: 'requestsDisclosed',
    label: '予以公开（含部分公开）',
    unit: '件',
    note: '表三（一）与（二）之和；2018年及以前为同意公开与同意部分公开答复数之和',
    take: either(sum(row('r03'), row('r04')), sum(line('L27'), line('L28'))),
  },
  { id: 'carriedOver', label: '结转下年度继续办理', unit: '件', take: row('r25') },
  {
    id: 'reconsiderations',
    label: '行政复议',
    unit: '件',
    take: either(({ figures }) => figures.reconsiderations, line('L40')),
  },
  {
    id: 'lawsuits',
    label: '行政诉讼',
    unit: '件',
    note: '未经复议直接起诉与复议后起诉之和',
    take: either(({ figures }) => figures.lawsuits, line('L44')),
  },
  {
    id: 'wechatArticles',
    label: '微信公众号发布',
    unit: '篇',
    take: either(({ figures }) => figures.wechatArticles, line('L07')),
  },
  { id: 'wechatFollowers', label: '微信公众号关注', unit: '人', take: ({ figures }) => figures.wechatFollowers },
]

/** What can be compared from report to report, in the order in which it is shown. */
export const MEASURES: readonly Measure[] = SOURCES.map(({ id, label, unit, note }) => ({
  id,
  label,
  unit,
  ...(note === undefined ? {} : { note }),
}))

/** The measures that a report states, by id, each in the unit of `MEASURES`. A blank cell is not stated; it is never 0. */
export const measuresOf = (report: Report): Readonly<Record<string, number>> =>
  Object.fromEntries(
    SOURCES.flatMap(({ id, take }) => {
      const value = take(report)
      return value === null || value === undefined ? [] : [[id, value]]
    }),
  )
