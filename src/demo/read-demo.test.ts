import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from '../documents/readers/read-document.ts'
import { writeText } from '../documents/writers/text.ts'
import {
  checkReport,
  measuresOf,
  type PublishedReport,
  readReport,
  type Reading,
  reportDocument,
} from '../modules/annual-report/index.ts'
import type { Organ } from '../modules/organ/index.ts'
import { demoOrgans, demoReports } from './read-demo.ts'

const FOLDER = resolve(import.meta.dirname, '../../demo')
const REAL = ['liuzhou', 'xiaogan', 'changle', 'liujiang', 'manzhouli']

const REAL_NAMES = ['柳州', '孝感', '昌乐', '柳江', '满洲里']

/** What is wrong in the real reports, and is taken over as it was printed. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'changle 2017': ['question T-contradiction', 'question T-docnumber'],
  'liujiang 2022': ['error F3-16', 'question F3-10', 'question T-documents', 'question T-documents', 'question T-size'],
  'liuzhou 2018': ['question F1-16', 'question T-one-to-one'],
  'manzhouli 2018': ['error F1-07', 'hint F1-13', 'question F1-09', 'question T-reused'],
  'xiaogan 2018': ['hint T-approx', 'question T-parts'],
}

let organs: readonly Organ[] = []
let reports: readonly PublishedReport[] = []

beforeAll(async () => {
  organs = await demoOrgans(FOLDER)
  reports = await demoReports(FOLDER)
})

const named = ({ organ, year }: PublishedReport): string => `${organ} ${year}`

/** As someone reads it who has only the text. */
async function readingOf({ report }: PublishedReport): Promise<Reading> {
  const lines = await readDocument(new TextEncoder().encode(writeText(reportDocument(report))), 'report.txt')
  if (!lines.ok) throw new Error(lines.error.reason)
  return readReport(lines.value)
}

const beforeIt = ({ organ, year }: PublishedReport): PublishedReport | undefined =>
  reports.find((other) => other.organ === organ && other.year === year - 1)

async function told(report: PublishedReport): Promise<readonly string[]> {
  const previous = beforeIt(report)
  return checkReport(await readingOf(report), previous === undefined ? undefined : await readingOf(previous))
    .map(({ severity, rule }) => `${severity} ${rule}`)
    .sort()
}

describe('the organs of the demonstration', () => {
  it('are five real ones and three of an invented city', () => {
    expect(organs.filter(({ invented }) => !invented).map(({ slug }) => slug)).toEqual([...REAL].sort())
    expect(organs.filter(({ invented }) => invented).map(({ slug }) => slug)).toEqual([
      'chengchuan',
      'linxi',
      'songyangling',
    ])
  })

  it('have one file each, under their slug', () => {
    expect(organs.map(({ slug }) => `${slug}.json`)).toEqual(readdirSync(join(FOLDER, 'organs')))
    expect(new Set(organs.map(({ name }) => name)).size).toBe(organs.length)
  })

  it('that are invented have telephones, postcodes and mailboxes that cannot be real', () => {
    for (const { invented, telephone = '', postcode, email = '', area } of organs) {
      expect(telephone.startsWith('0000-')).toBe(invented)
      expect(postcode === '000000').toBe(invented)
      expect(email.endsWith('.example')).toBe(invented)
      expect(area.includes('澄川市')).toBe(invented)
    }
  })

  it('that are invented have no name of a place that there is', () => {
    const real = ['澄江市', '澄迈县', '澄城县', '临澧县', '临海市', '溪湖区', '松阳县', '松溪县', '松岭区', '铜川市']
    for (const { name } of organs.filter(({ invented }) => invented)) {
      expect([...REAL_NAMES, ...real].filter((place) => name.includes(place))).toEqual([])
    }
  })
})

describe('the reports of the demonstration', () => {
  it('are one of each real bureau and five years and more of each invented one', () => {
    const of = (slug: string) => reports.filter(({ organ }) => organ === slug).map(({ year }) => year)
    expect(reports).toHaveLength(22)
    for (const slug of REAL) expect(of(slug)).toHaveLength(1)
    expect(of('chengchuan')).toEqual([2019, 2020, 2021, 2022, 2023, 2024, 2025])
    expect(of('linxi')).toEqual([2021, 2022, 2023, 2024, 2025])
    expect(of('songyangling')).toEqual([2021, 2022, 2023, 2024, 2025])
  })

  it('have the findings that are known of the real ones and none besides', async () => {
    const found = await Promise.all(reports.map(async (report) => [named(report), await told(report)] as const))
    expect(Object.fromEntries(found.filter(([, findings]) => findings.length > 0))).toEqual(KNOWN)
  })

  it('were published in the January after the report year, as departments have to, or when the real one was', () => {
    for (const { organ, year, publishedOn } of reports) {
      if (REAL.includes(organ)) expect([undefined, '2018-12-20', '2018-03-12']).toContain(publishedOn)
      else expect(publishedOn).toMatch(new RegExp(`^${String(year + 1)}-01-`, 'u'))
    }
  })

  it('of the invented city have numbers to show in every measure', () => {
    for (const { organ, report } of reports.filter(({ organ: slug }) => !REAL.includes(slug))) {
      const measures = measuresOf(report)
      expect(Object.keys(measures), organ).toHaveLength(9)
      for (const id of ['proactiveTotal', 'requestsReceived', 'requestsConcluded', 'requestsDisclosed', 'carriedOver'])
        expect(measures[id], `${organ} ${id}`).toBeGreaterThan(0)
    }
  })

  it('say what the facts say', () => {
    const of = (slug: string) => reports.find(({ organ }) => organ === slug)?.report
    const textOf = (slug: string) =>
      of(slug)
        ?.sections.map(({ text }) => text)
        .join('\n')
    expect(textOf('liuzhou')).toContain('19大类、44个工作事项')
    expect(textOf('xiaogan')).toContain('近3000条')
    expect(textOf('manzhouli')).toContain('《校园采风》7期（约105分钟）')
    expect(textOf('changle')).toContain('主办人大代表建议12件')
    expect(of('liujiang')?.figures.wechatFollowers).toBe(428_189)
    expect(of('manzhouli')?.tables.statistics?.['L52']).toBeNull()
    expect(of('manzhouli')?.tables.statistics?.['L01']).toBe(1606)
  })
})

describe('a folder that is wrong', () => {
  const ORGAN = readFileSync(join(FOLDER, 'organs/linxi.json'), 'utf8')
  const REPORT = readFileSync(join(FOLDER, 'reports/linxi-2021.json'), 'utf8')

  async function loading(organ: string, report: string): Promise<readonly PublishedReport[]> {
    const folder = mkdtempSync(join(tmpdir(), 'demo-'))
    try {
      for (const name of ['organs', 'reports']) mkdirSync(join(folder, name))
      writeFileSync(join(folder, 'organs/linxi.json'), organ)
      writeFileSync(join(folder, 'reports/linxi-2021.json'), report)
      return await demoReports(folder)
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('loads as it stands', async () => {
    expect(await loading(ORGAN, REPORT)).toHaveLength(1)
  })

  it('is refused when a report is not read back as it was written', async () => {
    const label = REPORT.replace('"招生入学", 29', '"招生入学信息", 29')
    await expect(loading(ORGAN, label)).rejects.toThrow(/澄川市临溪区教育局 2021: .*figures/u)
  })

  it('is refused when a report is of no organ', async () => {
    await expect(loading(ORGAN.replace('"linxi"', '"other"'), REPORT)).rejects.toThrow('linxi 2021: no such organ')
  })

  it('is refused when a file has something that it should not have', async () => {
    await expect(
      loading(ORGAN.replace('"website"', '"site"').replace('"parent-site"', '"site"'), REPORT),
    ).rejects.toThrow('linxi.json')
    await expect(loading(ORGAN, REPORT.replace('"figures"', '"figure"'))).rejects.toThrow('linxi-2021.json')
  })
})
