import { describe, expect, it } from 'vitest'
import { formatOf } from '../formats/index.ts'
import { appeals, naturalOnly, reportWith } from '../checking/testing/reports.ts'
import type { Figures, FormatId, Report } from '../report.ts'
import { composeReport } from './compose-report.ts'
import type { Fields, ReportFacts } from './facts.ts'
import { OUTLINES } from './outlines.ts'
import { sentencesOf } from './say.ts'
import { CONCERNS, STEPS } from './sentences/concerns.data.ts'

const YEARS: Readonly<Record<FormatId, number>> = { '2018': 2017, '2019': 2020, '2021': 2024 }
const FORMATS: readonly FormatId[] = ['2018', '2019', '2021']

const FIGURES: Figures = {
  proactiveTotal: 39,
  categories: [
    { label: '机构职责', count: 2 },
    { label: '部门文件', count: 37 },
  ],
  requestsReceived: 0,
  reconsiderations: 0,
  lawsuits: 0,
  wechatArticles: null,
  wechatFollowers: null,
  contactPhone: '0000-0000009',
  contactAddress: null,
  contactPostcode: null,
  contactEmail: null,
}

const FIELDS: Fields = { office: '示例市教育局办公室', feeAmount: 0, problems: ['staff'], steps: ['training', 'staff'] }

const facts = (format: FormatId, more: Partial<ReportFacts> = {}): ReportFacts => ({
  organ: '示例市教育局',
  year: YEARS[format],
  title: `示例市教育局${String(YEARS[format])}年政府信息公开工作年度报告`,
  format,
  period: { from: `${String(YEARS[format])}-01-01`, to: `${String(YEARS[format])}-12-31` },
  figures: FIGURES,
  tables: { statistics: null, proactive: null, requests: null, appeals: null },
  fields: FIELDS,
  ...more,
})

const textOf = ({ sections }: Report): string => sections.map(({ text }) => text).join('\n')

describe.each(FORMATS)('a report of the %s format', (format) => {
  const report = composeReport(facts(format))

  it('has its identity, figures and tables as given', () => {
    const { title, period, figures, tables } = facts(format)
    expect(report).toMatchObject({ organ: '示例市教育局', year: YEARS[format], format, title, period, figures, tables })
  })

  it('states what is known and nothing of what is not', () => {
    const text = textOf(report)
    expect(text).toContain('主动公开政府信息39条，其中，机构职责2条，部门文件37条。')
    expect(text).toContain('未收到政府信息公开申请。')
    expect(text).toContain('（电话：0000-0000009）')
    expect(text).not.toMatch(/微信|undefined|null|\{|\}/u)
  })

  it('numbers the second headings that have text, each chapter anew', () => {
    for (const { text } of report.sections) {
      const ordinals = [...text.matchAll(/^（([一二三四五六七])）[^。]{2,12}$/gmu)].map(([, ordinal]) => ordinal)
      expect(ordinals).toEqual([...'一二三四五六七'].slice(0, ordinals.length))
    }
    expect(textOf(report)).not.toContain('学校信息公开')
  })

  it('lists the problems, then what is to be done', () => {
    const chapter = report.sections.find(({ title }) => title.includes('问题'))?.text.split('\n') ?? []
    expect(chapter[0]).toContain('一是信息工作人员力量不足')
    expect(chapter[1]).toContain('一是加强业务学习和培训，提高办理能力；二是稳定专兼职队伍')
  })

  it('bears no signature unless a day is given', () => {
    expect(textOf(report)).not.toMatch(/日$/u)
    const signed = composeReport(facts(format, { signedOn: '2025-01-06' }))
    expect(textOf(signed)).toMatch(/\n示例市教育局\n2025年1月6日$/u)
  })
})

describe('chapters', () => {
  it.each(['2019', '2021'] as const)('of the %s form are the six, in order, with text or without', (format) => {
    const titles = composeReport(facts(format, { fields: {} })).sections.map(({ title }) => title)
    expect(titles).toEqual(['', ...formatOf(format).chapters.map(({ title }) => title)])
  })

  it('before 2019 are there as far as something is said', () => {
    expect(composeReport(facts('2018')).sections.map(({ title }) => title)).toEqual([
      '',
      '主动公开政府信息情况',
      '依申请公开政府信息情况',
      '收费及减免情况',
      '行政复议和行政诉讼情况',
      '存在的主要问题及改进措施',
    ])
  })
})

describe('numbers from the tables', () => {
  const { tables } = reportWith({
    requests: naturalOnly({ r01: 12, r02: 3, r03: 8, r04: 1, r05: 1, r13: 2, r17: 1, r24: 13, r25: 2 }),
    appeals: appeals({ reconsideration: { upheld: 1, pending: 1, total: 2 } }),
  })
  const text = textOf(
    composeReport(
      facts('2021', { tables, figures: { ...FIGURES, requestsReceived: 12, reconsiderations: 2, lawsuits: 0 } }),
    ),
  )

  it('tell how requests ended, without what did not happen', () => {
    expect(text).toMatch(/新收政府信息公开申请12件.*办结13件，结转下年度2件。/u)
    expect(text).toContain('予以公开8件，部分公开1件，不予公开1件，无法提供2件，不予处理1件。')
  })

  it('tell how reconsiderations ended', () => {
    expect(text).toContain('行政复议的结果为维持1件、尚未审结1件。')
  })
})

describe('the wording', () => {
  const sentences = Object.values(OUTLINES)
    .flatMap(({ preface, chapters }) => [
      ...preface,
      ...chapters.flatMap(({ parts }) => parts.flatMap(({ paragraphs }) => paragraphs)),
    ])
    .flat()
    .flatMap(sentencesOf)

  it('is made of whole sentences', () => {
    for (const { text } of sentences) expect(text).toMatch(/[。}]$/u)
  })

  it('of problems and steps is part of a sentence', () => {
    const parts = [...Object.values(CONCERNS).map(({ problem }) => problem), ...Object.values(STEPS)]
    for (const part of parts) expect(part).not.toMatch(/[。；]/u)
  })

  it('changes from year to year', () => {
    const [one, next] = [2023, 2024].map((year) => textOf(composeReport({ ...facts('2021'), year })))
    expect(one?.replaceAll(/\d/gu, '')).not.toBe(next?.replaceAll(/\d/gu, ''))
  })
})
