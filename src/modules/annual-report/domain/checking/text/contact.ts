import type { Reading } from '../../reading/read-report.ts'
import type { Figures, Finding } from '../../report.ts'
import { placeIn } from './sentences.ts'

interface Datum {
  readonly name: string
  readonly figure: keyof Figures
  /** Printed in a form that was not read; then nothing is said about it. */
  readonly printed: RegExp
}

const DATA: readonly Datum[] = [
  { name: '地址', figure: 'contactAddress', printed: /地址|地点|[路街道巷]\d+号|大厦|办公楼|\d+[楼室]/u },
  { name: '邮编', figure: 'contactPostcode', printed: /邮编|邮政编码/u },
  { name: '电话', figure: 'contactPhone', printed: /电话|热线|联系方式|\d{3,4}[-—]\d{7,8}/u },
  { name: '电子邮箱', figure: 'contactEmail', printed: /邮箱|邮件|@|E-?mail/iu },
]

const SHORTEST_PREFACE = 40

/** F3-25: address, postcode, telephone and e-mail; only where the preface that holds them is part of the text. */
export function checkContact(reading: Reading): readonly Finding[] {
  const { report, passages, chapters, truncated } = reading
  if (report.format === '2018' || report.format === null || (truncated && chapters.length === 0)) return []
  const prefaces = passages.filter(
    ({ paragraph }) => paragraph.chapter < 0 && !paragraph.heading && paragraph.text.length >= SHORTEST_PREFACE,
  )
  const last = prefaces.at(-1)
  if (last === undefined) return []
  const text = passages
    .filter(({ paragraph }) => paragraph.chapter < 0)
    .map(({ paragraph }) => paragraph.text)
    .join('\n')
  const missing = DATA.filter(({ figure, printed }) => report.figures[figure] === null && !printed.test(text))
  const none = missing.length === DATA.length
  if (missing.length === 0 || (none && truncated)) return []
  const { paragraph } = prefaces.find(({ paragraph: { text: words } }) => /联系|疑问|咨询/u.test(words)) ?? last
  const at = Math.max(0, paragraph.text.search(/(?:如|若)[^,。]{0,20}(?:疑问|问题|咨询)|联系/u))
  const names = missing.map(({ name }) => name).join('、')
  return [
    {
      rule: 'F3-25',
      severity: none ? 'question' : 'hint',
      message: none ? `报告没有写联系方式（${names}）` : `联系方式不全，没有写${names}`,
      expected: null,
      found: null,
      places: [placeIn(reading, paragraph, at, paragraph.text.length)],
    },
  ]
}
