import type { Period } from '../report.ts'
import type { Found } from './contact.ts'
import { YEAR, isTitle } from './organ.ts'
import type { Paragraph } from './paragraphs.ts'

const DAY = String.raw`(?:((?:19|20)\d\d)年)?(\d{1,2})月(\d{1,2})[日号]?`
const PERIOD = new RegExp(String.raw`(?:从|自|为|:|限|^|[^\d])${DAY}(?:起|开始)?[,]?(?:至|到|—|-|~|～)+${DAY}`, 'u')
const two = (text: string): string => text.padStart(2, '0')

/** 统计期限 as printed; `undefined` when absent or damaged. */
export function periodOf(paragraphs: readonly Paragraph[], year: number | null): Found<Period> | undefined {
  const stated = paragraphs.filter(({ text }) =>
    /(?:统计|数据)[^。]{0,14}(?:期限|时限|时间|期间|周期|截)|所列数据/u.test(text),
  )
  for (const paragraph of stated) {
    const from = Math.max(0, paragraph.text.search(/统计|数据/u))
    const match = PERIOD.exec(paragraph.text.slice(from))
    if (match === null) continue
    const fromYear = match[1] ?? (year === null ? undefined : String(year))
    const [, , fromMonth = '', fromDay = '', printed, toMonth = '', toDay = ''] = match
    if (fromYear === undefined) continue
    const start = from + match.index
    return {
      value: {
        from: `${fromYear}-${two(fromMonth)}-${two(fromDay)}`,
        to: `${printed ?? fromYear}-${two(toMonth)}-${two(toDay)}`,
      },
      paragraph,
      start,
      end: start + match[0].length,
    }
  }
  return undefined
}

/** Report year: from the title, else the 统计期限, else the first year the text names. */
export function yearOf(paragraphs: readonly Paragraph[]): number | null {
  const title = paragraphs.slice(0, 14).find((paragraph) => isTitle(paragraph) && YEAR.test(paragraph.text))
  const inTitle = title === undefined ? null : YEAR.exec(title.text)
  if (inTitle !== null) return Number(`${inTitle[1] ?? ''}${inTitle[2] ?? ''}`)
  const period = periodOf(paragraphs, null)
  if (period !== undefined) return Number(period.value.from.slice(0, 4))
  for (const { text } of paragraphs.slice(0, 20)) {
    const report = /((?:19|20)\d\d)年度?(?:[\u4e00-\u9fff]{0,24})(?:政府信息公开|信息公开)/u.exec(text)
    const closing = /截[至止]到?((?:19|20)\d\d)年1[12]月/u.exec(text)
    const found = report ?? closing ?? /((?:19|20)\d\d)年(?!第?\d)/u.exec(text.replaceAll(/[〔[(]\d{4}[〕\])]/gu, ''))
    if (found !== null) return Number(found[1])
  }
  return null
}
