import { Figures } from '../../../portal/components/figures.tsx'
import { SectionHead } from '../../../portal/components/section-head.tsx'
import { reportPage } from '../../../portal/frame/addresses.ts'
import type { ReportLine } from './report-line.ts'

/** What a home shows of a year, in this order; a figure that the report does not state is not shown. */
const HIGHLIGHTS = [
  { measure: 'proactiveTotal', label: '主动公开政府信息', unit: '条' },
  { measure: 'requestsReceived', label: '收到公开申请', unit: '件' },
  { measure: 'requestsConcluded', label: '办结公开申请', unit: '件' },
  { measure: 'wechatArticles', label: '微信公众号发布', unit: '篇' },
  { measure: 'wechatFollowers', label: '微信公众号订阅', unit: '人' },
  { measure: 'reconsiderations', label: '行政复议', unit: '件' },
  { measure: 'lawsuits', label: '行政诉讼', unit: '件' },
] as const
const MOST = 4

/** A few figures of one year, from its annual report. */
export function YearFigures({ report }: { readonly report: ReportLine }) {
  const items = HIGHLIGHTS.flatMap(({ measure, label, unit }) => {
    const value = report.measures[measure]
    return value === undefined ? [] : [{ label, unit, value }]
  }).slice(0, MOST)
  if (items.length === 0) return null
  return (
    <section className="sec">
      <SectionHead
        title={`${String(report.year)} 年公开了多少`}
        link={{ label: `${String(report.year)} 年年报`, href: reportPage(report.organ, report.year) }}
      />
      <Figures items={items} />
    </section>
  )
}
