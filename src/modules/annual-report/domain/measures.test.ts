import { describe, expect, it } from 'vitest'
import { naturalOnly, reportWith, requests, statistics } from './checking/testing/reports.ts'
import { MEASURES, measuresOf } from './measures.ts'
import type { Figures } from './report.ts'

const NOTHING = reportWith({}).figures
const withFigures = (figures: Partial<Figures>, tables = {}) =>
  reportWith(tables, { figures: { ...NOTHING, ...figures } })

describe('the table of measures', () => {
  it('names each once, with a label and a unit', () => {
    expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length)
    for (const { label, unit } of MEASURES) {
      expect(label).toMatch(/[\u4e00-\u9fff]/u)
      expect(['条', '件', '篇', '人']).toContain(unit)
    }
  })
})

describe('measures of a report', () => {
  it('are none when it states nothing', () => {
    expect(measuresOf(reportWith({}))).toEqual({})
  })

  it('do not take a blank cell for 0', () => {
    expect(measuresOf(reportWith({ requests: requests({}, '2021', null), statistics: statistics({}, null) }))).toEqual(
      {},
    )
  })

  it('keep a stated 0', () => {
    expect(measuresOf(withFigures({ requestsReceived: 0, lawsuits: 0 }))).toEqual({ requestsReceived: 0, lawsuits: 0 })
  })

  it('come from 表三 and the prose', () => {
    const table = naturalOnly({ r01: 12, r02: 3, r03: 8, r04: 1, r13: 4, r24: 13, r25: 2 })
    const figures = { proactiveTotal: 98, requestsReceived: 11, reconsiderations: 2, lawsuits: 1, wechatFollowers: 900 }
    expect(measuresOf(withFigures(figures, { requests: table }))).toEqual({
      proactiveTotal: 98,
      requestsReceived: 12,
      requestsConcluded: 13,
      requestsDisclosed: 9,
      carriedOver: 2,
      reconsiderations: 2,
      lawsuits: 1,
      wechatFollowers: 900,
    })
  })

  it('of the years up to 2018 come from the 统计表 where the prose is silent', () => {
    const table = statistics({ L01: 1606, L07: 1506, L17: 5, L22: 4, L27: 2, L28: null, L40: 1, L44: null }, null)
    expect(measuresOf(reportWith({ statistics: table }, { format: '2018' }))).toEqual({
      proactiveTotal: 1606,
      requestsReceived: 5,
      requestsConcluded: 4,
      requestsDisclosed: 2,
      reconsiderations: 1,
      wechatArticles: 1506,
    })
  })

  it('name only what the table of measures has', () => {
    const ids = MEASURES.map(({ id }) => id)
    const all = measuresOf(
      withFigures({ proactiveTotal: 1, wechatArticles: 2, wechatFollowers: 3 }, { requests: naturalOnly({}) }),
    )
    for (const id of Object.keys(all)) expect(ids).toContain(id)
  })
})
