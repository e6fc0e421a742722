import type { Reading } from '../domain/reading/read-report.ts'

/**
 * Whether a text shows any trace of an annual report: a chapter, a table, a figure, a period, or a year beside the words of
 * its title. A text without is some other document, or damaged.
 */
export function showsReport({ report, chapters, source }: Reading): boolean {
  const { figures, tables, year, period } = report
  const counted = [
    figures.proactiveTotal,
    figures.requestsReceived,
    figures.reconsiderations,
    figures.lawsuits,
    figures.wechatArticles,
    figures.wechatFollowers,
  ]
  return (
    chapters.length > 0 ||
    period !== null ||
    figures.categories.length > 0 ||
    counted.some((figure) => figure !== null) ||
    Object.values(tables).some((table) => table !== null) ||
    (year !== null && source.folded.some((line) => /信息公开|政务公开/u.test(line.replaceAll(/\s/gu, ''))))
  )
}
