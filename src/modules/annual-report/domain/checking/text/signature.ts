import type { Passage } from '../../reading/passages.ts'
import type { Reading } from '../../reading/read-report.ts'

/** A date printed as that of the report, and where. */
export interface PrintedDate {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly passage: Passage
  readonly start: number
  readonly end: number
}

const LAST_PARAGRAPHS = 6
const FIRST_PARAGRAPHS = 8
const SIGNATURE = /(?:^|[^\d])((?:19|20)\d\d)年(\d{1,2})月(\d{1,2})日\)?$/u
const LONGEST_SIGNATURE = 50
const PAGE_HEAD =
  /(?:(?:发布|公开|发文|成文)(?:时间|日期)[:]?|^\()((?:19|20)\d\d)[-年/.](\d{1,2})[-月/.](\d{1,2})(?!\d)/u

function dateIn(passage: Passage, pattern: RegExp): PrintedDate | undefined {
  const found = pattern.exec(passage.paragraph.text)
  if (found === null) return undefined
  const [whole, year, month, day] = found
  return {
    year: Number(year),
    month: Number(month),
    day: Number(day),
    passage,
    start: found.index,
    end: found.index + whole.length,
  }
}

/** Date under the report (落款日期): a short last paragraph that ends with it. */
export function signedDate({ passages }: Reading): PrintedDate | undefined {
  for (const passage of passages.slice(-LAST_PARAGRAPHS).reverse()) {
    const { text } = passage.paragraph
    if (text.length > LONGEST_SIGNATURE || /[,;。]/u.test(text)) continue
    const found = dateIn(passage, SIGNATURE)
    if (found !== undefined) return found
  }
  return undefined
}

/** Date that the head of the page gives (发布日期：2024-01-17). */
export function pageDate({ passages }: Reading): PrintedDate | undefined {
  for (const passage of passages.slice(0, FIRST_PARAGRAPHS)) {
    if (passage.paragraph.chapter >= 0) return undefined
    const found = dateIn(passage, PAGE_HEAD)
    if (found !== undefined) return found
  }
  return undefined
}

const ORGAN = /^[\u4e00-\u9fff]{2,28}(?:局|委员会|政府|办公[厅室]|街道办事处|[镇乡厅])$/u

/** Whether organ or date stand under the report: then its end is not lost. */
export const isSigned = (reading: Reading): boolean =>
  signedDate(reading) !== undefined || ORGAN.test(reading.passages.at(-1)?.paragraph.text ?? '')
