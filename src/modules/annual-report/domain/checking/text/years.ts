import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'
import { type Sentence, placeIn, placeInSentence, sentencesOf } from './sentences.ts'
import { signedDate } from './signature.ts'

/** From the forms of 2019 on the year of the text is part of F3-21. */
const ruleOf = (year: number): string => (year >= 2019 ? 'F3-21' : 'T-year')

const OPENING = /^(?:\([一二三四五六七八九十]\)[^,。]{0,16}[。,])?((?:19|20)\d\d)年(?:度)?(?:以来)?[,]?/u
const WORK_DONE =
  /^(?:在[^,]{2,40}下[,])?(?:全|我|本)?[^,。]{0,14}?(?:局|委|办|厅|府|镇|乡|街道|办事处|单位|机关)(?:[^,。]{0,4}[,]|坚持|认真|严格|深入|全面|按照|紧紧|围绕|高度|共|主动|积极|始终|不断|持续|切实|未|没有|收到|公开|发布)/u
const OTHER_TIME = /将|计划|拟|较|比|上一?年|去年|历年|以来|学年|同期|规划|继续|下一步|今后|力争/u

const YEAR_OF_REPORT =
  /(?:现|特)?(?:向社会)?(?:公布|公开|发布|编制)[^,。《》]{0,20}?((?:19|20)\d\d)年度?[^,。《》]{0,30}?(?:年度报告|工作报告|年报)/gu

interface Found {
  readonly printed: number
  readonly start: number
  readonly end: number
}

/** 「2022年，我局…」 in the first chapter: a sentence about work done that opens with a year and names no other. */
function yearOfWork({ masked, passage }: Sentence, year: number): Found | undefined {
  const opening = OPENING.exec(masked)
  if (opening === null || passage.paragraph.chapter !== 0 || masked.includes(`${year}年`)) return undefined
  if (OTHER_TIME.test(masked) || !WORK_DONE.test(masked.slice(opening[0].length))) return undefined
  return { printed: Number(opening[1]), start: 0, end: Math.min(masked.length, opening[0].length + 24) }
}

/** 「现公布2021年度…年度报告」 in the preface. */
function yearInPreface({ masked, passage }: Sentence, year: number): Found | undefined {
  if (passage.paragraph.chapter >= 0) return undefined
  const found = [...masked.matchAll(YEAR_OF_REPORT)]
  const [first] = found
  if (first === undefined || found.some((each) => Number(each[1]) === year)) return undefined
  return { printed: Number(first[1]), start: first.index, end: first.index + first[0].length }
}

function inText(reading: Reading, year: number): readonly Finding[] {
  for (const sentence of sentencesOf(reading)) {
    if (sentence.passage.paragraph.chapter > 0) break
    const found = yearOfWork(sentence, year) ?? yearInPreface(sentence, year)
    if (found === undefined || found.printed === year) continue
    return [
      {
        rule: ruleOf(year),
        severity: 'question',
        message: `报告年度是 ${year} 年，正文却写“${found.printed}年”，请核对是否沿用了旧稿`,
        expected: year,
        found: found.printed,
        places: [placeInSentence(reading, sentence, found.start, found.end)],
      },
    ]
  }
  return []
}

/** The date under the report lies in the year after the report year, or in its last month. */
function inSignature(reading: Reading, year: number): readonly Finding[] {
  const signed = signedDate(reading)
  if (signed === undefined || signed.year === year + 1 || (signed.year === year && signed.month === 12)) return []
  return [
    {
      rule: ruleOf(year),
      severity: 'question',
      message: `落款日期是 ${signed.year} 年 ${signed.month} 月 ${signed.day} 日，${year} 年度的报告应在 ${year + 1} 年初发布`,
      expected: year + 1,
      found: signed.year,
      places: [placeIn(reading, signed.passage.paragraph, signed.start, signed.end)],
    },
  ]
}

/** F3-21 and T-year: a year in the text that is not the report year. */
export function checkYears(reading: Reading): readonly Finding[] {
  const { year } = reading.report
  return year === null ? [] : [...inText(reading, year), ...inSignature(reading, year)]
}
