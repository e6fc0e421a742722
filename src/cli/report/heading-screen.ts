import type { Report } from '../../modules/annual-report/index.ts'
import type { Io } from '../io.ts'
import { styled } from '../screen.ts'
import { printable } from './printable.ts'

const FORMATS: Readonly<Record<NonNullable<Report['format']>, string>> = {
  '2018': '2018 年及以前格式',
  '2019': '2019—2020 年格式',
  '2021': '2021 年起格式',
  mixed: '新旧格式混用',
}

const DOT = ' · '

/** The figures a reader looks for first; what the report does not state is left out. */
export const KEY_FIGURES = [
  ['proactiveTotal', '主动公开', '条'],
  ['requestsReceived', '新收申请', '件'],
  ['reconsiderations', '行政复议', '件'],
  ['lawsuits', '行政诉讼', '件'],
  ['wechatArticles', '微信发文', '篇'],
  ['wechatFollowers', '微信关注', '人'],
] as const

const keyFigures = ({ figures }: Report): readonly string[] =>
  KEY_FIGURES.flatMap(([name, label, unit]) => {
    const value = figures[name]
    return value === null ? [] : [`${label} ${value} ${unit}`]
  })

/** File, organ, year, format, period and key figures of a report, in at most four lines. */
export function headingLines(io: Io, name: string, report: Report): readonly string[] {
  const organ = report.organ ?? '（机关名称未读出）'
  const year = report.year === null ? '（年度未读出）' : `${report.year} 年度`
  const period = report.period === null ? [] : [`统计期 ${report.period.from} 至 ${report.period.to}`]
  const form = [report.format === null ? '格式未读出' : FORMATS[report.format], ...period]
  const figures = keyFigures(report)
  return [
    styled(io, 'dim', printable(name)),
    styled(io, 'bold', printable(`${organ}  ${year}`)),
    printable(form.join(DOT)),
    ...(figures.length === 0 ? [] : [figures.join(DOT)]),
  ]
}
