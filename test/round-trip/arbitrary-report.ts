import fc from 'fast-check'
import { formatOf, type Report, type Section, type Tables } from '../../src/modules/annual-report/index.ts'
import {
  appealSentence,
  categories,
  contactData,
  headedSection,
  organName,
  plainSection,
  proactiveSentence,
  requestSentence,
  wechatSentence,
} from './prose.ts'
import { appealsTable, proactiveTable, requestsTable, statisticsTable } from './tables.ts'

/** What the tables of a report hold and count. */
interface Filled {
  readonly tables: Tables
  readonly received: number
  readonly reconsiderations: number
  readonly lawsuits: number
}

const NONE: Tables = { statistics: null, proactive: null, requests: null, appeals: null }

const modernTables = (format: '2019' | '2021'): fc.Arbitrary<Filled> =>
  fc
    .tuple(proactiveTable(format), requestsTable(format), appealsTable)
    .map(([proactive, requests, { rows: appeals, reconsiderations, lawsuits }]) => ({
      tables: { ...NONE, proactive, requests: requests.rows, appeals },
      received: requests.received,
      reconsiderations,
      lawsuits,
    }))

const oldTables: fc.Arbitrary<Filled> = statisticsTable.map(({ rows, ...counts }) => ({
  tables: { ...NONE, statistics: rows },
  ...counts,
}))

const FORMS = {
  '2018': { years: [2014, 2018], tables: oldTables },
  '2019': { years: [2019, 2020], tables: modernTables('2019') },
  '2021': { years: [2021, 2026], tables: modernTables('2021') },
} as const
export type Form = keyof typeof FORMS
export const ALL_FORMS: readonly Form[] = ['2018', '2019', '2021']

const titleFor = (organ: string, year: number) =>
  fc.constantFrom(
    `${organ}${year}年政府信息公开工作年度报告`,
    `${organ}${year}年度政府信息公开工作年度报告`,
    `${year}年${organ}政府信息公开工作年度报告`,
    `${organ}${year}年度政府信息公开年度报告`,
  )

const openingOf = (organ: string, year: number, contact: Readonly<Record<string, string>>): string =>
  `根据《中华人民共和国政府信息公开条例》（以下简称《条例》）的规定，现公布${organ}${year}年政府信息公开工作年度报告。` +
  `本报告所列数据的统计期限为${year}年1月1日至${year}年12月31日。如有疑问，请与${organ}办公室联系` +
  `（地址：${contact['address'] ?? ''}，邮编：${contact['postcode'] ?? ''}，电话：${contact['phone'] ?? ''}，` +
  `电子邮箱：${contact['email'] ?? ''}）。`

/** Chapters of a report: the first states the figures; the chapters of tables hold text or nothing. */
const sectionsFor = (form: Form, opening: string, sentences: readonly string[], sign: readonly string[]) => {
  const [first, ...rest] = formatOf(form).chapters
  const later = rest.map(({ title }, index) =>
    form !== '2018' && index < 3
      ? fc.oneof(fc.constant<Section>({ title, text: '' }), plainSection(title, 1, 3))
      : plainSection(title),
  )
  return fc.tuple(headedSection(first?.title ?? '', sentences), ...later).map((chapters) => {
    const signed = chapters.map((section, index) =>
      index === chapters.length - 1 ? { ...section, text: [section.text, ...sign].join('\n') } : section,
    )
    return [{ title: '', text: opening }, ...signed]
  })
}

/** A report of a form that is right in itself: prose, tables and figures state the same numbers. */
export const reportOf = (form: Form): fc.Arbitrary<Report> =>
  fc
    .record({
      organ: organName,
      year: fc.integer({ min: FORMS[form].years[0], max: FORMS[form].years[1] }),
      contact: contactData,
      categories,
      wechat: fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1000, max: 900_000 })),
      filled: FORMS[form].tables,
      signed: fc.boolean(),
    })
    .chain(({ organ, year, contact, categories: parts, wechat: [articles, followers], filled, signed }) => {
      const total = parts.reduce((sum, { count }) => sum + count, 0)
      const { tables, received, reconsiderations, lawsuits } = filled
      const sentences = fc.tuple(
        proactiveSentence(year, total, parts),
        wechatSentence(articles, followers),
        requestSentence(year, received),
        appealSentence(reconsiderations, lawsuits),
      )
      const sign = signed ? [organ, `${year + 1}年1月20日`] : []
      return fc
        .tuple(
          titleFor(organ, year),
          sentences.chain((lines) => sectionsFor(form, openingOf(organ, year, contact), lines, sign)),
        )
        .map(([title, sections]): Report => ({
          title,
          organ,
          year,
          format: form,
          period: { from: `${year}-01-01`, to: `${year}-12-31` },
          figures: {
            proactiveTotal: total,
            categories: parts,
            requestsReceived: received,
            reconsiderations,
            lawsuits,
            wechatArticles: articles,
            wechatFollowers: followers,
            contactPhone: contact.phone,
            contactAddress: contact.address,
            contactPostcode: contact.postcode,
            contactEmail: contact.email,
          },
          tables,
          sections,
          sources: {},
        }))
    })
