import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'
import { endsOpen } from './ending.ts'
import { sentencesWith } from './sentences.ts'

const LAST_CHAPTER = /其[他它]|需要?报告|需要?说明/u
const STATEMENT =
  /信息处理费|信息公开[^。]{0,30}(?:收费|费用|收取)|(?:收费|费用|收取)[^。]{0,20}信息公开|依申请[^。]{0,30}(?:收费|收取)|(?:未|没有|无|不)[^,。;]{0,16}(?:收费|收取[^,。;]{0,12}费)/u
const OTHER_FEES = /行政事业性收费|教育收费|学校收费|涉企收费|收费项目|收费标准|收费目录|涉教收费|收费公示/u
const statesFee = (text: string): boolean =>
  STATEMENT.test(text) && (/信息处理费/u.test(text) || !OTHER_FEES.test(text))

/** F3-10: from the form of 2021 on the report says what was taken in fees (信息处理费), also when it was nothing. */
export function checkFeeStatement(reading: Reading): readonly Finding[] {
  const { report, chapters } = reading
  const modern = report.format === '2021' || (report.format === 'mixed' && (report.year ?? 0) >= 2021)
  const last = chapters.findLast(({ title }) => LAST_CHAPTER.test(title))
  if (!modern || last === undefined || endsOpen(reading)) return []
  if (sentencesWith(reading, /费|收取/u).some(({ text }) => statesFee(text))) return []
  return [
    {
      rule: 'F3-10',
      severity: 'question',
      message: `“${last.title}”没有说明收取信息处理费的情况，没有收取也要写明“未收取”`,
      expected: null,
      found: null,
      places: [{ line: last.line, quote: last.quote }],
    },
  ]
}
