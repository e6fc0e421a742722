import { describe, expect, it } from 'vitest'
import { SAMPLE_2018, SAMPLE_2019, SAMPLE_2021 } from '../../../../test/round-trip/sample-reports.ts'
import { renderPage } from '../../../portal/frame/render-page.ts'
import { demoContext, textOf } from '../../../portal/frame/testing/page-text.ts'
import type { Report } from '../domain/report.ts'
import { organNamed, publishedAs, summaryOf } from '../http/testing/published.ts'
import { ReportPage } from './report-page.tsx'

const ORGAN = organNamed('jia', '甲县教育局')

function html(year: number, report: Report, ...others: readonly (readonly [number, Report])[]): string {
  const published = publishedAs(ORGAN, year, report)
  const summaries = [published, ...others.map(([other, each]) => publishedAs(ORGAN, other, each))].map(summaryOf)
  const context = demoContext(`/jia/zfxxgk/nb/${String(year)}`)
  return renderPage(<ReportPage context={context} organ={ORGAN} published={published} summaries={summaries} />)
}

/** The table of that name, from its tag to its end. */
const tableIn = (page: string, id: string): string =>
  new RegExp(`<table id="${id}".*?</table>`, 'u').exec(page)?.[0] ?? ''
const rowsOf = (markup: string): readonly string[] => [...markup.matchAll(/<tr.*?<\/tr>/gu)].map(([row]) => row)
const cellsOf = (row: string): readonly string[] => [...row.matchAll(/<td.*?<\/td>/gu)].map(([cell]) => cell)

describe('the page of a report', () => {
  it.each([
    ['2018', 2018, SAMPLE_2018, ['statistics']],
    ['2019', 2020, SAMPLE_2019, ['proactive', 'requests', 'appeals']],
    ['2021', 2023, SAMPLE_2021, ['proactive', 'requests', 'appeals']],
  ] as const)('has the tables of the format of %s and leads to each of its parts', (_, year, report, tables) => {
    const page = html(year, report)
    expect([...page.matchAll(/<table id="(\w+)"/gu)].map(([, id]) => id)).toEqual(tables)
    const anchors = [...page.matchAll(/<li><a href="#(\w+)">/gu)].map(([, id]) => id)
    expect(anchors.length).toBeGreaterThan(5)
    for (const id of anchors) expect(page).toContain(`<section class="sec" id="${id ?? ''}">`)
  })

  it('shows 表三 as 25 rows of 7 numbers, each under its heads', () => {
    const table = tableIn(html(2023, SAMPLE_2021), 'requests')
    const body = rowsOf(table.slice(table.indexOf('</thead>')))
    expect(body).toHaveLength(25)
    for (const row of body) expect(cellsOf(row)).toHaveLength(7)
    expect(rowsOf(table.slice(0, table.indexOf('</thead>')))).toHaveLength(3)
    const ids = new Set([...table.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id))
    for (const [, headers = ''] of table.matchAll(/<td headers="([^"]*)"/gu)) {
      const heads = headers.split(' ')
      expect(heads.length).toBeGreaterThanOrEqual(3)
      expect(heads.filter((head) => !ids.has(head))).toEqual([])
    }
    expect(table.includes('rowSpan="22"')).toBe(true)
    expect(table.match(/scope="row(?:group)?"/gu)).toHaveLength(30)
  })

  it('keeps a blank cell blank', () => {
    const rows = SAMPLE_2021.tables.requests ?? {}
    const blank = { natural: null, company: null, research: null, welfare: null, legal: null, other: null, total: null }
    const report = { ...SAMPLE_2021, tables: { ...SAMPLE_2021.tables, requests: { ...rows, r05: blank } } }
    const row = rowsOf(tableIn(html(2023, report), 'requests')).find((each) => each.includes('属于国家秘密')) ?? ''
    expect(cellsOf(row).map((cell) => textOf(cell))).toEqual(['', '', '', '', '', '', ''])
  })

  it('draws the categories beside the words that name them, the numbers again as a table', () => {
    const page = html(2023, SAMPLE_2021)
    const chapter = /<section class="sec" id="s2">.*?<\/section>/u.exec(page)?.[0] ?? ''
    expect(chapter).toContain('src="/jia/zfxxgk/nb/2023/categories.svg"')
    expect(chapter).toContain('srcSet="/jia/zfxxgk/nb/2023/categories-narrow-dark.svg"')
    for (const { label, count } of SAMPLE_2021.figures.categories)
      expect(chapter).toContain(`<th scope="row">${label}</th><td class="r">${String(count)}</td>`)
  })

  it('draws no results where a cell of 表三 is blank, and none where nothing was handled', () => {
    expect(html(2023, SAMPLE_2021)).toContain('/results.svg')
    const empty = { ...SAMPLE_2021, tables: { ...SAMPLE_2021.tables, requests: null } }
    expect(html(2023, empty)).not.toContain('/results.svg')
  })

  it('compares years when there are two, and says what a report does not state', () => {
    expect(html(2023, SAMPLE_2021)).not.toContain('id="years"')
    const page = html(2023, SAMPLE_2021, [2018, SAMPLE_2018], [2024, SAMPLE_2021])
    const years = /<section class="sec" id="years">.*?<\/section>/u.exec(page)?.[0] ?? ''
    expect(years).toContain('>2018年</th>')
    expect(years).not.toContain('2024年')
    expect(years).toContain('<small>未公布</small>')
    expect(page).toContain('上一份：2018 年年报')
    expect(page).toContain('下一份：2024 年年报')
  })
})
