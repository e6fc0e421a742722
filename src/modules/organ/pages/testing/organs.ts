import type { Organ } from '../../domain/organ.ts'
import type { ReportLine } from '../report-line.ts'

/** An organ of which everything is known; its names try to be markup. */
export const KNOWN: Organ = {
  slug: 'jia',
  name: '甲县教育局<b>&',
  shortName: '甲县教育局<b>&',
  aliases: [],
  kind: 'education-bureau',
  area: '某省甲县',
  region: '全国',
  office: '甲县教育局办公室',
  address: '甲县学府路1号',
  postcode: '100000',
  telephone: '0000-1234567',
  email: 'xxgk@example.cn',
  officeHours: '工作日 8:30—12:00',
  channels: [
    { kind: 'wechat', name: '甲县教育', aliases: [] },
    { kind: 'website', name: '甲县教育网', aliases: [], closedOn: '2017-08-01' },
    { kind: 'query-point', name: '甲县图书馆', aliases: [] },
  ],
  regulations: ['《甲县教育局信息公开制度》'],
  catalogue: ['机构职责', '招生入学'],
  invented: true,
}

/** An organ of which hardly anything is known. */
export const HARDLY_KNOWN: Organ = {
  slug: 'yi',
  name: '乙县教育局',
  shortName: '乙县教育局',
  aliases: [],
  kind: 'education-bureau',
  area: '某省乙县',
  region: '全国',
  office: '乙县教育局办公室',
  channels: [],
  regulations: [],
  catalogue: [],
  invented: false,
}

export const reportLine = (organ: string, year: number, measures: Readonly<Record<string, number>>): ReportLine => ({
  organ,
  organName: organ,
  year,
  title: `${organ}${String(year)}年政府信息公开工作年度报告`,
  publishedOn: `${String(year + 1)}-01-20`,
  measures,
})
