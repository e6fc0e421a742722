import { clauseStart } from '../../reading/clauses.ts'
import type { Passage } from '../../reading/passages.ts'
import type { Quantity } from '../../reading/quantities.ts'
import type { Reading } from '../../reading/read-report.ts'
import type { Finding } from '../../report.ts'
import { placeIn } from './sentences.ts'

const question = (
  message: string,
  found: number,
  places: Finding['places'],
  expected: number | null = null,
): Finding => ({
  rule: 'T-size',
  severity: 'question',
  message,
  expected,
  found,
  places,
})

const MANY_FOLLOWERS = 100_000
/** Followers for each article of the year above which even a large account is odd; a county's account earlier. */
const FOLLOWERS_AN_ARTICLE = 1000
const FOLLOWERS_AN_ARTICLE_IN_A_COUNTY = 300
const COUNTY = /[县区旗](?!域)|[镇乡]|街道/u
const LARGE_ORGAN =
  /^(?:国家|中华人民共和国|教育部)|[省厅部]|自治区(?!.*[市县])|^(?:北京|上海|天津|重庆)市(?!.*[县区])/u

/** Followers of one account, far above what the organ's other figures let expect. */
function followers({ report }: Reading): readonly Finding[] {
  const { wechatFollowers: count, wechatArticles: articles } = report.figures
  const place = report.sources['wechatFollowers']
  if (count === null || count <= MANY_FOLLOWERS || LARGE_ORGAN.test(report.organ ?? '')) return []
  const county = COUNTY.test((report.organ ?? '').replace('自治区', ''))
  const usual = county ? FOLLOWERS_AN_ARTICLE_IN_A_COUNTY : FOLLOWERS_AN_ARTICLE
  if (articles === null ? !county : count < usual * articles) return []
  const beside = articles === null ? '' : `，全年发文只有 ${articles} 篇`
  return [
    question(
      `公众号关注（订阅）人数写的是 ${count} 人${beside}，数量偏大，请核对是否误填了阅读量或别的数`,
      count,
      place === undefined ? [] : [place],
    ),
  ]
}

const READERS = /阅读人数/u
const READS = /阅读(?:总)?(?:量|次数)|总阅读/u
const PEAK = /(?:最高|单篇|单条)[^,;。]*(?:阅读|点击|浏览)/u

function quantityFor({ prose }: Passage, words: RegExp, unless?: RegExp): Quantity | undefined {
  return prose.quantities.find(({ start, percent }) => {
    const label = prose.masked.slice(clauseStart(prose, start), start)
    return !percent && words.test(label) && unless?.test(label) !== true
  })
}

/** Reads below readers, or one article above all reads together. */
function reads(reading: Reading): readonly Finding[] {
  return reading.passages.flatMap((passage): Finding[] => {
    if (!/阅读/u.test(passage.prose.masked)) return []
    const total = quantityFor(passage, READS, /最高|单[篇条]|超过|过万|人数/u)
    if (total === undefined) return []
    const place = ({ start, end }: Quantity) => placeIn(reading, passage.paragraph, start, end)
    const readers = quantityFor(passage, READERS)
    const peak = quantityFor(passage, PEAK)
    return [
      ...(readers !== undefined && total.high < readers.low
        ? [
            question(
              `阅读次数 ${total.value} 比阅读人数 ${readers.value} 还少`,
              total.value,
              [place(readers), place(total)],
              readers.value,
            ),
          ]
        : []),
      ...(peak !== undefined && peak.low > total.high
        ? [
            question(
              `单篇最高阅读量 ${peak.value} 超过总阅读量 ${total.value}`,
              peak.value,
              [place(total), place(peak)],
              total.value,
            ),
          ]
        : []),
    ]
  })
}

const LARGE_FEE = 100_000_000
const FEE = /行政事业性收费|信息处理费|信息公开[^,;。]{0,10}(?:收费|经费|费用)|专项经费/u
const BUREAU = /[局委厅]$/u

/** A fee of 10000 万元 and more of a bureau: 元 was probably taken for 万元. */
function fees(reading: Reading): readonly Finding[] {
  if (!BUREAU.test(reading.report.organ ?? '')) return []
  return reading.passages.flatMap(({ prose, paragraph }) =>
    prose.quantities.flatMap((quantity): Finding[] => {
      const printed = prose.text.slice(quantity.start, quantity.end)
      if (quantity.value < LARGE_FEE || !/万元$/u.test(printed)) return []
      if (!FEE.test(prose.masked.slice(clauseStart(prose, quantity.start), quantity.start))) return []
      return [
        question(`收费金额写成 ${printed}，请核对是否把“元”当成了“万元”`, quantity.value / 10_000, [
          placeIn(reading, paragraph, quantity.start, quantity.end),
        ]),
      ]
    }),
  )
}

/** T-size: figures out of all proportion. */
export const checkSizes = (reading: Reading): readonly Finding[] => [
  ...followers(reading),
  ...reads(reading),
  ...fees(reading),
]
