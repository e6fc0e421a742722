import { grouped } from '../../../../portal/components/numbers.ts'
import { labelPath, requestForm } from '../../documents/tables/forms.ts'
import type { PublishedReport } from '../../domain/published-report.ts'
import type { Report } from '../../domain/report.ts'
import type { ReportChart } from './report-chart.ts'

const rowOf = (label: string, value: number) => ({ label, value, display: grouped(value) })

/** 主动公开政府信息 by the categories that the text names, the largest first. */
export function categoriesChart({ year, report: { figures } }: PublishedReport): ReportChart | undefined {
  const rows = figures.categories.map(({ label, count }) => rowOf(label, count)).sort((a, b) => b.value - a.value)
  if (rows.length < 2 || rows.every(({ value }) => value === 0)) return undefined
  return {
    id: 'categories',
    chart: { title: `${String(year)}年主动公开政府信息分类（条）`, groups: [{ rows }] },
    heads: ['类别', '条数'],
  }
}

const RESULTS = '三、本年度办理结果'
const TOTAL = '总计'
/** 「（二）部分公开（区分处理的，…）」 as 「部分公开」. */
const plainName = (label: string): string => label.replace(/^（.+?）/u, '').replace(/（.*$/u, '')

/** Sums of the results in 表三; `undefined` where one of its rows is blank. */
function resultsOf(report: Report): ReadonlyMap<string, number> | undefined {
  const sums = new Map<string, number>()
  for (const row of requestForm(report).requests) {
    const [above, label = ''] = labelPath(row)
    const name = plainName(label)
    if (above !== RESULTS || name === TOTAL) continue
    const count = report.tables.requests?.[row.id]?.total
    if (count === null || count === undefined) return undefined
    sums.set(name, (sums.get(name) ?? 0) + count)
  }
  return sums
}

/** Results of the requests that were handled in the year. */
export function resultsChart({ year, report }: PublishedReport): ReportChart | undefined {
  const rows = [...(resultsOf(report) ?? [])].map(([label, value]) => rowOf(label, value))
  if (rows.every(({ value }) => value === 0)) return undefined
  return {
    id: 'results',
    chart: { title: `${String(year)}年申请办理结果（件）`, groups: [{ rows }] },
    heads: ['结果', '件数'],
  }
}
